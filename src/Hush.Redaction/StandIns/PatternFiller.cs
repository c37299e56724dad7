using System.Globalization;
using System.Text;

namespace Hush.Redaction.StandIns;

/// <summary>
/// Fills the pattern of a value anew: a digit becomes a digit, a letter a letter of the same script and case, everything else stays. Latin
/// vowels become vowels and consonants consonants, so that a made-up word can be read aloud.
/// </summary>
internal sealed class PatternFiller(SeededDraws draws)
{
    private const string Vowels = "aeiou";
    private const string Consonants = "bcdfghklmnprstvwz";
    private const string CodeLetters = "ABCDEFGHJKLMNPRSTUVWXYZ"; // without those that look like digits, which many numbering plans leave out
    private const int FarthestLetter = 24;

    /// <summary>A word to read: vowels and consonants in the rhythm of the original.</summary>
    public string Word(ReadOnlySpan<char> pattern) => Fill(pattern, asCode: false);

    /// <summary>A code: any letters, and a first digit that is 0 only if the original's is.</summary>
    public string Code(ReadOnlySpan<char> pattern) => Fill(pattern, asCode: true);

    /// <summary>Digits only, as many as asked for, the first not 0.</summary>
    public string Digits(int count)
    {
        var digits = new char[count];
        for (var at = 0; at < count; at++) digits[at] = (char)('0' + (at == 0 ? draws.Between(1, 9) : draws.Below(10)));
        return new string(digits);
    }

    private string Fill(ReadOnlySpan<char> pattern, bool asCode)
    {
        var filled = new StringBuilder(pattern.Length);
        var isFirstDigit = true;
        while (!pattern.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(pattern, out var rune, out var length) != System.Buffers.OperationStatus.Done)
            {
                filled.Append(pattern[0]);
                pattern = pattern[1..];
                continue;
            }

            if (Rune.IsDigit(rune)) filled.Append(DigitLike(rune, asCode && isFirstDigit));
            else if (Rune.IsLetter(rune)) filled.Append(LetterLike(rune, asCode));
            else filled.Append(pattern[..length]);
            isFirstDigit &= !Rune.IsDigit(rune);
            pattern = pattern[length..];
        }

        return filled.ToString();
    }

    // Digits of every script stand in rows of ten, in order.
    private string DigitLike(Rune digit, bool keepsZero)
    {
        var value = (int)Rune.GetNumericValue(digit);
        var made = keepsZero ? value == 0 ? 0 : draws.Between(1, 9) : draws.Below(10);
        return Rune.IsValid(digit.Value - value + made) ? new Rune(digit.Value - value + made).ToString() : digit.ToString();
    }

    private string LetterLike(Rune letter, bool asCode)
    {
        if (letter.IsAscii)
        {
            var lower = char.ToLowerInvariant((char)letter.Value);
            var made = asCode
                ? draws.Pick(CodeLetters) : draws.Pick(Vowels.Contains(lower, StringComparison.Ordinal) || lower == 'y' ? Vowels : Consonants);
            return (lower == letter.Value ? char.ToLowerInvariant(made) : char.ToUpperInvariant(made)).ToString();
        }

        // Scripts stand together in Unicode, so a letter of the same kind near by is of the same script.
        var category = Rune.GetUnicodeCategory(letter);
        var step = draws.Between(1, FarthestLetter);
        for (var tries = 0; tries < FarthestLetter; tries++, step = (step % FarthestLetter) + 1)
        {
            foreach (var value in new[] { letter.Value + step, letter.Value - step })
                if (IsSame(value, letter, category)) return new Rune(value).ToString();
        }

        return letter.ToString();
    }

    private static bool IsSame(int value, Rune letter, UnicodeCategory category) =>
        Rune.IsValid(value) && new Rune(value) is { IsAscii: false } rune && rune.Utf16SequenceLength == letter.Utf16SequenceLength
        && Rune.GetUnicodeCategory(rune) == category;
}
