using Hush.Contracts.Conversations;
using Hush.Mapping.Problems;
using Hush.Mapping.Versions;
using Hush.Text;

namespace Hush.Mapping.Conversations;

/// <summary>What a live conversation was asked for.</summary>
/// <param name="Language">BCP-47 language.</param>
/// <param name="Modality">Typed or transcribed.</param>
/// <param name="Options">What is wanted.</param>
internal sealed record LivePlan(string Language, Modality Modality, ConversationOptions Options);

/// <summary>Turns the messages of a live conversation into ours, and its results into the wire's.</summary>
internal static class LiveMapping
{
    private const string Start = "start";
    private const string Turn = "turn";

    /// <summary>What a first message asks for, or what is wrong with it.</summary>
    public static Mapped<LivePlan> Read(LiveStart start, ConversationLimits limits)
    {
        ArgumentNullException.ThrowIfNull(start);
        var language = string.IsNullOrEmpty(start.Language) ? "en" : start.Language;
        if (!TextLanguages.IsSupported(language)) return ProblemCatalog.BadValue(Start + ".language", TextLanguages.All);
        var modality = Modality.Text;
        if (start.Modality is { Length: > 0 } name)
        {
            if (WireNames.FindModality(name) is not { } asked) return ProblemCatalog.BadValue(Start + ".modality", WireNames.Modalities);
            modality = asked;
        }

        ConversationTaskInput task = new() { Kind = WireNames.TaskKind, Parameters = start.Parameters };
        var planned = TaskMapping.Read(task, ConversationApiVersion.Latest, limits, Start);
        return planned.Problem is { } problem ? problem : new LivePlan(language, modality, planned.Value!.Options);
    }

    /// <summary>A turn, or what is wrong with it. One without an id gets its index as id.</summary>
    public static Mapped<ConversationItem> Read(ConversationItemInput turn, LivePlan plan, ConversationLimits limits, int index)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(limits);
        if (index >= limits.MaxItems) return ProblemCatalog.TooManyEntries(limits.MaxItems, Turn);
        var named = string.IsNullOrEmpty(turn.Id)
            ? new ConversationItemInput
            {
                Id = WireNames.Index(index),
                ParticipantId = turn.ParticipantId,
                Modality = turn.Modality,
                Role = turn.Role,
                Text = turn.Text,
                Lexical = turn.Lexical,
                Itn = turn.Itn,
                MaskedItn = turn.MaskedItn,
            }
            : turn;
        var item = ConversationItemMapping.Read(named, plan.Modality, Turn);
        if (item.Problem is not null) return item;
        var longest = RepresentationSet.All.Max(form => item.Value!.Forms[form] is { } text
            ? OffsetConverter.Count(text.AsSpan(), OffsetUnit.TextElementV8) : 0);
        return longest > limits.MaxTextElements ? ProblemCatalog.InputTooLong(limits.MaxTextElements, Turn) : item;
    }

    /// <summary>A result as the wire has it.</summary>
    /// <param name="result">The result.</param>
    /// <param name="unit">In which offsets count.</param>
    /// <param name="encoded">What the turn holds that was not searched, by its names; corrections don't repeat it.</param>
    public static LiveAnswer Write(LiveResult result, OffsetUnit unit, IReadOnlyCollection<string> encoded)
    {
        ArgumentNullException.ThrowIfNull(result);
        OffsetConverter offsets = new(result.Item.Source, unit);
        LiveTurnAnswer turn = new()
        {
            Index = result.Index,
            Id = result.Item.Id,
            RedactedContent = ResultMapping.Write(result.Item.Redacted, muted: null),
            Entities = [.. result.Item.Entities.Select(entity => Write(entity, offsets))],
            Hide = result.IsCorrection ? [.. result.Hidden.Select(entity => Write(entity, offsets))] : null,
            Show = result.IsCorrection ? [.. result.Shown.Select(span => Write(offsets.FromUtf16(span)))] : null,
            Warnings = result.IsCorrection || encoded.Count == 0 ? null : EncodedWarning.OfNames(encoded),
        };
        return result.IsCorrection ? new LiveAnswer { Correction = turn } : new LiveAnswer { Turn = turn };
    }

    private static LiveEntityAnswer Write(ReportedEntity entity, OffsetConverter offsets)
    {
        var place = offsets.FromUtf16(entity.Span);
        return new LiveEntityAnswer
        {
            Category = entity.Category.Name,
            Offset = place.Start,
            Length = place.Length,
            ConfidenceScore = entity.Confidence.Rounded,
            Mask = entity.Mask?.Mask
        };
    }

    private static LivePlaceAnswer Write(UnitSpan place) => new() { Offset = place.Start, Length = place.Length };
}
