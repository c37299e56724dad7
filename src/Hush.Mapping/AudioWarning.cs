using System.Globalization;
using Hush.Analysis;
using Hush.Contracts.Errors;
using Hush.Conversations;
using Hush.Conversations.Audio;

namespace Hush.Mapping;

/// <summary>The warning that the recording can't be muted word by word, since its timings are missing or too few.</summary>
public static class AudioWarning
{
    /// <summary>What kind of warning it is.</summary>
    public const string Code = "AudioTimingsMissing";

    /// <summary>In words; null when muting was not asked for, or every item with something to mute is timed.</summary>
    /// <param name="conversation">What was asked.</param>
    /// <param name="result">What was found; its items are those of the conversation.</param>
    public static string? Explain(Conversation conversation, ConversationResult result)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(result);
        if (conversation.Modality == Modality.Text) return null;
        int untimed = conversation.Items.Zip(result.Items).Count(pair => pair.Second is { MutedAudio: not null, Entities.Count: > 0 } && !AudioProjector.IsTimed(pair.First));
        return untimed == 0
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"Word timings are missing or fewer than words in {untimed} items with something to mute: a longer piece is muted where times around it are known, else nothing.");
    }

    /// <summary>The warning as the wire has it; none when there is nothing to warn of.</summary>
    /// <param name="conversation">What was asked.</param>
    /// <param name="result">What was found.</param>
    public static IReadOnlyList<WarningAnswer> Of(Conversation conversation, ConversationResult result) =>
        Explain(conversation, result) is { } message ? [new WarningAnswer { Code = Code, Message = message }] : [];
}
