using Hush.Contracts.Conversations;
using Hush.Mapping.Problems;

namespace Hush.Mapping.Conversations;

/// <summary>Turns one message or utterance as a caller writes it into ours, or says what is wrong with it.</summary>
internal static class ConversationItemMapping
{
    // Half of the range, so that the end of a timing never overflows. It is 14,600 years of audio.
    private const long MaxTicks = long.MaxValue / 2;

    public static Mapped<ConversationItem> Read(ConversationItemInput? input, Modality conversationModality, string path)
    {
        if (input is null) return ProblemCatalog.MissingMember(path);
        if (string.IsNullOrEmpty(input.Id)) return ProblemCatalog.MissingMember(path + ".id");
        if (input.ParticipantId is null) return ProblemCatalog.MissingMember(path + ".participantId");
        if (input.Text is null) return ProblemCatalog.MissingMember(path + ".text");

        var modality = conversationModality;
        if (input.Modality is { Length: > 0 } name)
        {
            if (WireNames.FindModality(name) is not { } own) return ProblemCatalog.BadValue(path + ".modality", WireNames.Modalities);
            modality = own;
        }

        if (modality == Modality.Text)
            return new ConversationItem(input.Id, input.ParticipantId, input.Role, new RepresentationSet(new SourceText(input.Text)), []);

        var isNewName = input.WordLevelTimings is { Count: > 0 };
        var timings = (isNewName ? input.WordLevelTimings : input.AudioTimings) ?? [];
        var bad = IndexOfBadTiming(timings);
        if (bad >= 0) return ProblemCatalog.BadTiming($"{path}.{(isNewName ? "wordLevelTimings" : "audioTimings")}[{WireNames.Index(bad)}]");

        var whole = input.ConversationItemLevelTiming is { Offset: null, Duration: null } ? null : input.ConversationItemLevelTiming;
        if (whole is not null && !IsValid(whole)) return ProblemCatalog.BadTiming(path + ".conversationItemLevelTiming");

        return new ConversationItem(
            input.Id, input.ParticipantId, input.Role, FormsOf(input), [.. timings.Select(timing => new WordTiming(ToRange(timing!)))],
            whole is null ? null : ToRange(whole));
    }

    private static RepresentationSet FormsOf(ConversationItemInput input) =>
        new(new SourceText(input.Text!), ToSource(input.Lexical), ToSource(input.Itn), ToSource(input.MaskedItn));

    private static SourceText? ToSource(string? text) => text is null ? null : new SourceText(text);

    private static int IndexOfBadTiming(IReadOnlyList<TimingInput?> timings)
    {
        for (var i = 0; i < timings.Count; i++)
        {
            if (!IsValid(timings[i])) return i;
        }

        return -1;
    }

    private static bool IsValid(TimingInput? timing) => timing is { Offset: >= 0 and <= MaxTicks, Duration: >= 0 and <= MaxTicks };

    private static AudioRange ToRange(TimingInput timing) =>
        new(TimeSpan.FromTicks(timing.Offset!.Value), TimeSpan.FromTicks(timing.Duration!.Value));
}
