using Hush.Recognition.Lexicons;

namespace Hush.Detection.Addresses.Abroad;

/// <summary>Reads postal codes by their form.</summary>
internal static class AbroadCode
{
    /// <summary>The word after the code at <paramref name="at"/>; 0 if none is there.</summary>
    public static int End(LexiconText text, int at, StreetTable table, bool isAfterTown)
    {
        var start = at;
        if (table.Has("codeprefix", text[at]) && text[at].HasCapital)
        {
            while (start - at < 2 && !IsBegin(text[start])) start++;
        }

        if (!IsBegin(text[start]) || text[start].IsGlued && !text[start - 1].Is("-") && !text[start - 1].Is("(")
            && !text[start - 1].Is(":")) return 0;
        foreach (var form in isAfterTown ? table.CodesAfter : table.Codes)
        {
            var length = Matched(text.Text.AsSpan()[text[start].Span.Start..], form);
            if (length == 0) continue;
            var stop = text[start].Span.Start + length;
            var end = start + 1;
            while (text[end - 1].Span.End < stop && end < text.Count) end++;
            if (text[end - 1].Span.End == stop && !(text[end].IsGlued && (text[end].IsLetters || text[end].Is("-") || text[end].Is("%")))) return end;
        }

        return 0;
    }

    private static bool IsBegin(LexiconWord word) => word.Kind is WordKind.Digits or WordKind.Mixed;

    // How many characters fit the form; a blank of the form may be missing.
    private static int Matched(ReadOnlySpan<char> characters, string form)
    {
        var at = 0;
        foreach (var sign in form)
        {
            if (sign == ' ' && (at >= characters.Length || characters[at] is not (' ' or '\u00A0'))) continue;
            if (at >= characters.Length) return 0;
            var fits = sign switch
            {
                '0' => char.IsAsciiDigit(characters[at]),
                'A' => char.IsAsciiLetterUpper(characters[at]),
                ' ' => true,
                _ => characters[at] == sign,
            };
            if (!fits) return 0;
            at++;
        }

        return at;
    }
}
