using System.Diagnostics;
using System.Text;
using Hush.Redaction;
using Hush.Transcripts.Redaction;

namespace Hush.Transcripts;

/// <summary>A text whose words stand in one place of the file or in several, with the map between both.</summary>
[DebuggerDisplay("{ToString(),nq}")]
internal sealed class FormText
{
    private readonly int[] _starts;
    private readonly bool _spaced;
    private readonly bool _areLines;

    /// <summary>A text of one place.</summary>
    public FormText(TextPlace place)
        : this([place])
    {
    }

    /// <summary>A text of several places, in order.</summary>
    /// <param name="places">The places.</param>
    /// <param name="spaced">
    /// Whether a space is put between two places where both are words of a spaced script and neither has one; false for pieces of words.
    /// </param>
    /// <param name="areLines">Whether each place is a line.</param>
    public FormText(IReadOnlyList<TextPlace> places, bool spaced = true, bool areLines = false)
    {
        (_spaced, _areLines) = (spaced, areLines);
        Places = places;
        _starts = new int[places.Count];
        if (places.Count == 1)
        {
            Text = places[0].Text;
            return;
        }

        StringBuilder text = new();
        for (var index = 0; index < places.Count; index++)
        {
            var piece = places[index].Text;
            if (areLines && index > 0) text.Append('\n');
            else if (spaced && text.Length > 0 && piece.Length > 0 && WordJoint.NeedsSpace(text[^1], piece)) text.Append(' ');
            _starts[index] = text.Length;
            text.Append(piece);
        }

        Text = text.ToString();
    }

    /// <summary>The places, in order.</summary>
    public IReadOnlyList<TextPlace> Places { get; }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>When each place was said, index-aligned with <see cref="Places"/>; empty when the file has no times.</summary>
    public IReadOnlyList<AudioRange?> Times { get; init; } = [];

    /// <summary>
    /// The part of each edit that lies in each place, with the index of the place. A mask is cut with what it hides; of any other replacement, each
    /// place gets the word of its turn, and the last one gets the rest.
    /// </summary>
    /// <param name="edits">Ascending and disjoint.</param>
    public IEnumerable<(int Index, Edit Edit)> Cut(IReadOnlyList<Edit> edits)
    {
        var index = 0;
        foreach (var edit in edits)
        {
            while (index + 1 < Places.Count && EndOf(index) <= edit.Span.Start) index++;
            var last = index;
            while (last + 1 < Places.Count && _starts[last + 1] < edit.Span.End) last++;

            // What has no letter or digit, such as a space that stands by itself, stays where the edit has other places.
            int[] touched = [.. Enumerable.Range(index, last - index + 1).Where(piece => Places[piece].Text.Any(char.IsLetterOrDigit))];
            if (touched.Length == 0) touched = [index];
            foreach (var (turn, piece) in touched.Index())
            {
                var start = Math.Max(edit.Span.Start, _starts[piece]);
                var end = Math.Min(edit.Span.End, EndOf(piece));
                if (start >= end) continue;
                var span = TextSpan.FromBounds(start - _starts[piece], end - _starts[piece]);
                yield return (piece, new Edit(span, Share(edit, start, end, turn, touched.Length)));
            }
        }
    }

    /// <summary>The text with other characters in its places, joined as they are here.</summary>
    /// <param name="read">Reads a place anew.</param>
    public FormText Select(Func<TextPlace, TextPlace> read) => new([.. Places.Select(read)], _spaced, _areLines) { Times = Times };

    /// <summary>Its length and number of places, never its text.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"FormText({Text.Length} UTF-16 code units in {Places.Count} places)");

    private static string Share(Edit edit, int start, int end, int turn, int turns)
    {
        if (turns == 1) return edit.Replacement;
        if (ReplacementFit.IsMask(edit.Replacement)) return edit.Replacement[..Math.Min(edit.Replacement.Length, end - start)];
        var words = edit.Replacement.Split(' ');
        if (turn >= words.Length) return words[^1];
        return turn == turns - 1 ? string.Join(' ', words[turn..]) : words[turn];
    }

    private int EndOf(int index) => _starts[index] + Places[index].Text.Length;
}
