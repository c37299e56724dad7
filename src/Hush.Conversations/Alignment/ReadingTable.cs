using System.Globalization;

namespace Hush.Conversations.Alignment;

/// <summary>All the ways in which the atoms of one form can be written, by the atom that each begins at.</summary>
internal sealed class ReadingTable
{
    private readonly Reading[][] _readings;

    private readonly ulong[] _firstCharacters;

    /// <summary>Reads a form.</summary>
    public ReadingTable(IReadOnlyList<Atom> atoms)
    {
        Atoms = atoms;
        _readings = new Reading[atoms.Count][];
        _firstCharacters = new ulong[atoms.Count];
        var found = new List<Reading>();
        for (var index = 0; index < atoms.Count; index++)
        {
            found.Clear();
            Collect(index, found);
            _readings[index] = [.. found];
            foreach (var reading in found)
                if (reading.Key.Length > 0) _firstCharacters[index] |= 1UL << (reading.Key[0] & 63);
        }
    }

    /// <summary>What is read.</summary>
    public IReadOnlyList<Atom> Atoms { get; }

    /// <summary>The readings that begin at an atom; the first is always the atom as it stands.</summary>
    public ReadOnlySpan<Reading> At(int atom) => _readings[atom];

    /// <summary>A set of the characters that readings at this atom begin with, folded to 64 bits: disjoint sets cannot match.</summary>
    public ulong FirstCharacters(int atom) => _firstCharacters[atom];

    private void Collect(int index, List<Reading> found)
    {
        var atom = Atoms[index];
        found.Add(new Reading(1, atom.Key, 0));
        if (atom.Kind is AtomKind.SpokenMark or AtomKind.SpokenSign)
        {
            found.Add(new Reading(1, "", AlignmentCost.SilentMark));
            if (atom.Key is "star" or "asterisk") found.Add(new Reading(1, "*", AlignmentCost.SilentMark));
        }

        if (SpokenWords.Months.TryGetValue(atom.Key, out var month)) AddPadded(1, month, AlignmentCost.RareReading, found);
        if (SpokenWords.Repeats.TryGetValue(atom.Key, out var times)) AddRepeated(index, times, found);
        SpokenNumber.Collect(Atoms, index, found);
    }

    private void AddRepeated(int index, int times, List<Reading> found)
    {
        if (index + 1 == Atoms.Count) return;
        var next = Atoms[index + 1].Key;
        if (SpokenWords.Digits.TryGetValue(next, out var digit))
            found.Add(new Reading(2, new string((char)('0' + digit), times), AlignmentCost.Number));
        if (next.Length == 1) found.Add(new Reading(2, new string(next[0], times), AlignmentCost.Number));
        if (times == 2 && next == "u") found.Add(new Reading(2, "w", AlignmentCost.Number));
    }

    /// <summary>Adds a number as it is and, below 10, with the leading zero of dates.</summary>
    internal static void AddPadded(int atomCount, long value, int cost, List<Reading> found)
    {
        found.Add(new Reading(atomCount, value.ToString(CultureInfo.InvariantCulture), cost));
        if (value < 10) found.Add(new Reading(atomCount, value.ToString("00", CultureInfo.InvariantCulture), AlignmentCost.RareReading));
    }
}
