using Hush.Recognition.Lexicons;

namespace Hush.Detection.Addresses;

/// <summary>How sure the words are of naming a street.</summary>
internal enum StreetSurety
{
    /// <summary>They do not.</summary>
    None,

    /// <summary>Number, words and a type that is an ordinary word too: "12 orchard close".</summary>
    Likely,

    /// <summary>Number, words and a type that nothing else is called: "42 oak street".</summary>
    Sure,
}

/// <summary>A house number with its street.</summary>
/// <param name="End">The word after the last.</param>
/// <param name="Surety">How sure.</param>
internal readonly record struct StreetRead(int End, StreetSurety Surety);

/// <summary>Reads house numbers and the streets after them.</summary>
internal static class StreetReader
{
    private const int MostStreetWords = 5;

    /// <summary>The word after the house number at <paramref name="at"/>, or -1: "42", "221B", "12-14", "10 a", "one twenty three".</summary>
    public static int AfterNumber(LexiconText text, int at)
    {
        var word = text[at];
        if (AddressVocabulary.NumberWords.Contains(word.Key)) return AfterNumberWords(text, at);
        if (word.Kind is not (WordKind.Digits or WordKind.Mixed) || word.Span.Length > 6 || IsPartOfOther(text, at)) return -1;
        if (word.Kind == WordKind.Mixed && !IsNumberWithLetter(text, word)) return -1;
        var end = at + 1;
        if ((text[end].Is("-") || text[end].Is("/")) && text[end].IsGlued
            && text[end + 1] is { IsGlued: true, Kind: WordKind.Digits or WordKind.Mixed, Span.Length: <= 5 } && !text[end + 2].Is("-")) end += 2;
        if (text[end].IsGlued && !text[end].Is(",")) return -1;
        return end;
    }

    /// <summary>Reads the street whose first word is at <paramref name="at"/>, after a house number.</summary>
    public static StreetRead Read(LexiconText text, int at)
    {
        if (Numbered(text, at) is { Surety: not StreetSurety.None } numbered) return numbered;
        var start = IsDirection(text, at) && !IsType(text[at + 1], out _) ? SkipDot(text, at) : at;
        if (AddressVocabulary.WholeStreets.Contains(text[start].Key)) return new StreetRead(start + 1, StreetSurety.Sure);
        if (Numbered(text, start) is { Surety: not StreetSurety.None } directed) return directed;
        if (Leading(text, start) is { Surety: not StreetSurety.None } leading) return leading;
        if (start == at && AddressVocabulary.Counted.Contains(text[start].Key) && !text[start].HasCapital && !text[start].Is("st")) return default;

        var (end, surety, words, hasName) = (0, StreetSurety.None, 0, false);
        for (var position = start; words <= MostStreetWords; words++)
        {
            var word = text[position];
            if (hasName && IsType(word, out var isSure) && !(word.Is("st") && IsSaint(text, position)))
            {
                end = SkipDot(text, position);
                surety = isSure || surety == StreetSurety.Sure ? StreetSurety.Sure : StreetSurety.Likely;
                // "100 park avenue", "12 lake view road": a type may be a word of the name, as long as types follow on each other.
                if (!IsType(text[end], out _) || text[end].StartsLine) break;
            }
            else if (!IsStreetWord(text, position) || word.StartsLine && words > 0) break;
            // "2019 the road": articles alone name no street.
            hasName |= word.HasCapital || word.Key is not ("the" or "of" or "and");
            position = SkipDot(text, position);
            while (text[position].Is("-") && text[position].IsGlued && text[position + 1].IsGlued) position += 2;
            if (text[position] is { Kind: WordKind.Letters, Key: "th" or "st" or "nd" or "rd" }
                && text[position - 1].Kind == WordKind.Digits) position++;
        }
        return surety == StreetSurety.None ? default : new StreetRead(AfterDirection(text, end), surety);
    }

    /// <summary>Whether the word is a street type, and whether it is hardly ever anything else.</summary>
    public static bool IsType(LexiconWord word, out bool isSure)
    {
        isSure = AddressVocabulary.SureTypes.Contains(word.Key);
        return isSure || AddressVocabulary.WordTypes.Contains(word.Key);
    }

    private static int AfterNumberWords(LexiconText text, int at)
    {
        var end = at;
        while (end - at < 7 && AddressVocabulary.NumberWords.Contains(text[end].Key)) end++;
        return end;
    }

    private static bool IsNumberWithLetter(LexiconText text, LexiconWord word)
    {
        var characters = text.Text.AsSpan(word.Span);
        return char.IsAsciiLetter(characters[^1]) && characters[..^1].IndexOfAnyExceptInRange('0', '9') < 0;
    }

    // An amount, a decimal, a longer number, a time.
    private static bool IsPartOfOther(LexiconText text, int at)
    {
        var before = text[at - 1];
        if (before.Is("$") || before.Is("£") || before.Is("€") || before.Is("+")) return true;
        return text[at].IsGlued && !before.Is(",") && !before.Is("#") && !before.Is("(") && !before.Is(":") && before.Kind == WordKind.Mark;
    }

    // "county road 12", "us highway 50", "state route 9 north".
    private static StreetRead Numbered(LexiconText text, int at)
    {
        var owner = AddressVocabulary.RoadOwners.Contains(text[at].Key) ? at + 1 : at;
        if (!AddressVocabulary.NumberedRoads.Contains(text[owner].Key) || owner == at && text[at].Is("us")) return default;
        var number = SkipDot(text, owner);
        return text[number] is { Kind: WordKind.Digits or WordKind.Mixed, Span.Length: <= 4, StartsLine: false }
            ? new StreetRead(AfterDirection(text, number + 1), StreetSurety.Sure) : default;
    }

    // "calle Luna", "rue Saint-Denis", "avenue B", "avenue of the Americas".
    private static StreetRead Leading(LexiconText text, int at)
    {
        if (text[at].Is("avenue") && text[at + 1] is { IsSingleLetter: true, StartsLine: false }) return new StreetRead(at + 2, StreetSurety.Sure);
        if (text[at].Is("avenue") && text[at + 1].Is("of") && text[at + 2].Is("the")
            && text[at + 3].IsLetters) return new StreetRead(at + 4, StreetSurety.Sure);
        if (!AddressVocabulary.LeadingTypes.Contains(text[at].Key)) return default;
        var end = at + 1;
        while (end - at <= 5 && (text[end] is { IsLetters: true, StartsLine: false }
            && (text[end].HasCapital || text[end].Profile.Commonness < 2 || AddressVocabulary.InnerWords.Contains(text[end].Key))
                || text[end].Is("-") && text[end].IsGlued)) end++;
        return end > at + 1 ? new StreetRead(end, text[at + 1].HasCapital ? StreetSurety.Sure : StreetSurety.Likely) : default;
    }

    private static bool IsStreetWord(LexiconText text, int at)
    {
        var word = text[at];
        if (word.Kind == WordKind.Mixed) return IsOrdinal(text.Text.AsSpan(word.Span));
        if (word.Kind == WordKind.Digits) return text[at + 1].Key is "th" or "st" or "nd" or "rd" && word.Span.Length <= 3;
        if (!word.IsLetters) return false;
        if (word.Profile.Commonness < 3 && !AddressVocabulary.Stops.Contains(word.Key)) return true;
        return word.HasCapital && !word.Is("i") || AddressVocabulary.InnerWords.Contains(word.Key) || AddressVocabulary.Ordinals.Contains(word.Key)
            || IsDirection(text, at) || word.IsSingleLetter && !word.Is("i");
    }

    private static bool IsOrdinal(ReadOnlySpan<char> word) =>
        word.Length >= 3 && char.IsAsciiDigit(word[0]) &&
        (word.EndsWith("th", StringComparison.OrdinalIgnoreCase) || word.EndsWith("st", StringComparison.OrdinalIgnoreCase) ||
         word.EndsWith("nd", StringComparison.OrdinalIgnoreCase) || word.EndsWith("rd", StringComparison.OrdinalIgnoreCase));

    // "St James Street": another type follows within three words.
    private static bool IsSaint(LexiconText text, int at)
    {
        for (var ahead = 1; ahead <= 3; ahead++)
        {
            var next = text[SkipDot(text, at) + ahead - 1];
            if (!next.IsLetters || next.StartsLine) return false;
            if (ahead > 1 && AddressVocabulary.SureTypes.Contains(next.Key)) return true;
        }
        return false;
    }

    private static bool IsDirection(LexiconText text, int at) => AddressVocabulary.Directions.Contains(text[at].Key);

    private static int AfterDirection(LexiconText text, int end)
    {
        if (!IsDirection(text, end) || text[end].StartsLine) return end;
        // "main street south bend indiana": a long direction may begin a city, a short one not.
        return text[end].Span.Length <= 2 || !text[end + 1].IsLetters || text[end + 1].StartsLine || Regions.Length(text, end + 1) > 0
            && Regions.Length(text, end) == 0 ? SkipDot(text, end) : end;
    }

    private static int SkipDot(LexiconText text, int at) => text[at + 1].Is(".") && text[at + 1].IsGlued ? at + 2 : at + 1;
}
