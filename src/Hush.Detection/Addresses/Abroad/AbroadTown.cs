using Hush.Recognition.Lexicons;

namespace Hush.Detection.Addresses.Abroad;

/// <summary>Reads the town after a postal code, and the province and country after the town.</summary>
internal static class AbroadTown
{
    private const int MostWords = 4;

    /// <summary>The word after the town at <paramref name="at"/>; <paramref name="at"/> itself if no capital begins it.</summary>
    public static int End(LexiconText text, int at, StreetTable table)
    {
        if (!IsTownWord(text, at, table)) return at;
        var first = Glued(text, at + 1, table);
        var run = first;
        for (var words = 1; words < MostWords && Next(text, run, table) is var next && next > run; words++) run = next;
        if (run > first && (EndsClause(text, run) || NameLexicon.IsPlace(text.Text.AsSpan(text.SpanOf(at, run))))) return AfterTail(text, run, table);
        var two = Next(text, first, table);
        return AfterTail(text, two > first && NameLexicon.IsPlace(text.Text.AsSpan(text.SpanOf(at, two))) ? two : first, table);
    }

    /// <summary>The word after the province ("(RM)", "- SP") and country at <paramref name="end"/>.</summary>
    public static int AfterProvinceAndCountry(LexiconText text, int end, StreetTable table)
    {
        if (table.HasProvinces)
        {
            var province = text[end].Is("-") || text[end].Is("–") || text[end].Is("/") || text[end].Is(",") || text[end].Is("(") ? end + 1 : end;
            if (text[province] is { Case: WordCase.Capitals, Span.Length: 2, StartsLine: false })
            {
                end = text[end].Is("(") && text[province + 1].Is(")") ? province + 2 : province + 1;
                var code = text[end].Is(",") || text[end].Is("-") ? end + 1 : end;
                if (AbroadCode.End(text, code, table, isAfterTown: true) is var after and > 0) end = after;
            }
        }

        var country = text[end].Is(",") || text[end].Is("-") || text[end].Is("(") ? end + 1 : end;
        if (!text[country].HasCapital) return end;
        var afterCountry = table.AfterPhrase("country", text, country);
        if (afterCountry == country) return end;
        return text[end].Is("(") && text[afterCountry].Is(")") ? afterCountry + 1 : text[afterCountry - 1].Is(".") ? afterCountry - 1 : afterCountry;
    }

    private static bool IsTownWord(LexiconText text, int at, StreetTable table) =>
        text[at] is { IsLetters: true, HasCapital: true, StartsLine: false } word && !table.Has("stop", word)
            && !AddressVocabulary.Stops.Contains(word.Key);

    // "Frankfurt am Main", "Saint-Denis", "St. Gallen".
    private static int Glued(LexiconText text, int end, StreetTable table)
    {
        while (true)
        {
            if (text[end].Is("-") && text[end].IsGlued && text[end + 1] is { IsGlued: true, IsLetters: true }) end += 2;
            else if (text[end].Is(".") && text[end].IsGlued && text[end - 1].Span.Length == 2 && IsTownWord(text, end + 1, table)) end += 2;
            else if (table.Has("particle", text[end]) && !text[end].HasCapital && !text[end].StartsLine
                && AfterParticles(text, end, table) is var after && after > end) end = after;
            else return end;
        }
    }

    private static int AfterParticles(LexiconText text, int at, StreetTable table)
    {
        var next = table.Has("particle", text[at + 1]) && !text[at + 1].HasCapital ? at + 2 : at + 1;
        return IsTownWord(text, next, table) ? next + 1 : at;
    }

    private static int Next(LexiconText text, int at, StreetTable table) =>
        IsTownWord(text, at, table) && table.AfterPhrase("country", text, at) == at && !table.Has("tail", text[at])
        && !(table.HasProvinces && text[at] is { Case: WordCase.Capitals, Span.Length: 2 }) ? Glued(text, at + 1, table) : at;

    private static bool EndsClause(LexiconText text, int at) => text[at].StartsLine || text[at].Kind == WordKind.Mark;

    // "Paris Cedex 12".
    private static int AfterTail(LexiconText text, int end, StreetTable table)
    {
        var tail = text[end].Is(",") ? end + 1 : end;
        if (!table.Has("tail", text[tail]) || text[tail].StartsLine) return end;
        return text[tail + 1] is { Kind: WordKind.Digits, Span.Length: <= 2, StartsLine: false } ? tail + 2 : tail + 1;
    }
}
