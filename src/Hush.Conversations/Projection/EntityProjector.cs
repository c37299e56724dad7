using Hush.Conversations.Alignment;

namespace Hush.Conversations.Projection;

/// <summary>
/// Finds what was found in one form again in the other forms of the same utterance. A form of the same characters gets the same
/// spans; any other form gets whole words without the marks at their edges, joined over the blanks between them. Where the
/// alignment is unsure the span grows: hiding too much is a defect, showing what was to be hidden is a breach.
/// </summary>
internal static class EntityProjector
{
    /// <summary>Projects spans from <paramref name="source"/> to every form that the item has.</summary>
    /// <param name="forms">The forms of the item.</param>
    /// <param name="source">The form that the spans refer to.</param>
    /// <param name="spans">Spans of the source form, in any order.</param>
    /// <exception cref="ArgumentException">The item lacks the source form, or a span does not lie inside it.</exception>
    public static ProjectedSpans Project(RepresentationSet forms, Representation source, IReadOnlyList<TextSpan> spans)
    {
        ArgumentNullException.ThrowIfNull(forms);
        ArgumentNullException.ThrowIfNull(spans);
        var sourceForm = forms[source] ?? throw new ArgumentException($"The item has no form {source}.", nameof(source));
        foreach (var span in spans)
            if (span.Start < 0 || span.Length < 0 || !sourceForm.Span.Contains(span))
                throw new ArgumentException($"The span {span} lies outside the source form.", nameof(spans));

        var projection = new Projection(sourceForm, spans);
        return new ProjectedSpans([.. RepresentationSet.All.Select(form => projection.To(forms[form]))]);
    }

    private sealed class Projection(SourceText source, IReadOnlyList<TextSpan> spans)
    {
        private static readonly IReadOnlyList<TextSpan> Nowhere = [];

        // Itn and masked itn mostly hold the same characters: align once.
        private readonly List<(SourceText Form, IReadOnlyList<IReadOnlyList<TextSpan>> Spans)> _done =
            [(source, [.. spans.Select(Itself)])];
        private FormWords? _sourceWords;

        private static IReadOnlyList<TextSpan> Itself(TextSpan span) => span.IsEmpty ? Nowhere : [span];

        public IReadOnlyList<IReadOnlyList<TextSpan>> To(SourceText? form)
        {
            if (form is null || spans.Count == 0) return [.. spans.Select(_ => Nowhere)];
            foreach (var (known, result) in _done)
                if (known.SameCharacters(form)) return result;

            var map = WordAligner.Align(_sourceWords ??= FormWords.Of(source), FormWords.Of(form));
            IReadOnlyList<IReadOnlyList<TextSpan>> mapped = [.. spans.Select(map.Map)];
            _done.Add((form, mapped));
            return mapped;
        }
    }
}
