using Hush.Contracts.Conversations;
using Hush.Text;

namespace Hush.Mapping.Conversations;

/// <summary>Writes a redacted conversation as the wire has it. Here, and nowhere before, offsets leave UTF-16 code units.</summary>
internal static class ResultMapping
{
    /// <summary>The items of <paramref name="result"/>.</summary>
    /// <param name="result">The redacted conversation.</param>
    /// <param name="source">The form that detection was asked to read.</param>
    /// <param name="unit">What offsets and lengths count.</param>
    /// <param name="withMasks">Whether entities say where their placeholder stands.</param>
    public static IReadOnlyList<RedactedItemAnswer> Write(ConversationResult result, Representation source, OffsetUnit unit, bool withMasks)
    {
        ArgumentNullException.ThrowIfNull(result);
        return [.. result.Items.Select(item => Write(item, source, unit, withMasks))];
    }

    /// <summary>The same results without statistics.</summary>
    public static ConversationResultsAnswer WithoutStatistics(ConversationResultsAnswer results)
    {
        ArgumentNullException.ThrowIfNull(results);
        return new ConversationResultsAnswer
        {
            Conversations =
            [
                .. results.Conversations.Select(conversation => new RedactedConversationAnswer
                {
                    Id = conversation.Id,
                    ConversationItems = conversation.ConversationItems,
                    Warnings = conversation.Warnings,
                    HushCandidates = conversation.HushCandidates,
                }),
            ],
            Errors = results.Errors,
            ModelVersion = results.ModelVersion,
            HushModel = results.HushModel,
        };
    }

    private static RedactedItemAnswer Write(ItemResult item, Representation source, OffsetUnit unit, bool withMasks)
    {
        var original = new OffsetConverter(item.Source, unit);
        var redacted = withMasks && item.Entities.Any(entity => entity.Mask is not null)
            ? new OffsetConverter(SourceForm.Of(item.Redacted, source), unit)
            : null;
        return new RedactedItemAnswer
        {
            Id = item.Id,
            RedactedContent = Write(item.Redacted, item.MutedAudio),
            Entities = [.. item.Entities.Select(entity => Write(entity, item.Source, original, redacted))],
        };
    }

    /// <summary>The forms of an item, and what to mute; null when that was not asked for.</summary>
    public static RedactedContentAnswer Write(RepresentationSet forms, IReadOnlyList<AudioRange>? muted)
    {
        IReadOnlyList<AudioRangeAnswer>? ranges = muted is null
            ? null
            : [.. muted.Select(range => new AudioRangeAnswer { Offset = range.Offset.Ticks, Duration = range.Duration.Ticks })];
        return new RedactedContentAnswer
        {
            Itn = forms.Itn?.Reveal(),
            Lexical = forms.Lexical?.Reveal(),
            MaskedItn = forms.MaskedItn?.Reveal(),
            Text = forms.Text.Reveal(),
            RedactedAudioTimings = ranges,
            AudioTimings = ranges,
        };
    }

    private static ConversationEntityAnswer Write(ReportedEntity entity, SourceText source, OffsetConverter original, OffsetConverter? redacted)
    {
        var place = original.FromUtf16(entity.Span);
        var maskPlace = entity.Mask is { } mask ? redacted?.FromUtf16(mask.Span) : null;
        return new ConversationEntityAnswer
        {
            Text = source.Reveal(entity.Span),
            Category = entity.Category.Name,
            Offset = place.Start,
            Length = place.Length,
            ConfidenceScore = entity.Confidence.Rounded,
            Mask = maskPlace is null ? null : entity.Mask!.Mask,
            MaskOffset = maskPlace?.Start,
            MaskLength = maskPlace?.Length,
        };
    }
}
