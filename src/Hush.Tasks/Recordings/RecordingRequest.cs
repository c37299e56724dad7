using System.Globalization;
using Hush.Audio;
using Hush.Contracts.Conversations;
using Hush.Mapping;
using Hush.Mapping.Conversations;
using Hush.Mapping.Problems;
using Hush.Mapping.Versions;
using Hush.Transcripts;

namespace Hush.Tasks.Recordings;

/// <summary>What a caller asks for beside the recording and its transcript, in the caller's words. A null member means its default.</summary>
internal sealed record RecordingRequest
{
    public string? Language { get; init; }

    public string? Format { get; init; }

    public IReadOnlyList<string> TextIn { get; init; } = [];

    public string? SpeakerIn { get; init; }

    public string? RedactionSource { get; init; }

    public IReadOnlyList<string>? PiiCategories { get; init; }

    public IReadOnlyList<string>? ExcludePiiCategories { get; init; }

    public string? Fill { get; init; }

    public string? Padding { get; init; }

    public string? Fade { get; init; }

    public IReadOnlyList<string> Channels { get; init; } = [];

    /// <summary>The model that was chosen, as callers write it.</summary>
    public string? Model { get; init; }

    /// <summary>What it means, or what is wrong with it.</summary>
    public Mapped<RecordingPlan> Read()
    {
        var language = Language ?? "en";
        if (!TextLanguages.IsSupported(language)) return ProblemCatalog.UnsupportedLanguage(language, TextLanguages.All);
        if (Format is not null && !TranscriptFormats.Names.Contains(Format)) return ProblemCatalog.BadValue("format", TranscriptFormats.Names);
        if (!Enum.TryParse(Fill ?? nameof(MuteFill.Silence), ignoreCase: true, out MuteFill fill) || !Enum.IsDefined(fill))
            return ProblemCatalog.BadValue("fill", Enum.GetNames<MuteFill>().Select(name => name.ToLowerInvariant()));
        MuteOptions defaults = new();
        if (Milliseconds(Padding, defaults.Padding) is not { } padding) return ProblemCatalog.BadValue("padding",
            "A number of milliseconds from 0 to 10,000 is expected.");
        if (Milliseconds(Fade, defaults.Fade) is not { } fade) return ProblemCatalog.BadValue("fade",
            "A number of milliseconds from 0 to 10,000 is expected.");
        Dictionary<string, int> channels = new(StringComparer.Ordinal);
        foreach (var entry in Channels)
        {
            var parted = entry.LastIndexOf('=');
            if (parted <= 0 || !int.TryParse(entry.AsSpan(parted + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1)
                return ProblemCatalog.BadValue("channel", "SPEAKER=NUMBER is expected, numbers from 1.");
            channels[entry[..parted]] = number - 1;
        }

        ConversationPiiParameters parameters = new()
        { RedactionSource = RedactionSource, PiiCategories = PiiCategories, ExcludePiiCategories = ExcludePiiCategories };
        var task = TaskMapping.Read(
            new ConversationTaskInput { Kind = "ConversationalPIITask", Parameters = parameters }, ConversationApiVersion.Latest,
            new ConversationLimits(), "query");
        if (task.Problem is { } problem) return problem;
        TranscriptOptions form = new() { Format = Format, TextMembers = TextIn, SpeakerMember = SpeakerIn };
        return new RecordingPlan(task.Value!.Options, language, form, new MuteOptions { Fill = fill, Padding = padding, Fade = fade }, channels);
    }

    public override string ToString() => nameof(RecordingRequest);

    private static TimeSpan? Milliseconds(string? written, TimeSpan otherwise)
    {
        if (written is null) return otherwise;
        return int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 10_000
            ? TimeSpan.FromMilliseconds(number) : null;
    }
}

/// <summary>What becomes of a recording.</summary>
/// <param name="Options">What is looked for in the transcript.</param>
/// <param name="Language">Language of what was said.</param>
/// <param name="Form">What the caller says of the transcript.</param>
/// <param name="Mute">How to mute.</param>
/// <param name="Channels">The channel of a speaker, from 0; others are muted on all channels.</param>
internal sealed record RecordingPlan(ConversationOptions Options, string Language, TranscriptOptions Form, MuteOptions Mute,
    IReadOnlyDictionary<string, int> Channels)
{
    public override string ToString() => nameof(RecordingPlan);
}
