using Hush.Recognition;

namespace Hush.Patterns.Countries;

/// <summary>
/// The letters of a document's number: over a blank they may as well be the word before or behind the digits ("is 1234567"), so there they count
/// only when they are capitals and no word that introduces numbers. Pieces for regexes that ignore case, and a check for forms with other letters.
/// </summary>
internal static class LetterPrefix
{
    /// <summary>Two letters before digits.</summary>
    public const string Two = @"(?:[A-Z]{2}-?|(?!NO|NR|IS|ID)(?-i:[A-Z]{2} ))";

    /// <summary>Three letters before digits.</summary>
    public const string Three = @"(?:[A-Z]{3}-?|(?!NUM|WAS|THE|NIP)(?-i:[A-Z]{3} ))";

    /// <summary>A letter behind digits.</summary>
    public const string Last = @"(?:[A-Z]| (?-i:[A-Z]))";

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
