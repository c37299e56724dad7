namespace Hush.Detection.Patterns.Countries;

/// <summary>Judges the letters in front of a document's digits: over a blank they may as well be the word before the number ("is 1234567").</summary>
internal static class LetterPrefix
{
    /// <summary>Refutes letters that a blank parts from the digits, unless they are capitals and no word that introduces numbers.</summary>
    public static Validation Judge(ReadOnlySpan<char> value)
    {
        var blank = value.IndexOf(' ');
        if (blank <= 0 || !char.IsLetter(value[blank - 1]) || !char.IsAsciiDigit(value[blank + 1])) return Validation.Unknown;
        var letters = value[..blank];
        foreach (var letter in letters)
        {
            if (char.IsLower(letter)) return Validation.Refuted;
        }

        return letters is "IS" or "NO" or "NR" or "ID" or "BR" ? Validation.Refuted : Validation.Unknown;
    }
}
