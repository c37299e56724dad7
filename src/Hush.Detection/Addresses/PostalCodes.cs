using Hush.Recognition.Lexicons;

namespace Hush.Detection.Addresses;

/// <summary>
/// Postal codes at the end of addresses: ZIP and ZIP+4, Canadian codes (A1A 1A1), British postcodes (SW1A 2AA), Eircodes (D02 X285), Australian
/// codes after a state (NSW 2000), Indian PIN codes after a town or state (Mumbai 400001), districts of Dublin (Dublin 2).
/// </summary>
internal static class PostalCodes
{
    /// <summary>How many words at <paramref name="at"/> make a postal code; 0 when none do.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="at">Where the code would start.</param>
    /// <param name="afterRegion">Whether a state stands before, so that a ZIP whose leading zero was lost counts too.</param>
    public static int Length(LexiconText text, int at, bool afterRegion)
    {
        var word = text[at];
        if (word.Kind == WordKind.Digits) return Zip(text, at, afterRegion);
        if (word.Kind is not (WordKind.Mixed or WordKind.Letters)) return 0;
        var first = text.Text.AsSpan(word.Span);
        if (word.Kind == WordKind.Mixed && (Fits(first, "A0A0A0") || EndsAsBritish(first))) return 1;
        var next = text[at + 1];
        if (next.StartsLine || next.Kind is not WordKind.Mixed) return 0;
        var second = text.Text.AsSpan(next.Span);
        return word.Kind == WordKind.Mixed
            && (Fits(first, "A0A") && Fits(second, "0A0") || IsBritishArea(first) && Fits(second, "0AA") || IsEircode(first, second)) ? 2 : 0;
    }

    private static int Zip(LexiconText text, int at, bool afterRegion)
    {
        var digits = text[at].Span.Length;
        if (digits == 6) return IsIndian(text, at, afterRegion);
        if (digits <= 2) return text[at - 1] is { HasCapital: true, StartsLine: false } town && town.Is("dublin") && !text[at].StartsLine ? 1 : 0;
        if (digits != 5 && !(afterRegion && digits is 4 or 9)) return 0;
        if (text[at + 1] is { IsGlued: true } mark && mark.Is("-")
            && text[at + 2] is { IsGlued: true, Kind: WordKind.Digits, Span.Length: 4 }) return 3;
        return 1;
    }

    // "Mumbai 400001", "Pune - 411 001" without the blank: a place or state must stand before, since six digits are much else too.
    private static int IsIndian(LexiconText text, int at, bool afterRegion)
    {
        var before = text[at - 1].Is("-") || text[at - 1].Is("–") || text[at - 1].Is(",") ? text[at - 2] : text[at - 1];
        var isPlace = before is { HasCapital: true, IsLetters: true } && before.Profile.IsPlace;
        return text.Text[text[at].Span.Start] != '0' && (afterRegion || isPlace) ? 1 : 0;
    }

    private static bool IsEircode(ReadOnlySpan<char> routing, ReadOnlySpan<char> own)
    {
        if (own.Length != 4 || !(Fits(routing, "A00") || routing.Equals("D6W", StringComparison.OrdinalIgnoreCase))) return false;
        return char.IsAsciiLetter(own[0]) && own.IndexOfAnyInRange('0', '9') > 0;
    }

    private static bool EndsAsBritish(ReadOnlySpan<char> code) =>
        code.Length is >= 5 and <= 7 && IsBritishArea(code[..^3]) && Fits(code[^3..], "0AA");

    private static bool IsBritishArea(ReadOnlySpan<char> code) =>
        Fits(code, "A0") || Fits(code, "A00") || Fits(code, "AA0") || Fits(code, "AA00") || Fits(code, "A0A") || Fits(code, "AA0A");

    // A stands for a letter and 0 for a digit.
    private static bool Fits(ReadOnlySpan<char> code, string form)
    {
        if (code.Length != form.Length) return false;
        for (var at = 0; at < form.Length; at++)
            if (form[at] == 'A' ? !char.IsAsciiLetter(code[at]) : !char.IsAsciiDigit(code[at])) return false;
        return true;
    }
}
