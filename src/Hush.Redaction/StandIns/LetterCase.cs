using System.Text;

namespace Hush.Redaction.StandIns;

/// <summary>Gives a made-up word the form of the word that it stands for.</summary>
internal static class LetterCase
{
    /// <summary><paramref name="word"/> in the case of <paramref name="model"/>: all small, all capital, or capital first.</summary>
    public static string Like(ReadOnlySpan<char> model, string word)
    {
        var (hasUpper, hasLower, startsUpper) = (false, false, false);
        foreach (var character in model)
        {
            if (!hasUpper && !hasLower) startsUpper = char.IsUpper(character);
            hasUpper |= char.IsUpper(character);
            hasLower |= char.IsLower(character);
        }

        if (!hasUpper) return hasLower ? word.ToLowerInvariant() : word;
        if (!hasLower && model.Length > 1) return word.ToUpperInvariant();
        return startsUpper ? Capitalized(word) : word.ToLowerInvariant();
    }

    /// <summary><paramref name="word"/> letter by letter in the case of <paramref name="model"/>, which is as long; null when the patterns
    /// differ.</summary>
    public static string? Exactly(string model, string word)
    {
        if (model.Length != word.Length) return null;
        var cased = new StringBuilder(word.Length);
        for (var at = 0; at < word.Length; at++)
            cased.Append(char.IsUpper(model[at])
                ? char.ToUpperInvariant(word[at]) : char.IsLower(model[at]) ? char.ToLowerInvariant(word[at]) : word[at]);
        var made = cased.ToString();
        return HaveSamePattern(model, made) ? made : null;
    }

    /// <summary>Whether both have digits, small letters, capitals, other letters and the same other characters at the same places.</summary>
    public static bool HaveSamePattern(string first, string second) =>
        first.Length == second.Length && first.Zip(second).All(pair => Shape(pair.First) == Shape(pair.Second));

    private static int Shape(char character)
    {
        if (char.IsDigit(character)) return -1;
        if (char.IsUpper(character)) return -2;
        if (char.IsLower(character)) return -3;
        return char.IsLetter(character) || char.IsSurrogate(character) ? -4 : character;
    }

    private static string Capitalized(string word) =>
        word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant();
}
