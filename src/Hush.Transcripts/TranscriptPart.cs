using System.Diagnostics;

namespace Hush.Transcripts;

/// <summary>A piece of the file's words, in about the order of the file.</summary>
[DebuggerDisplay("{ToString(),nq}")]
internal abstract record TranscriptPart
{
    /// <summary>Every text of the part.</summary>
    public abstract IEnumerable<FormText> Texts { get; }

    /// <summary>The type only, never the text.</summary>
    public sealed override string ToString() => GetType().Name;
}

/// <summary>What was said in one go, as the file has it.</summary>
/// <param name="Speaker">Who said it, in the file's words; empty when not known.</param>
/// <param name="Forms">Its forms; <see cref="Representation.Text"/> is always there.</param>
internal sealed record Utterance(string Speaker, IReadOnlyDictionary<Representation, FormText> Forms) : TranscriptPart
{
    /// <summary>Texts that say the same again: its words one by one, its captions.</summary>
    public IReadOnlyList<FormText> Echoes { get; init; } = [];

    /// <summary>What the engine also held possible.</summary>
    public IReadOnlyList<FormText> Alternatives { get; init; } = [];

    /// <summary>Numbers of the recognizer's vocabulary that spell the words. They become 0 where anything is hidden.</summary>
    public IReadOnlyList<TextPlace> TokenIds { get; init; } = [];

    /// <summary>When it was said; null when the file doesn't say.</summary>
    public AudioRange? Time { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<FormText> Texts => [.. Forms.Values, .. Echoes, .. Alternatives];
}

/// <summary>Words that are nobody's utterance: members that the format does not name, notes, titles. They are searched by themselves.</summary>
/// <param name="Text">The words.</param>
internal sealed record Note(FormText Text) : TranscriptPart
{
    /// <inheritdoc/>
    public override IEnumerable<FormText> Texts => [Text];
}

/// <summary>A text that repeats all utterances, or those of one speaker.</summary>
/// <param name="Text">The words.</param>
/// <param name="Form">The form that it repeats.</param>
internal sealed record FullText(FormText Text, Representation Form) : TranscriptPart
{
    /// <inheritdoc/>
    public override IEnumerable<FormText> Texts => [Text];
}

/// <summary>Who speaks, as the file names them.</summary>
/// <param name="Text">The name or role.</param>
internal sealed record SpeakerName(FormText Text) : TranscriptPart
{
    /// <inheritdoc/>
    public override IEnumerable<FormText> Texts => [Text];
}

/// <summary>What belongs to the structure: ids, times, codes, addresses of files. Only values that were hidden elsewhere are hidden in it.</summary>
/// <param name="Text">Its characters.</param>
internal sealed record Structure(FormText Text) : TranscriptPart
{
    /// <inheritdoc/>
    public override IEnumerable<FormText> Texts => [Text];
}
