using Hush.Recognition.Lexicons;

namespace Hush.Detection.Addresses.Abroad;

/// <summary>A street with its number.</summary>
/// <param name="Start">First word.</param>
/// <param name="End">The word after the last.</param>
/// <param name="IsSure">Whether it is an address by itself; else a postal code must follow.</param>
internal readonly record struct AbroadStreet(int Start, int End, bool IsSure);

/// <summary>Reads house numbers as they stand before or after streets.</summary>
internal static class HouseNumber
{
    private const int MostDigits = 4;

    /// <summary>The word after the number that begins at <paramref name="at"/>, after a comma or "Nr."; -1 if none does.</summary>
    public static int End(LexiconText text, int at, StreetTable table)
    {
        var number = text[at].Is(",") ? at + 1 : at;
        if (IsWithoutNumber(text, number)) return number + 3;
        while ((table.Has("sign", text[number]) || text[number].Is("#")) && number < at + 3)
            number += text[number + 1].IsGlued && (text[number + 1].Is(".") || text[number + 1].Is("°")) ? 2 : 1;
        if (!IsNumber(text, number) || text[number].StartsLine) return -1;
        var end = number + 1;
        while (text[end].IsGlued && (text[end].Is("-") || text[end].Is("/") || text[end].Is("–")) && text[end + 1].IsGlued
            && (IsNumber(text, end + 1) || text[end + 1].IsSingleLetter)) end += 2;
        if (IsGoingOn(text, end, table)) return -1;
        return IsAddition(text, end, table) ? end + 1 : end;
    }

    /// <summary>The first word of the number that ends before <paramref name="at"/>, a comma or "bis" between; -1 if none does.</summary>
    public static int Start(LexiconText text, int at, int minimum, StreetTable table)
    {
        var last = text[at - 1].Is(",") ? at - 2 : at - 1;
        if (last > minimum && (table.Has("repeat", text[last]) || text[last] is { IsSingleLetter: true, HasCapital: true })) last--;
        if (last < minimum || text[at].StartsLine || !IsNumber(text, last)) return -1;
        while (last - 2 >= minimum && text[last].IsGlued && text[last - 1].Is("-") && text[last - 1].IsGlued && IsNumber(text, last - 2)) last -= 2;
        return text[last].IsGlued && !text[last - 1].Is("(") && !text[last - 1].Is(":") ? -1 : last;
    }

    private static bool IsNumber(LexiconText text, int at)
    {
        var word = text[at];
        if (word.Kind == WordKind.Digits) return word.Span.Length <= MostDigits;
        if (word.Kind != WordKind.Mixed || word.Span.Length > MostDigits + 3) return false;
        var digits = text.Text.AsSpan(word.Span).IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and <= MostDigits && (digits == word.Span.Length - 1
            || text.Text.AsSpan(word.Span)[digits..] is "bis" or "ter");
    }

    // "s/n": without a number.
    private static bool IsWithoutNumber(LexiconText text, int at) =>
        text[at].Is("s") && text[at + 1].Is("/") && text[at + 1].IsGlued && text[at + 2].Is("n") && text[at + 2].IsGlued;

    // A decimal, a time, a share, an amount of something.
    private static bool IsGoingOn(LexiconText text, int end, StreetTable table)
    {
        var next = text[end];
        if (next.IsGlued && !next.Is(",") && !next.Is(".") && !next.Is(")")) return true;
        if (next.IsGlued && text[end + 1] is { IsGlued: true, Kind: WordKind.Digits }) return true;
        return next is { IsLetters: true, StartsLine: false, HasCapital: false } && AddressVocabulary.Counted.Contains(next.Key)
            && !table.Has("unit", next);
    }

    private static bool IsAddition(LexiconText text, int end, StreetTable table)
    {
        var word = text[end];
        if (word.StartsLine || word.IsGlued || !table.Has("repeat", word)) return false;
        return !word.IsSingleLetter || !text[end + 1].IsLetters || text[end + 1].StartsLine;
    }
}
