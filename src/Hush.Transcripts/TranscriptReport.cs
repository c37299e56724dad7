namespace Hush.Transcripts;

/// <summary>A piece of the recording in which something hidden was said.</summary>
/// <param name="Speaker">Who said it, as the file names them; empty when not known.</param>
/// <param name="Range">When.</param>
public readonly record struct MutedRange(string Speaker, AudioRange Range)
{
    /// <summary>The range, never the speaker.</summary>
    public override string ToString() => $"MutedRange({Range})";
}

/// <summary>What became of a file.</summary>
/// <param name="Format">Name of its format.</param>
/// <param name="Entities">How many entities were found.</param>
/// <param name="Changes">How many pieces of the file were replaced.</param>
/// <param name="Incomplete">Ids of recognizers that stopped at a limit and may have missed something, sorted; empty as a rule.</param>
public sealed record TranscriptReport(string Format, int Entities, int Changes, IReadOnlyCollection<string> Incomplete)
{
    /// <summary>How many entities of each category.</summary>
    internal IReadOnlyDictionary<string, int> Categories { get; init; } = new Dictionary<string, int>();

    /// <summary>What is said in an encoding for mail and was not searched, in words of ours; null as a rule.</summary>
    internal string? Encoded { get; init; }

    /// <summary>When hidden words were said, in the order of the file; they may overlap.</summary>
    public IReadOnlyList<MutedRange> Muted { get; init; } = [];

    /// <summary>How many utterances are muted further than their hidden words, because the times of these are missing or can't be right.</summary>
    public int Widened { get; init; }

    /// <summary>How many utterances hide something in a file without any time: a recording cannot be muted by it.</summary>
    public int Untimed { get; init; }
}
