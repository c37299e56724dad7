using Hush.Recognition.Lexicons;

namespace Hush.Detection.Addresses.Abroad;

/// <summary>Reads what follows a street or a box: flat or floor, district, postal code, town, province, country, over commas and lines.</summary>
internal static class AbroadTail
{
    private const int MostUnits = 5;
    private const int MostWords = 7;
    private const int MostSteps = 16;
    private const int LongestUnit = 4;

    /// <summary>The word after flats, floors and doors at <paramref name="at"/>.</summary>
    public static int AfterUnits(LexiconText text, int at, StreetTable table)
    {
        var end = at;
        for (var units = 0; units < MostUnits; units++)
        {
            var start = text[end].Is(",") || text[end].Is("-") || text[end].Is("–") || text[end].Is("/") ? end + 1 : end;
            var next = AfterUnit(text, start, table, isFirst: end == at);
            if (next == start || text[start].StartsLine && units > 0) break;
            end = next;
        }

        return end;
    }

    /// <summary>Reads the tail after <paramref name="at"/>; its end is <paramref name="at"/> where there is none.</summary>
    public static (int End, bool HasCode) Read(LexiconText text, int at, StreetTable table)
    {
        var (cursor, words, hasTown) = (at, 0, false);
        for (var step = 0; step < MostSteps && words <= MostWords && cursor < text.Count; step++)
        {
            if (IsSeparator(text, cursor, at)) cursor++;
            else if (AbroadCode.End(text, cursor, table, isAfterTown: false) is var before and > 0 && AbroadTown.End(text, before, table) is var town
                && town > before)
                return (AbroadTown.AfterProvinceAndCountry(text, town, table), true);
            else if (hasTown && AbroadCode.End(text, cursor, table, isAfterTown: true) is var after and > 0)
                return (AbroadTown.AfterProvinceAndCountry(text, after, table), true);
            else if (text[cursor].IsLetters && (text[cursor].HasCapital || table.Has("particle", text[cursor]))
                && !AddressVocabulary.Stops.Contains(text[cursor].Key))
            {
                hasTown |= text[cursor].HasCapital;
                (cursor, words) = (cursor + 1, words + 1);
            }
            else break;
        }

        return (WithoutCode(text, at, table), false);
    }

    // "Via Roma 10, Milano": a town of the lexicon.
    private static int WithoutCode(LexiconText text, int at, StreetTable table)
    {
        var start = text[at].Is(",") || text[at].Is("in") ? at + 1 : at;
        if (start == at && !text[at].StartsLine || !text[start].HasCapital) return at;
        for (var words = 3; words >= 1; words--)
        {
            if (start + words > text.Count || !NameLexicon.IsPlace(text.Text.AsSpan(text.SpanOf(start, start + words)))) continue;
            if (text[start + words] is { IsGlued: true, IsLetters: true }) continue;
            return AbroadTown.AfterProvinceAndCountry(text, start + words, table);
        }

        return at;
    }

    private static bool IsSeparator(LexiconText text, int at, int start)
    {
        var word = text[at];
        if (word.Is(",") || word.Is("-") || word.Is("–") || word.Is("/") || word.Is("·") || word.Is("(")) return true;
        return word.Is(".") && word.IsGlued && at > start && text[at - 1].IsLetters && text[at - 1].Span.Length <= LongestUnit;
    }

    private static int AfterUnit(LexiconText text, int at, StreetTable table, bool isFirst)
    {
        var word = text[at];
        if (table.Has("unit", word) && !word.IsSingleLetter)
        {
            var value = text[at + 1].Is(".") && text[at + 1].IsGlued ? at + 2 : at + 1;
            return IsValue(text, value) ? AfterOrdinalMark(text, value + 1) : value;
        }

        if (isFirst && text[at].StartsLine) return at;
        // "3º B", "2. Stock", "1er étage": an ordinal with what it counts.
        if (word.Kind is not (WordKind.Digits or WordKind.Mixed) || word.Span.Length > LongestUnit || word.Span.Length > 2
            && word.Kind == WordKind.Digits) return at;
        var isOrdinal = word.Kind == WordKind.Mixed && text.Text.AsSpan(word.Span)[^1] is 'º' or 'ª' or 'r' or 'e' or 'o' or 'a';
        var isDotted = text[at + 1].Is(".") && text[at + 1].IsGlued && table.Has("unit", text[at + 2]) && !text[at + 2].StartsLine;
        var after = isDotted ? at + 2 : AfterOrdinalMark(text, at + 1);
        if (table.Has("unit", text[after]) && (isOrdinal || after > at + 1)) return text[after + 1].Is(".") && text[after + 1].IsGlued
            ? after + 2 : after + 1;
        if (!isOrdinal && after == at + 1) return at;
        return text[after] is { IsSingleLetter: true, HasCapital: true, StartsLine: false } ? after + 1 : after;
    }

    private static int AfterOrdinalMark(LexiconText text, int at) => text[at].IsGlued && text[at].Is("°") ? at + 1 : at;

    private static bool IsValue(LexiconText text, int at) => !text[at].StartsLine
        && (text[at].Kind is WordKind.Digits or WordKind.Mixed && text[at].Span.Length <= LongestUnit || text[at] is
        { IsSingleLetter: true, HasCapital: true });
}
