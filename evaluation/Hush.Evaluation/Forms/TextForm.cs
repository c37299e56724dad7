using Hush.Evaluation.Corpora;

namespace Hush.Evaluation.Forms;

/// <summary>The ways in which each corpus is measured.</summary>
public enum TextForm
{
    /// <summary>As the corpus has it.</summary>
    AsIs,

    /// <summary>As speech recognition writes it: lower case, no punctuation, numbers and marks of e-mails as words.</summary>
    Lexical,

    /// <summary>Upper case.</summary>
    Upper,

    /// <summary>Lower case.</summary>
    Lower,
}

/// <summary>Rewrites labelled items into a form, spans carried along.</summary>
public static class FormRewriter
{
    /// <summary>The item in <paramref name="form"/>; spans that lose all their letters and digits are dropped.</summary>
    public static GoldItem Rewrite(GoldItem item, TextForm form)
    {
        if (form == TextForm.AsIs) return item;
        RewrittenText[] turns = [.. item.Turns.Select(turn => form switch
        {
            TextForm.Upper => Cased(turn.Text, static (source, target) => source.ToUpperInvariant(target)),
            TextForm.Lower => Cased(turn.Text, static (source, target) => source.ToLowerInvariant(target)),
            _ => LexicalRewriter.Rewrite(turn.Text, item.Language),
        })];
        return item with
        {
            Turns = [.. item.Turns.Zip(turns, (turn, text) => turn with { Text = text.Text })],
            Spans = [.. item.Spans.Select(span => span with { Span = turns[span.Turn].Carry(span.Span) }).Where(span => !span.Span.IsEmpty)],
        };
    }

    private static RewrittenText Cased(SourceText text, Change change)
    {
        // Invariant casing of single UTF-16 units keeps every offset: no mapping changes the length.
        var cased = string.Create(text.Length, (text, change), static (target, state) => state.change(state.text.AsSpan(), target));
        return new RewrittenText(new SourceText(cased), [.. Enumerable.Range(0, text.Length + 1)]);
    }

    private delegate int Change(ReadOnlySpan<char> source, Span<char> target);
}

/// <summary>A rewritten text and where each code unit of the original went.</summary>
/// <param name="Text">The new text.</param>
/// <param name="Starts">Per original code unit, where its rewriting starts; one more for the end.</param>
public sealed record RewrittenText(SourceText Text, int[] Starts)
{
    /// <summary>The span in the new text, without outer blanks.</summary>
    public TextSpan Carry(TextSpan span)
    {
        var start = Starts[span.Start];
        var end = Starts[span.End];
        while (start < end && char.IsWhiteSpace(Text[start])) start++;
        while (end > start && char.IsWhiteSpace(Text[end - 1])) end--;
        return TextSpan.FromBounds(start, end);
    }
}
