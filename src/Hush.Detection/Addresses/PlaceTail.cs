using Hush.Recognition.Lexicons;

namespace Hush.Detection.Addresses;

/// <summary>What a tail of an address holds.</summary>
/// <param name="End">The word after the last; where the street ended when there is no tail.</param>
/// <param name="HasCode">Whether a postal code is in it.</param>
/// <param name="HasRegion">Whether a state, province or county is in it.</param>
/// <param name="HasCity">Whether a city is in it.</param>
internal readonly record struct TailRead(int End, bool HasCode, bool HasRegion, bool HasCity)
{
    /// <summary>Whether there is any.</summary>
    public bool IsFound => HasCode || HasRegion || HasCity;
}

/// <summary>
/// Reads what follows a street: flat or suite, city, state, postal code, country, over commas and line ends. Where no mark tells the end,
/// a state or postal code does; else a known city of up to three words; else the street was the end.
/// </summary>
internal static class PlaceTail
{
    // Words between street and state: a district and a city of three words each.
    private const int MostCityWords = 6;

    /// <summary>The word after a flat, suite or floor at <paramref name="at"/>, or <paramref name="at"/> itself.</summary>
    public static int AfterUnit(LexiconText text, int at)
    {
        var start = text[at].Is(",") || text[at].Is("-") ? at + 1 : at;
        if (text[start].Is("#") && text[start + 1] is { Kind: not WordKind.Mark, Span.Length: <= 6 }) return start + 2;
        if (text[start] is { Kind: WordKind.Mixed or WordKind.Digits } && (text[start + 1].Is("floor") || text[start + 1].Is("fl"))) return start + 2;
        if (AddressVocabulary.Ordinals.Contains(text[start].Key) && text[start + 1].Is("floor")) return start + 2;
        if (!AddressVocabulary.Units.Contains(text[start].Key)) return at;
        var number = start + 1;
        while (text[number].Is(".") || text[number].Is("#") || text[number].Is("no") || text[number].Is("number")) number++;
        if (text[number].Kind is WordKind.Digits or WordKind.Mixed && text[number].Span.Length <= 6 || text[number].IsSingleLetter
            && !text[number].Is("i"))
            return text[number + 1] is { IsGlued: true, Key: "-" }
                && text[number + 2].IsGlued ? number + 3 : text[number + 1] is { IsSingleLetter: true, Key: not "i", StartsLine: false }
                    && text[number].Kind == WordKind.Digits ? number + 2 : number + 1;
        if (AddressVocabulary.NumberWords.Contains(text[number].Key))
        {
            while (AddressVocabulary.NumberWords.Contains(text[number].Key)) number++;
            return number;
        }
        return at;
    }

    /// <summary>Reads the tail after a street that ended before <paramref name="at"/>.</summary>
    public static TailRead Read(LexiconText text, int at)
    {
        var tail = ToRegionOrCode(text, at) ?? ToCity(text, at) ?? new TailRead(at, false, false, false);
        return tail.IsFound ? tail with { End = AfterCountry(text, tail.End) } : tail;
    }

    private static TailRead? ToRegionOrCode(LexiconText text, int at)
    {
        TailRead? best = null;
        var cityWords = 0;
        for (var position = at; cityWords <= MostCityWords;)
        {
            var word = text[position];
            if (position >= text.Count) break;
            if (word.Is(",") || word.Is(".") && text[position + 1].IsLetters && cityWords == 1 || word.Is("-")) { position++; continue; }
            if (word.Is(".") && position == at && text[position + 1].HasCapital) { position++; continue; }
            if (word.Is("–") || word.Is(".") && word.IsGlued && text[position - 1].Is("co")) { position++; continue; }
            if (PostalCodes.Length(text, position, false) is var code and > 0) return new TailRead(position + code, true, best?.HasRegion ?? false,
                cityWords > 0);
            if (RegionAt(text, position, cityWords, at) is { } region)
            {
                if (region.HasCode) return region with { HasCity = cityWords > 0 };
                best = region with { HasCity = cityWords > 0 };
            }
            if (!IsCityWord(word, text, position)) break;
            cityWords++;
            position++;
        }
        return best;
    }

    private static TailRead? RegionAt(LexiconText text, int at, int cityWords, int tailStart)
    {
        var length = Regions.Length(text, at);
        if (length == 0) return null;
        var end = at + length;
        var codeAt = end;
        while (text[codeAt].Is(",") || text[codeAt].Is(".") || text[codeAt].Is("-")) codeAt++;
        if (PostalCodes.Length(text, codeAt, true) is var code and > 0) return new TailRead(codeAt + code, true, true, false);
        if (!Regions.IsSure(text, at) || length == 1 && text[at].Span.Length == 2 && text[end] is { IsLetters: true, StartsLine: false }
            && !AddressVocabulary.Stops.Contains(text[end].Key) && text[at].Case != WordCase.Capitals) return null;
        // "Washington" or "New York" right after the street is the city; the state may still come.
        return new TailRead(end, false, true, cityWords > 0 || at > tailStart);
    }

    private static TailRead? ToCity(LexiconText text, int at)
    {
        var start = text[at].Is(",") ? at + 1 : text[at].Is("in") && text[at + 1].IsLetters ? at + 1 : at;
        for (var words = 3; words >= 1; words--)
        {
            var fits = true;
            for (var offset = 0; offset < words; offset++)
                fits &= text[start + offset].IsLetters && (offset == 0 || !text[start + offset].StartsLine);
            if (!fits) continue;
            var phrase = text.Text.AsSpan(text.SpanOf(start, start + words));
            var profile = NameLexicon.Find(phrase);
            var ends = !text[start + words].IsLetters || text[start + words].StartsLine;
            var isClear = words > 1 || profile.Commonness == 0 || (ends || text[start].HasCapital) && profile.Commonness < 3;
            isClear &= text[start].HasCapital || profile is not { GivenName: 3, SeenAsPerson: 3 };
            if (profile.IsPlace && isClear) return new TailRead(start + words, false, false, true);
        }
        // After a comma, capitals go on until the line or the list ends: towns too small for the lexicon.
        if (start == at || !text[at].Is(",") || !text[start].HasCapital || text[start].StartsLine
            || AddressVocabulary.Stops.Contains(text[start].Key) || text[start].Profile.Commonness >= 2) return null;
        var end = start + 1;
        while (end - start < 3 && text[end] is { HasCapital: true, StartsLine: false } && !AddressVocabulary.Stops.Contains(text[end].Key)) end++;
        return !text[end].IsLetters || text[end].StartsLine ? new TailRead(end, false, false, true) : null;
    }

    private static bool IsCityWord(LexiconWord word, LexiconText text, int at)
    {
        if (!word.IsLetters) return word.Is("-") && word.IsGlued;
        // Mobile, Alabama; Orange, California; the words are fields of a form elsewhere.
        if (Regions.Length(text, at + 1) > 0 && word.Profile.IsPlace) return true;
        if (AddressVocabulary.Stops.Contains(word.Key) || word.Is("in") && !word.HasCapital) return word.Is("st") || word.Is("la") || word.Is("de");
        return word.HasCapital ? !word.Is("i") : word.Profile.Commonness < 3 || AddressVocabulary.InnerWords.Contains(word.Key)
            || Regions.Length(text, at) > 0;
    }

    private static int AfterCountry(LexiconText text, int end)
    {
        var at = text[end].Is(",") || text[end].Is(".") && text[end + 1].IsLetters ? end + 1 : end;
        if (text[at].Is("united") && text[at + 1].Key is "states" or "kingdom") return at + 2;
        if (text[at].Is("us") && !text[at].HasCapital && text[at + 1].IsLetters) return end;
        return AddressVocabulary.Countries.Contains(text[at].Key) ? at + 1 : end;
    }
}
