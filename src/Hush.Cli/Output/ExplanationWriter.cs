using System.Globalization;
using Hush.Cli.Commands;
using Hush.Mapping.Explain;
using Hush.Text;

namespace Hush.Cli.Output;

/// <summary>
/// Writes for a reader why each entity was found and what became of the other candidates. Offsets are those of the entity lines; words of the
/// input are shown, as they are there.
/// </summary>
internal sealed class ExplanationWriter(TextWriter output, AnalysisSettings settings)
{
    /// <summary>Explains the entities of a result and lists what was dropped.</summary>
    /// <param name="traces">Every candidate.</param>
    /// <param name="turns">The texts that were read, by turn, with the caller's ids.</param>
    public void Write(IReadOnlyList<CandidateTrace> traces, IReadOnlyList<(string Id, SourceText Text)> turns)
    {
        OffsetConverter[] offsets = [.. turns.Select(turn => new OffsetConverter(turn.Text, settings.Unit))];
        var beaten = traces.Where(trace => trace.DroppedBy is not null).ToLookup(trace => trace.DroppedBy!);
        foreach (var trace in traces.Where(trace => trace.Dropped is null))
        {
            output.WriteLine(Line("found", trace));
            output.WriteLine("  " + Source(trace));
            foreach (var other in beaten[trace]) output.WriteLine("  beat " +
                Line(ExplanationMapping.NameOf(other.Dropped!.Value), other));
        }

        foreach (var trace in traces.Where(trace => trace is { Dropped: not null, DroppedBy: null }))
            output.WriteLine(Line("dropped: " + ExplanationMapping.NameOf(trace.Dropped!.Value) + (trace.RefusedBy is { } rule ? $" ({rule})" : ""),
                trace));

        string Line(string what, CandidateTrace trace)
        {
            var place = offsets[trace.Turn].FromUtf16(trace.Span);
            var id = turns[trace.Turn].Id is { Length: > 0 } given ? VisibleText.OfField(given) + " " : "";
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{what}: {id}{place.Start}+{place.Length} {trace.Category.Name} {trace.Confidence.Rounded:0.00} by {trace.Recognizer} \"{Words(trace.Turn, trace.Span)}\"");
        }

        string Source(CandidateTrace trace)
        {
            List<string> reasons = [string.Create(CultureInfo.InvariantCulture,
                $"proposed with {trace.Proposed.Rounded:0.00} in the {ExplanationMapping.ReadingOf(trace)} text")];
            reasons.AddRange(ExplanationMapping.NamesOf(trace.Evidence & ~(Evidence.Context | Evidence.Asked)));
            if (trace.PersonalShare is { } share) reasons.Add(string.Create(CultureInfo.InvariantCulture, $"tagger {share:0.00}"));
            if (trace.AskedFor is { } topic) reasons.Add("asked for " + topic);
            reasons.AddRange(trace.Phrases.Select(phrase => $"{(phrase.SpeaksFor ? "near" : "against it")} \"{Words(phrase.Turn, phrase.Span)}\""));
            return string.Join("; ", reasons);
        }

        string Words(int turn, TextSpan span) => VisibleText.OfField(turns[turn].Text.Reveal(span));
    }
}
