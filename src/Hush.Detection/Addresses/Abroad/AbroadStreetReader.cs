using Hush.Recognition.Lexicons;

namespace Hush.Detection.Addresses.Abroad;

/// <summary>
/// Reads streets around their street word: before the name ("Calle Mayor 5", "12 rue de la Paix"), after it ("Berliner Straße 5") or at the
/// end of one word ("Hauptstraße 12a"). Names have capitals; street words before them need none.
/// </summary>
internal static class AbroadStreetReader
{
    private const int MostNameWords = 7;
    private const int MostWordsBefore = 2;

    // Letters before the ending of a street name.
    private const int LeastStem = 3;

    /// <summary>The street whose street word is at <paramref name="at"/>; null if there is none.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="at">The word.</param>
    /// <param name="minimum">Where the find before ended.</param>
    /// <param name="table">The language.</param>
    /// <param name="isLanguage">Whether the passage is in that language, so that words of every day in others are street words.</param>
    public static AbroadStreet? Read(LexiconText text, int at, int minimum, StreetTable table, bool isLanguage) =>
        Trailing(text, at, minimum, table) ?? Leading(text, at, minimum, table, isLanguage);

    private static AbroadStreet? Leading(LexiconText text, int at, int minimum, StreetTable table, bool isLanguage)
    {
        var (isLead, isWeak) = (table.Has("lead", text[at]), table.Has("weaklead", text[at]));
        var needsCode = text[at].HasCapital && table.Has("codelead", text[at]);
        if (!isLead && !isWeak && !needsCode) return null;
        // "Park Avenue 5" has its name before it.
        if (at > minimum && text[at - 1] is { IsLetters: true, HasCapital: true } && !text[at].StartsLine
            && !text[at - 1].StartsSentence) return null;
        var name = at + 1;
        if (text[name].IsGlued && (text[name].Is(".") || text[name].Is("/"))) name++;
        if (text[at].Is("c") != text[name - 1].Is("/")) return null;
        var end = NameEnd(text, name, table);
        // "Avenue Suite 5" is the end of an English address.
        if (end == name || AddressVocabulary.Units.Contains(text[name].Key)) return null;
        var hasParticle = table.Has("particle", text[name]) && !text[name].HasCapital;
        var isSure = isLead || (isWeak && (hasParticle || isLanguage));
        if (table.HasNumberBefore && HouseNumber.Start(text, at, minimum, table) is var start and >= 0)
            return new AbroadStreet(start, AfterYear(text, end), isSure);
        var afterNumber = HouseNumber.End(text, end, table);
        return afterNumber < 0 ? null : new AbroadStreet(at, afterNumber, isSure && !needsCode);
    }

    private static int NameEnd(LexiconText text, int name, StreetTable table)
    {
        var (end, hasCapital) = (name, false);
        for (var words = 0; words < MostNameWords; words++)
        {
            var word = text[end];
            if (word.StartsLine) break;
            if (word.IsLetters && word.HasCapital && !(end > name && table.Has("unit", word)) && !IsCodeSign(text, end, table)) hasCapital = true;
            else if (!IsInner(text, end, name, table)) break;
            end++;
        }

        while (end > name && table.Has("particle", text[end - 1]) && !text[end - 1].HasCapital) end--;
        return hasCapital ? end : name;
    }

    // "12 rue du 8 Mai 1945": where the number came before, a number after the name is its year.
    private static int AfterYear(LexiconText text, int end) =>
        text[end] is { Kind: WordKind.Digits, Span.Length: 4, StartsLine: false } && text[end - 2].Kind == WordKind.Digits ? end + 1 : end;

    // Small words, hyphens, the dots of abbreviations and the day of "Calle 5 de Mayo", all with a name after them.
    private static bool IsInner(LexiconText text, int at, int name, StreetTable table)
    {
        var (word, next) = (text[at], text[at + 1]);
        if (next.StartsLine) return false;
        if (table.Has("particle", word)) return next.IsLetters || next.Kind == WordKind.Digits;
        if (word.Is("-")) return word.IsGlued && next is { IsGlued: true, IsLetters: true };
        if (word.Is(".")) return word.IsGlued && at > name && (text[at - 1].Span.Length <= 3) && next.IsLetters;
        if (word.Kind != WordKind.Digits || word.Span.Length > 2) return false;
        var month = next.Is(".") && next.IsGlued ? text[at + 2] : table.Has("particle", next) ? text[at + 2] : next;
        return month is { IsLetters: true, HasCapital: true, StartsLine: false } && !table.Has("unit", month) && !month.IsSingleLetter
            && (at > name || table.Has("particle", next));
    }

    private static bool IsCodeSign(LexiconText text, int at, StreetTable table) => table.Has("sign", text[at])
        && text[at + 1].Kind != WordKind.Letters;

    private static AbroadStreet? Trailing(LexiconText text, int at, int minimum, StreetTable table)
    {
        var word = text[at];
        if (!word.IsLetters || !(word.HasCapital || word.IsGlued) || table.Has("stop", word)) return null;
        var isType = table.Has("type", word);
        var isSure = isType || EndsWith(text, word, table.Suffixes);
        // "Engineering 101" ends as a street does, and is a word.
        if (!isSure && (word.Profile.Commonness > 0 || !EndsWith(text, word, table.WeakSuffixes))) return null;
        var start = isType ? BeforeType(text, at, minimum, table) : BeforeCompound(text, at, minimum, table);
        if (start < 0) return null;
        var afterWord = text[at + 1].Is(".") && text[at + 1].IsGlued ? at + 2 : at + 1;
        var end = HouseNumber.End(text, afterWord, table);
        return end < 0 || text[afterWord].Is(",") ? null : new AbroadStreet(start, end, isSure);
    }

    private static bool EndsWith(LexiconText text, LexiconWord word, string[] endings)
    {
        var characters = text.Text.AsSpan(word.Span);
        foreach (var ending in endings)
        {
            if (characters.Length >= ending.Length + LeastStem && characters.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    // "Karl-Marx-Straße", "Lange Straße": the name before a word that is only the type.
    private static int BeforeType(LexiconText text, int at, int minimum, StreetTable table)
    {
        var start = BeforeHyphens(text, at, minimum);
        if (start < at) return start;
        for (var words = 0; words < MostWordsBefore && start > minimum && !text[start].StartsLine && !text[start].IsGlued; words++)
        {
            if (text[start - 1] is not { IsLetters: true, HasCapital: true, IsSingleLetter: false } before || table.Has("stop", before)) break;
            if (words > 0 && before.StartsSentence) break;
            start = BeforeHyphens(text, start - 1, minimum);
        }

        return start < at ? start : -1;
    }

    private static int BeforeCompound(LexiconText text, int at, int minimum, StreetTable table)
    {
        var start = BeforeHyphens(text, at, minimum);
        if (start == minimum || text[start].StartsLine || text[start - 1] is not { IsLetters: true, HasCapital: true } before) return start;
        var isAdjective = table.Has("adjective", before) || (EndsWith(text, before, table.AdjectiveEndings) && !table.Has("stop", before));
        return isAdjective ? start - 1 : start;
    }

    private static int BeforeHyphens(LexiconText text, int start, int minimum)
    {
        while (start - 2 >= minimum && text[start].IsGlued && text[start - 1].Is("-") && text[start - 1].IsGlued
            && text[start - 2].IsLetters) start -= 2;
        return start;
    }
}
