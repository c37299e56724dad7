using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;
using Hush.Contracts.Json;

namespace Hush.Contracts.Conversations;

/// <summary>One message or utterance as a caller writes it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ConversationItemInput
{
    /// <summary>The caller's id, text; a JSON number counts as its text.</summary>
    [JsonConverter(typeof(IdTextConverter))]
    public string? Id { get; init; }

    /// <summary>Who said it, text; a JSON number counts as its text.</summary>
    [JsonConverter(typeof(IdTextConverter))]
    public string? ParticipantId { get; init; }

    /// <summary>Overrides the conversation's language.</summary>
    public string? Language { get; init; }

    /// <summary>Overrides the conversation's modality.</summary>
    public string? Modality { get; init; }

    /// <summary>Such as <c>customer</c> or <c>agent</c>, in any letter case.</summary>
    public string? Role { get; init; }

    /// <summary>What was typed, or a transcript's form for reading.</summary>
    [JsonConverter(typeof(TextConverter))]
    public string? Text { get; init; }

    /// <summary>The recognized words.</summary>
    [JsonConverter(typeof(TextConverter))]
    public string? Lexical { get; init; }

    /// <summary>The form after inverse text normalization.</summary>
    [JsonConverter(typeof(TextConverter))]
    public string? Itn { get; init; }

    /// <summary>As <see cref="Itn"/>, with profanity masked.</summary>
    [JsonConverter(typeof(TextConverter))]
    public string? MaskedItn { get; init; }

    /// <summary>When each lexical word was said; the name since 2022-10-01-preview.</summary>
    public IReadOnlyList<TimingInput?>? WordLevelTimings { get; init; }

    /// <summary>The same by its name of 2022-05-15-preview.</summary>
    public IReadOnlyList<TimingInput?>? AudioTimings { get; init; }

    /// <summary>When the whole item was said.</summary>
    public TimingInput? ConversationItemLevelTiming { get; init; }

    /// <summary>The length of the text, never the text.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"ConversationItemInput({Text?.Length ?? 0} UTF-16 code units)");
}

/// <summary>When something was said. The word that comes with it is not read: speech engines send wrong ones.</summary>
public sealed class TimingInput
{
    /// <summary>From the start of the recording, in ticks of 100 ns.</summary>
    [JsonConverter(typeof(TicksConverter))]
    public long? Offset { get; init; }

    /// <summary>How long, in ticks of 100 ns.</summary>
    [JsonConverter(typeof(TicksConverter))]
    public long? Duration { get; init; }
}
