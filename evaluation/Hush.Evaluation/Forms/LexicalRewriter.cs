using System.Globalization;
using System.Text;

namespace Hush.Evaluation.Forms;

/// <summary>
/// Writes a text as speech recognition would: lower case, punctuation dropped, digits as words (years, ordinals and short numbers as people
/// say them, long ones digit by digit), letters of codes one by one, and inside e-mails and web addresses the marks by their spoken names. In a
/// language whose words <c>spoken.tsv</c> does not have, digits stay.
/// </summary>
public static class LexicalRewriter
{
    private static readonly string[] Ordinals =
        ["zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
            "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"];

    /// <summary>The text as words, each original code unit mapped to where its words start.</summary>
    /// <param name="text">As it is written.</param>
    /// <param name="language">BCP-47.</param>
    public static RewrittenText Rewrite(SourceText text, string language)
    {
        var words = SpokenWords.Of(language);
        StringBuilder output = new(text.Length * 2);
        var starts = new int[text.Length + 1];
        var position = 0;
        while (position < text.Length)
        {
            var end = position;
            while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
            if (end > position) Token(text, position, end, words, output, starts);
            if (end < text.Length)
            {
                starts[end] = output.Length;
                Blank(output);
                end++;
            }

            position = end;
        }

        starts[text.Length] = output.Length;
        return new RewrittenText(new SourceText(output.ToString()), starts);
    }

    private static void Token(SourceText text, int start, int end, SpokenWords? words, StringBuilder output, int[] starts)
    {
        var token = text.AsSpan(TextSpan.FromBounds(start, end));
        var isAddress = token.Contains('@') || token.StartsWith("www.") || token.Contains("://", StringComparison.Ordinal);
        for (var index = start; index < end;)
        {
            var unit = text[index];
            if (words is not null && char.IsAsciiDigit(unit))
            {
                var stop = index;
                while (stop < end && char.IsAsciiDigit(text[stop])) stop++;
                if (OrdinalAt(text, index, stop, end) is { } ordinal)
                {
                    Ordinal(ordinal, index, stop + 2, words, output, starts);
                    index = stop + 2;
                    continue;
                }

                Number(text, index, stop, words, output, starts);
                index = stop;
                continue;
            }

            var letters = SpelledLetters(text, index, start, end);
            if (letters > 0)
            {
                for (var stop = index + letters; index < stop; index++)
                {
                    Blank(output);
                    starts[index] = output.Length;
                    output.Append(char.ToLowerInvariant(text[index])).Append(' ');
                }

                continue;
            }

            starts[index] = output.Length;
            if (char.IsLetterOrDigit(unit) || char.IsSurrogate(unit) || IsCombining(unit)
                || (unit is '\'' or '’' && index > start && index + 1 < end)) output.Append(char.ToLowerInvariant(unit));
            else if (isAddress && (unit != '.' || index + 1 < end) && words?.Mark(unit) is { } name) Say(output, name);
            else if (index + 1 < end) Blank(output);
            index++;
        }
    }

    /// <summary>
    /// How many letters at <paramref name="index"/> people say one by one: up to three of them beside a digit, and all capitals beside one; a
    /// name before digits ("davidw04") is said as a word.
    /// </summary>
    private static int SpelledLetters(SourceText text, int index, int start, int end)
    {
        if (!char.IsAsciiLetter(text[index]) || (index > start && char.IsAsciiLetter(text[index - 1]))) return 0;
        var stop = index;
        while (stop < end && char.IsAsciiLetter(text[stop])) stop++;
        var isBesideDigit = (index > start && char.IsAsciiDigit(text[index - 1])) || (stop < end && char.IsAsciiDigit(text[stop]));
        var isCapitals = !text.AsSpan(TextSpan.FromBounds(index, stop)).ContainsAnyInRange('a', 'z');
        return isBesideDigit && (stop - index <= 3 || isCapitals) ? stop - index : 0;
    }

    /// <summary>The number of an ordinal such as 27th that ends the word; null when it is none.</summary>
    private static int? OrdinalAt(SourceText text, int start, int stop, int end)
    {
        if (stop - start > 2 || stop + 2 > end || (stop + 2 < end && char.IsLetterOrDigit(text[stop + 2]))) return null;
        var ending = text.AsSpan(new TextSpan(stop, 2)).ToString().ToLowerInvariant();
        return ending is "st" or "nd" or "rd" or "th" ? int.Parse(text.AsSpan(TextSpan.FromBounds(start, stop)), CultureInfo.InvariantCulture) : null;
    }

    private static bool IsCombining(char unit) => char.GetUnicodeCategory(
        unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static void Ordinal(int number, int start, int end, SpokenWords words, StringBuilder output, int[] starts)
    {
        Blank(output);
        for (var index = start; index < end; index++) starts[index] = output.Length;
        var ones = number % 10;
        var hasTens = number >= 20;
        if (hasTens && ones > 0) Say(output, words.Small(number - ones));
        Say(output, hasTens && ones == 0 ? words.Small(number)[..^1] + "ieth" : Ordinals[hasTens ? ones : number]);
    }

    private static void Number(SourceText text, int start, int end, SpokenWords words, StringBuilder output, int[] starts)
    {
        var digits = text.AsSpan(TextSpan.FromBounds(start, end));
        var isShort = digits.Length <= 2 && digits[0] != '0';
        var isYear = digits.Length == 4 && (digits.StartsWith("19") || digits.StartsWith("20")) && digits[2] != '0';
        Blank(output);
        starts.AsSpan(start, digits.Length).Fill(output.Length);
        if (isShort)
        {
            Say(output, words.Small(int.Parse(digits, CultureInfo.InvariantCulture)));
            return;
        }

        if (isYear)
        {
            (var century, var rest, var areOneWord) = words.Year(int.Parse(digits, CultureInfo.InvariantCulture));
            output.Append(century).Append(areOneWord ? "" : " ");
            starts.AsSpan(start + 2, 2).Fill(output.Length);
            output.Append(rest).Append(' ');
            return;
        }

        for (var index = start; index < end; index++)
        {
            starts[index] = output.Length;
            Say(output, words.Small(text[index] - '0'));
        }
    }

    private static void Say(StringBuilder output, string words)
    {
        Blank(output);
        output.Append(words).Append(' ');
    }

    private static void Blank(StringBuilder output)
    {
        if (output.Length > 0 && output[^1] != ' ') output.Append(' ');
    }
}
