using System.Collections.Frozen;

namespace Hush.Text;

/// <summary>
/// Words that are written with a full stop which ends no sentence. Lower case, without the last full stop. English first, with the
/// most usual ones of German, French, Spanish, Italian, Portuguese and Dutch where they are no words of English.
/// </summary>
internal static class Abbreviations
{
    // Something always follows them: the name after a title, the street's name, the example.
    private static readonly FrozenSet<string> NeverLast = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "mr", "mrs", "sr", "ms", "mx", "dr", "prof", "rev", "fr", "hon", "pres", "gov", "sen", "rep", "gen", "col", "maj", "capt", "cpt", "lt",
        "sgt", "cpl", "st", "ste", "mt", "vs", "cf", "viz", "approx", "e.g", "i.e", "ext", "tel", "mme", "mlle", "hr", "sra", "srta", "dra",
        "sig", "dott", "dhr", "mevr", "z.b", "d.h", "bzw", "str", "nr", "bldg", "dept", "acct", "u.s", "u.k", "u.n", "e.u", "d.c");

    // They may end a sentence as well: they do before a capital letter.
    private static readonly FrozenSet<string> MaybeLast = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "etc", "inc", "ltd", "llc", "corp", "co", "jr", "esq", "ph.d", "m.d", "a.m", "p.m", "ca", "ft", "ave", "blvd", "rd", "ln", "hwy", "al",
        "usw", "ltda", "jan", "feb", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur",
        "thurs", "fri");

    // They stand for "number" or "page" only before one; "No." alone is an answer.
    private static readonly FrozenSet<string> BeforeNumber = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "no", "nos", "num", "p", "pp", "vol", "fig", "sec", "art", "ch", "mar", "sat", "sun", "apt");

    /// <summary>Whether the full stop after <paramref name="word"/> ends no sentence. <paramref name="next"/> is the next visible character.</summary>
    public static bool Continue(ReadOnlySpan<char> word, char next)
    {
        if (Holds(MaybeLast, word)) return !char.IsUpper(next);
        if (Holds(BeforeNumber, word) && (char.IsDigit(next) || next == '#')) return true;
        return Holds(NeverLast, word) || IsInitials(word);
    }

    private static bool Holds(FrozenSet<string> set, ReadOnlySpan<char> word) => set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    // A single letter, or single letters with full stops between: "J", "U.S.A".
    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        if (word.Length % 2 == 0) return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.') return false;
        }

        return true;
    }
}
