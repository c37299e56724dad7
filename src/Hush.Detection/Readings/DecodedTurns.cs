using Hush.Detection.Dialogue;
using Hush.Entities;
using Hush.Text;

namespace Hush.Detection.Readings;

/// <summary>
/// Turns whose character references are decoded (<see cref="ReferencedCharacters"/>) before anything reads them, tagger and patterns alike, and the
/// way back to the turns as they came.
/// </summary>
internal sealed class DecodedTurns
{
    private readonly List<OffsetMap?> _maps = []; // by turn; null where nothing was decoded

    /// <summary>Further turns, as they are to be read.</summary>
    public IReadOnlyList<Turn> Append(IReadOnlyList<Turn> turns)
    {
        var read = new Turn[turns.Count];
        for (var index = 0; index < read.Length; index++)
        {
            var decoded = ReferencedCharacters.Read(turns[index].Text);
            _maps.Add(decoded?.Map);
            read[index] = decoded is { } plain ? turns[index] with { Text = plain.Text } : turns[index];
        }

        return read;
    }

    /// <summary>The entities of a turn where they stand in it as it came: over whole references.</summary>
    public IReadOnlyList<Entity> ToWritten(int turn, IReadOnlyList<Entity> entities) => _maps[turn] is { } map
        ? [.. entities.Select(entity => entity with { Span = map.ToOriginal(entity.Span) })] : entities;

    /// <summary>Moves traces to the places in the turns as they came.</summary>
    public void MoveToWritten(IReadOnlyList<CandidateTrace> traces)
    {
        if (_maps.TrueForAll(map => map is null)) return;
        foreach (var trace in traces) trace.Move((turn, span) => _maps[turn]?.ToOriginal(span) ?? span);
    }
}
