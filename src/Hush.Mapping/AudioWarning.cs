using System.Globalization;
using Hush.Contracts.Errors;
using Hush.Conversations.Audio;

namespace Hush.Mapping;

/// <summary>
/// The warning that the recording can't be muted word by word: its timings are missing, are not one for each word, or contradict each other. More is
/// muted then where times around are known; where none is known, nothing is.
/// </summary>
internal static class AudioWarning
{
    /// <summary>Timings are missing or not one for each word, or there is no recording.</summary>
    public const string MissingCode = "AudioTimingsMissing";

    /// <summary>Timings contradict each other.</summary>
    public const string DisorderedCode = "AudioTimingsDisordered";

    /// <summary>In words; empty when muting was not asked for, or the timings of every item with something to mute are exact.</summary>
    /// <param name="conversation">What was asked.</param>
    /// <param name="result">What was found; its items are those of the conversation.</param>
    public static IReadOnlyList<string> Explain(Conversation conversation, ConversationResult result) =>
        [.. Of(conversation, result).Select(warning => warning.Message)];

    /// <summary>The warnings as the wire has them; none when there is nothing to warn of.</summary>
    /// <param name="conversation">What was asked.</param>
    /// <param name="result">What was found.</param>
    public static IReadOnlyList<WarningAnswer> Of(Conversation conversation, ConversationResult result)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(result);
        ConversationItem[] toMute = [.. conversation.Items.Zip(result.Items)
            .Where(pair => pair.Second is { MutedAudio: not null, Entities.Count: > 0 }).Select(pair => pair.First)];
        if (toMute.Length == 0) return [];
        if (conversation.Modality == Modality.Text) return [Warning(MissingCode, "A typed conversation has no recording: nothing is muted.")];

        var missing = toMute.Count(item => AudioProjector.QualityOf(item) == TimingQuality.Missing);
        var disordered = toMute.Count(item => AudioProjector.QualityOf(item) == TimingQuality.Disordered);
        List<WarningAnswer> warnings = [];
        if (missing > 0)
            warnings.Add(Warning(MissingCode,
                Text($"Word timings are missing, or not one for each word, in {missing} items with something to mute: a longer piece is muted where times around it are known, else nothing.")));
        if (disordered > 0)
            warnings.Add(Warning(DisorderedCode,
                Text($"Word timings overlap or are out of order in {disordered} items with something to mute: each run of redacted words is muted from its earliest to its latest time.")));
        return warnings;
    }

    private static WarningAnswer Warning(string code, string message) => new() { Code = code, Message = message };

    private static string Text(FormattableString message) => message.ToString(CultureInfo.InvariantCulture);
}
