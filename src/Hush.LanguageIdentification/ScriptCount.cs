using System.Globalization;

namespace Hush.LanguageIdentification;

/// <summary>How many letters of each script a text has, within its first <see cref="LettersRead"/> characters.</summary>
internal sealed class ScriptCount
{
    /// <summary>Characters of a text that are read at most, UTF-16 code units: more say nothing new.</summary>
    public const int LettersRead = 4000;

    private readonly int[] _letters = new int[WritingScripts.Count];

    public ScriptCount(ReadOnlySpan<char> text)
    {
        foreach (var character in text[..Math.Min(text.Length, LettersRead)])
        {
            if (char.IsLetter(character) || IsVowelSign(character)) _letters[(int)WritingScripts.Of(character)]++;
        }
    }

    public int this[WritingScript script] => _letters[(int)script];

    /// <summary>
    /// The script of most letters; <see cref="WritingScript.None"/> when there is none. A letter of Han or Hangul is a syllable and counts
    /// double. Han beside Kana is Japanese: a fifteenth of Kana is enough, for no Chinese text has any but in a name.
    /// </summary>
    public WritingScript Main()
    {
        var main = WritingScript.None;
        var most = 0;
        for (var script = 1; script < _letters.Length; script++)
        {
            var weight = Weight((WritingScript)script);
            if (weight <= most) continue;
            most = weight;
            main = (WritingScript)script;
        }

        return main == WritingScript.Han && this[WritingScript.Kana] * 15 >= this[WritingScript.Han] ? WritingScript.Kana : main;
    }

    private static bool IsVowelSign(char character) => character >= '\u0900'
        && char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private int Weight(WritingScript script) => script switch
    {
        WritingScript.Han or WritingScript.Hangul => 2 * this[script],
        WritingScript.Kana => this[script] + (this[script] * 15 >= this[WritingScript.Han] ? 2 * this[WritingScript.Han] : 0),
        _ => this[script],
    };
}
