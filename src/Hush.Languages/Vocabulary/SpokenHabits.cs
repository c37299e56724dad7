namespace Hush.Languages.Vocabulary;

/// <summary>What a language does with single letters and ordinals.</summary>
/// <param name="LetterWords">Letters that are words of every day ("y" in Spanish), so that they are spelled only beside another letter.</param>
/// <param name="DoubleLetters">Letters whose double is the name of w: "double u", "double v".</param>
/// <param name="OrdinalSuffix">What follows the digits of an ordinal; null for the English endings.</param>
/// <param name="HundredsTakeDigit">Whether a digit behind hundreds belongs to them, whatever follows it: "пятьсот пять ноль" is 505 and 0.</param>
internal sealed record SpokenHabits(string LetterWords, string DoubleLetters, string? OrdinalSuffix, bool HundredsTakeDigit = false)
{
    /// <summary>Those of English, whose "a" and "i" have finer rules than a list.</summary>
    public static SpokenHabits English { get; } = new("", "u", null);
}
