using System.Text;

namespace Hush.Redaction;

/// <summary>Applies edits to a text in one pass from left to right.</summary>
internal static class Redactor
{
    /// <summary>Replaces what the edits name and keeps everything else, to the code unit.</summary>
    /// <param name="text">The original.</param>
    /// <param name="edits">Ascending and disjoint; they may touch.</param>
    /// <exception cref="ArgumentException">An edit lies outside the text, or is not after the one before it.</exception>
    public static RedactedText Apply(SourceText text, IReadOnlyList<Edit> edits)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(edits);
        if (edits.Count == 0) return new RedactedText(text, edits, []);
        var redacted = new StringBuilder(text.Length);
        var placed = new TextSpan[edits.Count];
        var done = 0;
        for (var index = 0; index < edits.Count; index++)
        {
            var (span, replacement) = edits[index];
            if (span.Start < done || !text.Span.Contains(span))
                throw new ArgumentException($"Edit {index} at {span} is out of order or outside the text of {text.Length} code units.", nameof(edits));
            redacted.Append(text.AsSpan(TextSpan.FromBounds(done, span.Start)));
            placed[index] = new TextSpan(redacted.Length, replacement.Length);
            redacted.Append(replacement);
            done = span.End;
        }

        redacted.Append(text.AsSpan(TextSpan.FromBounds(done, text.Length)));
        return new RedactedText(new SourceText(redacted.ToString()), edits, placed);
    }
}
