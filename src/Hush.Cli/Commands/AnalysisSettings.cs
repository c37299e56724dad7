using Hush.Cli.Input;
using Hush.Transcripts;

namespace Hush.Cli.Commands;

/// <summary>How results are written.</summary>
internal enum OutputFormat
{
    /// <summary>For reading.</summary>
    Text,

    /// <summary>One indented JSON value, or a list of them.</summary>
    Json,

    /// <summary>One JSON value a line.</summary>
    JsonLines,
}

/// <summary>What the command line asks for, understood once.</summary>
/// <param name="File">Path; null or <c>-</c> is standard input.</param>
/// <param name="Form">What the caller says of the input's form.</param>
/// <param name="Output">How to write; null means what fits the input.</param>
/// <param name="Language">Language of input that names none.</param>
/// <param name="Unit">What offsets and lengths count.</param>
/// <param name="Redacts">Whether redacted forms are written, or entities only.</param>
/// <param name="ShowsValues">Whether the found values are written.</param>
/// <param name="Explains">Whether results say how every candidate came about.</param>
/// <param name="IsColoured">Whether text output shows changes in colour.</param>
/// <param name="WritesMasks">Whether entities say where their placeholder stands.</param>
/// <param name="Conversations">Options for conversations.</param>
/// <param name="Documents">Options for documents.</param>
internal sealed record AnalysisSettings(
    string? File, InputForm Form, OutputFormat? Output, string Language, OffsetUnit Unit, bool Redacts, bool ShowsValues, bool Explains,
    bool IsColoured, bool WritesMasks,
    ConversationOptions Conversations, DocumentOptions Documents)
{
    /// <summary>Where redacted files go, and how the run over them is done.</summary>
    public FileSettings Files { get; init; } = new();

    /// <summary>What the caller says of a transcript.</summary>
    public TranscriptOptions Transcript { get; init; } = new();
}
