namespace Hush.Transcripts;

/// <summary>What a caller says of a file.</summary>
public sealed record TranscriptOptions
{
    /// <summary>Name of its format, one of <see cref="TranscriptFormats.Names"/>; null means that the content decides. Default: null.</summary>
    public string? Format { get; init; }

    /// <summary>In tables and JSON of no known system: the columns or members that hold the words. Default: none, their names decide.</summary>
    public IReadOnlyList<string> TextMembers { get; init; } = [];

    /// <summary>In tables and JSON of no known system: the column or member that holds who speaks. Default: null, its name decides.</summary>
    public string? SpeakerMember { get; init; }
}
