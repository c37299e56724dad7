using Hush.Contracts.Explain;
using Hush.Text;

namespace Hush.Mapping.Explain;

/// <summary>Writes the traces of a detection as the wire has them.</summary>
internal static class ExplanationMapping
{
    /// <summary>The candidates of a document; null when no explanation was asked for.</summary>
    public static IReadOnlyList<CandidateAnswer>? Write(DocumentResult result, SourceText text, OffsetUnit unit)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Traces is { } traces ? Write(traces, [(null, new OffsetConverter(text, unit))]) : null;
    }

    /// <summary>The candidates of a conversation; null when no explanation was asked for.</summary>
    public static IReadOnlyList<CandidateAnswer>? Write(ConversationResult result, OffsetUnit unit)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Traces is { } traces
            ? Write(traces, [.. result.Items.Select(item => (item.Id, new OffsetConverter(item.Source, unit)))]) : null;
    }

    /// <summary>The names of what speaks for a candidate.</summary>
    public static IReadOnlyList<string> NamesOf(Evidence evidence) =>
        [.. Enum.GetValues<Evidence>().Where(flag => flag != Evidence.None && evidence.HasFlag(flag)).Select(flag => NameOf(flag.ToString()))];

    /// <summary>The name of a reason.</summary>
    public static string NameOf(DropReason reason) => NameOf(reason.ToString());

    /// <summary>How the candidate was read.</summary>
    public static string ReadingOf(CandidateTrace trace)
    {
        ArgumentNullException.ThrowIfNull(trace);
        return (trace.IsJoined ? "joined " : "") + (trace.IsSpoken ? "spoken" : "written");
    }

    private static CandidateAnswer[] Write(IReadOnlyList<CandidateTrace> traces, (string? Id, OffsetConverter Offsets)[] turns)
    {
        var places = traces.Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        return [.. traces.Select(trace => Write(trace, turns, places))];
    }

    private static CandidateAnswer Write(CandidateTrace trace, (string? Id, OffsetConverter Offsets)[] turns, Dictionary<CandidateTrace, int> places)
    {
        var place = turns[trace.Turn].Offsets.FromUtf16(trace.Span);
        return new CandidateAnswer
        {
            Item = turns[trace.Turn].Id,
            Offset = place.Start,
            Length = place.Length,
            Category = trace.Category.Name,
            Recognizer = trace.Recognizer,
            Reading = ReadingOf(trace),
            ProposedScore = trace.Proposed.Rounded,
            ConfidenceScore = trace.Confidence.Rounded,
            Evidence = NamesOf(trace.Evidence),
            AskedFor = trace.AskedFor,
            Phrases = trace.Phrases.Count == 0 ? null : [.. trace.Phrases.Select(phrase => Write(phrase, turns[phrase.Turn]))],
            Dropped = trace.Dropped is { } reason ? NameOf(reason) : null,
            RefusedBy = trace.RefusedBy,
            PersonalShare = trace.PersonalShare is { } share ? Math.Round(share, 2) : null,
            DroppedBy = trace.DroppedBy is { } by && places.TryGetValue(by, out var index) ? index : null,
        };
    }

    private static PhraseAnswer Write(TracedPhrase phrase, (string? Id, OffsetConverter Offsets) turn)
    {
        var place = turn.Offsets.FromUtf16(phrase.Span);
        return new PhraseAnswer { Item = turn.Id, Offset = place.Start, Length = place.Length, SpeaksFor = phrase.SpeaksFor };
    }

    private static string NameOf(string value) => char.ToLowerInvariant(value[0]) + value[1..];
}
