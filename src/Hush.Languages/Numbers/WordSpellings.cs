namespace Hush.Languages.Numbers;

/// <summary>
/// How else a number word is written: as recognition writes it, and as keyboards do. Latin and Greek letters without their accents, other
/// apostrophes or none, Romanian letters with a cedilla, Arabic letters without hamza and a final h, Devanagari letters with and without their dot.
/// </summary>
internal static class WordSpellings
{
    private const char Nukta = '\u093C';
    private const char TehMarbuta = '\u0629';
    private const char Heh = '\u0647';

    // Letter by letter: the runtime has no tables of Unicode's decompositions here.
    private const string Accented = "áâäåăčçďéěğíîıňóöőřšșşťțţúůüűýžάέήίϊΐόύϋΰώ";
    private const string Plain = "aaaaaccdeegiiinooorssstttuuuuyzαεηιιιουυυω";

    private static readonly (string Composed, string Parted)[] Dotted =
        [("\u095B", "ज\u093C"), ("\u095C", "ड\u093C"), ("\u095E", "फ\u093C")];

    /// <summary>The word and all its other spellings, each once.</summary>
    /// <param name="word">A word, or several with blanks between them.</param>
    /// <param name="keepsAccents">Whether it is never written without accents.</param>
    public static IReadOnlySet<string> Of(string word, bool keepsAccents)
    {
        HashSet<string> spellings = [word];
        Add(spellings, static one => one.Replace('\'', '’'));
        Add(spellings, static one => one.Replace('\'', 'ʼ'));
        Add(spellings, static one => one.Replace("'", "", StringComparison.Ordinal));
        Add(spellings, static one => one.Replace('ș', 'ş').Replace('ț', 'ţ'));
        Add(spellings, static one => one.Replace('أ', 'ا').Replace('إ', 'ا').Replace('آ', 'ا'));
        Add(spellings, WithFinalHeh);
        foreach (var (composed, parted) in Dotted) Add(spellings, one => one.Replace(parted, composed, StringComparison.Ordinal));
        Add(spellings, static one => one.Replace(Nukta.ToString(), "", StringComparison.Ordinal));
        if (!keepsAccents) Add(spellings, WithoutAccents);
        return spellings;
    }

    private static void Add(HashSet<string> spellings, Func<string, string> other)
    {
        foreach (var spelling in spellings.ToArray()) spellings.Add(other(spelling));
    }

    private static string WithFinalHeh(string word) =>
        string.Join(' ', word.Split(' ').Select(one => one.EndsWith(TehMarbuta) ? one[..^1] + Heh : one));

    private static string WithoutAccents(string word) => string.Concat(word.Select(character =>
        Accented.IndexOf(character, StringComparison.Ordinal) is var place and >= 0 ? Plain[place] : character));
}
