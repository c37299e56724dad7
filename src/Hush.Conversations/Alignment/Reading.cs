using System.Diagnostics;

namespace Hush.Conversations.Alignment;

/// <summary>One way to write the atoms from some place on: <c>twenty five</c> as <c>25</c>.</summary>
[DebuggerDisplay("{AtomCount} atoms, {Key.Length} characters")]
internal readonly struct Reading(int atomCount, string key, int cost)
{
    /// <summary>How many atoms are read, 1 or more.</summary>
    public int AtomCount { get; } = atomCount;

    /// <summary>What they are read as; empty for a word that a written form shows as a sign.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string Key { get; } = key;

    /// <summary>How far-fetched it is; units of <see cref="AlignmentCost"/>.</summary>
    public int Cost { get; } = cost;
}
