using System.Buffers;

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
        var redacted = new ArrayBufferWriter<char>(Math.Max(text.Length, 1));
        var placed = Write(text, edits, redacted);
        return new RedactedText(new SourceText(new string(redacted.WrittenSpan)), edits, placed);
    }

    /// <summary>Writes what <see cref="Apply"/> gives, without a text of its own.</summary>
    /// <param name="text">The original.</param>
    /// <param name="edits">Ascending and disjoint; they may touch.</param>
    /// <param name="output">Takes the characters.</param>
    /// <returns>Where each replacement stands, counted from the first character written.</returns>
    /// <exception cref="ArgumentException">An edit lies outside the text, or is not after the one before it. What is before it has been
    /// written.</exception>
    public static TextSpan[] Write(SourceText text, IReadOnlyList<Edit> edits, IBufferWriter<char> output)
    {
        var placed = new TextSpan[edits.Count];
        var (done, written) = (0, 0);
        for (var index = 0; index < edits.Count; index++)
        {
            var (span, replacement) = edits[index];
            if (span.Start < done || !text.Span.Contains(span))
                throw new ArgumentException($"Edit {index} at {span} is out of order or outside the text of {text.Length} code units.",
                    nameof(edits));
            output.Write(text.AsSpan(TextSpan.FromBounds(done, span.Start)));
            written += span.Start - done;
            placed[index] = new TextSpan(written, replacement.Length);
            output.Write(replacement);
            written += replacement.Length;
            done = span.End;
        }

        output.Write(text.AsSpan(TextSpan.FromBounds(done, text.Length)));
        return placed;
    }
}
