using Hush.Recognition.Lexicons;

namespace Hush.Patterns.Cues;

/// <summary>
/// Registration plates of any country behind their cue: up to four groups of letters and digits, parted by a blank or a hyphen ("KJA 381 XN",
/// "N 204-717 W", "KA 05 MJ 2214"), so that no group of them stays visible.
/// </summary>
internal static class Plates
{
    private const int MostGroups = 4;
    private const int MostCharacters = 10;
    private const int FewestCharacters = 4;
    private const int MostLetters = 3;
    private const int MostDigits = 4;

    private static readonly ValueShape Code = ValueShapes.Code(4, 8, minDigits: 1);

    /// <summary>A plate, or what a code of up to eight characters is where that reaches further.</summary>
    public static int PlateOrCode(ReadOnlySpan<char> text, int start) => Math.Max(Plate(text, start), Code(text, start));

    private static int Plate(ReadOnlySpan<char> text, int start)
    {
        var (end, characters, digits) = (-1, 0, 0);
        var at = start;
        for (var group = 0; group < MostGroups; group++)
        {
            var last = at;
            while (last < text.Length && char.IsAsciiLetterOrDigit(text[last])) last++;
            var word = text[at..last];
            if (word.IsEmpty || characters + word.Length > MostCharacters || !IsGroup(word) || !ValueShapes.EndsValue(text, last)) break;
            if (word.ContainsAnyInRange('0', '9') ? group > 0 && ValueShapes.StartsMeasureBehind(text, last) : IsWord(text, at, last)) break;
            characters += word.Length;
            digits += DigitsOf(word);
            end = last;
            if (last + 1 >= text.Length || text[last] is not (' ' or '-')) break;
            at = last + 1;
        }

        return characters >= FewestCharacters && digits > 0 ? end : -1;
    }

    // Letters or digits alone are few; mixed ones are a plate without blanks, or its second half.
    private static bool IsGroup(ReadOnlySpan<char> word)
    {
        var digits = DigitsOf(word);
        return digits == 0 ? word.Length <= MostLetters : digits < word.Length || digits <= MostDigits;
    }

    private static int DigitsOf(ReadOnlySpan<char> word)
    {
        var digits = 0;
        foreach (var character in word)
            if (char.IsAsciiDigit(character)) digits++;
        return digits;
    }

    // "plate ABC 123 is blue", "PLATE ABC 123 IN RED": a word of the sentence. A single capital is none, but "I".
    private static bool IsWord(ReadOnlySpan<char> text, int start, int end)
    {
        var word = text[start..end];
        if (word.Length == 1) return word[0] == 'I' || char.IsAsciiLetterLower(word[0]);
        if (!CueWords.Links.Contains(word) && !CueWords.NoSecrets.Contains(word))
            return word.ContainsAnyInRange('a', 'z') && (word.ContainsAnyInRange('A', 'Z') || NameLexicon.IsCommonWord(word)
                || CueWords.SmallWordsAbroad.Contains(word));
        return word.ContainsAnyInRange('a', 'z') || (end + 1 < text.Length && text[end] == ' ' && char.IsLetter(text[end + 1]));
    }
}
