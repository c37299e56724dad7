using System.Globalization;
using Hush.Redaction;

namespace Hush.Transcripts.Redaction;

/// <summary>
/// Carries edits to a text of the same letters and digits in the same order, whatever case, punctuation and whitespace are between them. It is the
/// fast way for the common case; where the letters differ, <see cref="EchoProjection"/> aligns words.
/// </summary>
internal static class WordWalk
{
    /// <summary>The edits of <paramref name="target"/>; null when its letters and digits are others.</summary>
    /// <param name="sources">Texts that make up the target, one after the other, each with its edits, ascending and disjoint.</param>
    /// <param name="target">The text that says the same.</param>
    /// <param name="fit">Fits replacements.</param>
    public static IReadOnlyList<Edit>? Carry(IEnumerable<(string Text, IReadOnlyList<Edit> Edits)> sources, string target, ReplacementFit fit)
    {
        List<Edit> carried = [];
        var place = 0;
        foreach (var (text, edits) in sources)
        {
            var next = 0;
            var (first, last) = (-1, -1);
            for (var index = 0; index < text.Length; index++)
            {
                if (!IsWordCharacter(text[index])) continue;
                while (place < target.Length && !IsWordCharacter(target[place])) place++;
                if (place == target.Length || char.ToUpperInvariant(target[place]) != char.ToUpperInvariant(text[index])) return null;
                while (next < edits.Count && edits[next].Span.End <= index)
                {
                    Add(edits[next++], first, last);
                    first = -1;
                }

                if (next < edits.Count && edits[next].Span.Start <= index) (first, last) = (first < 0 ? place : first, place + 1);
                place++;
            }

            if (next < edits.Count) Add(edits[next], first, last);
        }

        for (; place < target.Length; place++)
            if (IsWordCharacter(target[place])) return null;
        return carried;

        void Add(Edit edit, int first, int last)
        {
            if (first < 0) return;
            var span = TextSpan.FromBounds(first, last);
            carried.Add(new Edit(span, fit.For(span.Length, edit.Replacement)));
        }
    }

    /// <summary>Letters, digits, their combining marks, and characters outside the basic plane.</summary>
    public static bool IsWordCharacter(char character) =>
        char.IsLetterOrDigit(character) || char.IsSurrogate(character)
            || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
