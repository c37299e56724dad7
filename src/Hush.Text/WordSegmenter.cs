using System.Buffers;
using System.Globalization;
using System.Text;

namespace Hush.Text;

/// <summary>
/// Splits a text into words and marks. A word is a run of letters and decimal digits with their combining marks; an apostrophe
/// (' or ’) between two letters belongs to it, and so does an invisible format character (joiner, soft hyphen) inside it. Every other
/// visible character is one mark with the combining marks on it; a surrogate pair is one character, a lone surrogate is a mark.
/// Hyphens are marks, so words glued with them are several. In scripts without blanks each Han ideograph is a word, and each run of
/// Hiragana, Katakana or Thai is one. Blanks, zero-width spaces and format characters outside words are in no word.
/// </summary>
internal static class WordSegmenter
{
    private const int CharactersPerWord = 4;

    private enum Part
    {
        Blank,
        Mark,
        Digit,
        Letter,
        Han,
        Hiragana,
        Katakana,
        KanaLengthMark,
        Thai,
        Combining,
        Format,
    }

    /// <summary>The words and marks of <paramref name="text"/>, in order and disjoint.</summary>
    public static IReadOnlyList<Word> Segment(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var characters = text.AsSpan();
        var words = new List<Word>(characters.Length / CharactersPerWord + 1);
        var position = 0;
        while (position < characters.Length)
        {
            var part = PartAt(characters, position, out var length);
            if (part is Part.Blank or Part.Format)
            {
                position += length;
                continue;
            }

            var (end, kind) = part is Part.Mark or Part.Combining or Part.Han
                ? (AfterCombining(characters, position + length), part is Part.Han ? WordKind.Letters : WordKind.Mark)
                : EndOfRun(characters, position, part);
            words.Add(new Word(TextSpan.FromBounds(position, end), kind));
            position = end;
        }

        return words;
    }

    private static (int End, WordKind Kind) EndOfRun(ReadOnlySpan<char> characters, int start, Part first)
    {
        var (hasLetters, hasDigits) = (false, false);
        var last = first;
        var end = start;
        for (var position = start; position < characters.Length;)
        {
            var part = PartAt(characters, position, out var length);
            if (part is Part.Mark && last is Part.Letter && IsApostrophe(characters[position]) && IsLetterAt(characters, position + 1))
            {
                position++;
                continue;
            }

            if (part is not (Part.Combining or Part.Format))
            {
                if (!Continues(last, part)) break;
                if (part is not Part.KanaLengthMark) last = part;
                hasDigits |= part is Part.Digit;
                hasLetters |= part is not Part.Digit;
            }

            position += length;
            if (part is not Part.Format) end = position;
        }

        return (end, (hasLetters, hasDigits) switch
        {
            (true, true) => WordKind.Mixed,
            (false, true) => WordKind.Digits,
            _ => WordKind.Letters,
        });
    }

    private static bool Continues(Part last, Part part) => part switch
    {
        Part.Letter or Part.Digit => last is Part.Letter or Part.Digit,
        Part.KanaLengthMark => last is Part.Hiragana or Part.Katakana or Part.KanaLengthMark,
        Part.Hiragana or Part.Katakana => last == part || last is Part.KanaLengthMark,
        Part.Thai => last is Part.Thai,
        _ => false,
    };

    private static int AfterCombining(ReadOnlySpan<char> characters, int position)
    {
        while (position < characters.Length && PartAt(characters, position, out var length) is Part.Combining) position += length;
        return position;
    }

    private static bool IsLetterAt(ReadOnlySpan<char> characters, int position) =>
        position < characters.Length && PartAt(characters, position, out _) is Part.Letter;

    private static bool IsApostrophe(char character) => character is '\'' or '’';

    private static Part PartAt(ReadOnlySpan<char> characters, int position, out int length)
    {
        var first = characters[position];
        length = 1;
        if (char.IsAscii(first))
        {
            if (char.IsAsciiLetter(first)) return Part.Letter;
            if (char.IsAsciiDigit(first)) return Part.Digit;
            return char.IsWhiteSpace(first) ? Part.Blank : Part.Mark;
        }

        if (Rune.DecodeFromUtf16(characters[position..], out var rune, out length) != OperationStatus.Done) return Part.Mark;
        return PartOf(rune);
    }

    private static Part PartOf(Rune rune)
    {
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.UppercaseLetter:
            case UnicodeCategory.LowercaseLetter:
            case UnicodeCategory.TitlecaseLetter:
                return Part.Letter;
            case UnicodeCategory.ModifierLetter:
            case UnicodeCategory.OtherLetter:
            case UnicodeCategory.LetterNumber:
                return ScriptOf(rune.Value);
            case UnicodeCategory.DecimalDigitNumber:
                return Part.Digit;
            case UnicodeCategory.NonSpacingMark:
            case UnicodeCategory.SpacingCombiningMark:
            case UnicodeCategory.EnclosingMark:
                return Part.Combining;
            case UnicodeCategory.Format:
                return rune.Value == 0x200B ? Part.Blank : Part.Format; // a zero-width space parts words, the other format characters do not
            default:
                return Rune.IsWhiteSpace(rune) ? Part.Blank : Part.Mark;
        }
    }

    // Letters of the scripts that are written without blanks, by their blocks in the Unicode character database.
    private static Part ScriptOf(int codePoint) => codePoint switch
    {
        >= 0x0E00 and <= 0x0E7F => Part.Thai,
        0x30FC or 0xFF70 => Part.KanaLengthMark,
        >= 0x3040 and <= 0x309F => Part.Hiragana,
        >= 0x30A0 and <= 0x30FF or >= 0x31F0 and <= 0x31FF or >= 0xFF66 and <= 0xFF9F => Part.Katakana,
        0x3005 or 0x3007 or >= 0x3021 and <= 0x3029 => Part.Han,
        >= 0x3400 and <= 0x4DBF or >= 0x4E00 and <= 0x9FFF or >= 0xF900 and <= 0xFAFF => Part.Han,
        >= 0x20000 and <= 0x3FFFF => Part.Han,
        _ => Part.Letter,
    };
}
