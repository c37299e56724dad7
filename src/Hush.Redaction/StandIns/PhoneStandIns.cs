namespace Hush.Redaction.StandIns;

/// <summary>Makes up phone numbers in the writing of the original, from the ranges that are kept free for fiction wherever one fits.</summary>
internal sealed class PhoneStandIns(SeededDraws draws, PatternFiller filler, string language)
{
    private const int LongestCountryCode = 3;
    private readonly string _language = TextLanguages.Reduce(language);

    /// <summary>The stand-in of a written number; letters in it ("1-800-FLOWERS") become others.</summary>
    public string For(string value)
    {
        var (end, extension) = EndOfNumber(value);
        var number = value[..end];
        var digits = string.Concat(number.Where(char.IsAsciiDigit));
        var isInternational = number.AsSpan().TrimStart(" (").StartsWith("+") || digits.StartsWith("00", StringComparison.Ordinal);
        var hasLetters = number.Any(char.IsLetter);
        var made = hasLetters || digits.Length < 7 ? null : FictionalPhones.Draw(digits, isInternational, _language, draws);
        return (made is null ? Filled(number) : Overlay(number, made)) + value[end..extension] + filler.Code(value.AsSpan(extension));
    }

    // The country and "1" say nothing of whose number it is, and without them it would be none.
    private string Filled(string number)
    {
        var group = number.AsSpan().IndexOfAnyInRange('0', '9');
        var end = group;
        while (end >= 0 && end < number.Length && char.IsAsciiDigit(number[end])) end++;
        var isKept = group >= 0 && (group > 0 && number[group - 1] == '+' ? end - group <= LongestCountryCode : number[group..end] == "1");
        if (isKept && end + 3 < number.Length && number.AsSpan(end).TrimStart().StartsWith("(0)")) end = number.IndexOf(')', end) + 1;
        return isKept ? number[..end] + filler.Code(number.AsSpan(end)) : filler.Code(number);
    }

    /// <summary>Where the number ends and the digits of an extension begin: "x123", "ext. 5", "#7". Both the end when there is none.</summary>
    private static (int End, int Extension) EndOfNumber(string value)
    {
        for (var at = 1; at < value.Length; at++)
        {
            if (value[at] == '#') return (at, at + 1);
            if (value[at] is not ('x' or 'X' or 'e' or 'E') || char.IsLetter(value[at - 1])) continue;
            var word = at;
            while (word < value.Length && char.IsLetter(value[word])) word++;
            if (value[at..word].ToUpperInvariant() is "X" or "EXT" or "EXTENSION") return (at, AfterWord(value, word));
        }

        return (value.Length, value.Length);
    }

    private static int AfterWord(string value, int word)
    {
        while (word < value.Length && !char.IsLetterOrDigit(value[word])) word++;
        return word;
    }

    private static string Overlay(string pattern, string digits)
    {
        var next = 0;
        return string.Concat(pattern.Select(character => char.IsAsciiDigit(character) ? digits[next++] : character));
    }
}
