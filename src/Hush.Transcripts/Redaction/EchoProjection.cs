using Hush.Conversations.Projection;
using Hush.Redaction;

namespace Hush.Transcripts.Redaction;

/// <summary>
/// Carries the edits of an utterance to a text that says the same in other words: its words one by one, another reading of it. Such a text is one
/// more form of the utterance, and is aligned as forms are.
/// </summary>
internal static class EchoProjection
{
    // Longer texts are searched by themselves: aligning them costs more.
    private const int Longest = 20_000; // UTF-16 code units

    /// <summary>The edits of <paramref name="echo"/>, ascending and disjoint; null when the texts are too long to align.</summary>
    /// <param name="forms">The forms of the utterance with their edits.</param>
    /// <param name="echo">The other text.</param>
    /// <param name="fit">Fits replacements.</param>
    public static IReadOnlyList<Edit>? Carry(IReadOnlyList<(string Text, IReadOnlyList<Edit> Edits)> forms, string echo, ReplacementFit fit)
    {
        if (forms.All(form => form.Edits.Count == 0)) return [];
        foreach (var form in forms)
            if (WordWalk.Carry([form], echo, fit) is { } walked) return walked;

        var (text, edits) = forms[0];
        if (text.Length > Longest || echo.Length > Longest) return null;
        RepresentationSet pair = new(new SourceText(text), new SourceText(echo));
        var spans = EntityProjector.Project(pair, Representation.Text, [.. edits.Select(edit => edit.Span)])[Representation.Lexical];
        return Disjoint(spans.SelectMany((own, index) => own.Select(span => new Edit(span, fit.For(span.Length, edits[index].Replacement)))));
    }

    /// <summary>The edits in order; where two overlap, the first replaces what both hide.</summary>
    public static IReadOnlyList<Edit> Disjoint(IEnumerable<Edit> edits)
    {
        List<Edit> disjoint = [];
        foreach (var edit in edits.OrderBy(edit => edit.Span))
        {
            if (disjoint is not [.., var last] || last.Span.End <= edit.Span.Start) disjoint.Add(edit);
            else if (edit.Span.End > last.Span.End) disjoint[^1] = Union(last, edit);
        }

        return disjoint;
    }

    private static Edit Union(Edit first, Edit second)
    {
        var span = first.Span.Union(second.Span);
        return new Edit(span, ReplacementFit.IsMask(first.Replacement) ? new string(first.Replacement[0], span.Length) : first.Replacement);
    }
}
