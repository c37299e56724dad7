using System.Buffers;
using Hush.Recognition.Lexicons;

namespace Hush.Patterns.Cues;

/// <summary>What announced values look like. Every shape reads forward from one place and stops after a bounded number of characters.</summary>
internal static class ValueShapes
{
    private const int LongestSecret = 128;
    private const int LongestLastGroup = 8; // behind two short groups of digits

    private static readonly SearchValues<char> UsernameMarks = SearchValues.Create("0123456789_.");
    private static readonly SearchValues<char> SecretMarks = SearchValues.Create("0123456789!@#$%^&*_+=~");

    /// <summary>
    /// Digits in groups parted by a blank, a hyphen or a dot, from <paramref name="min"/> to <paramref name="max"/> in all. Groups joined over a
    /// blank are short: longer ones are two numbers.
    /// </summary>
    public static ValueShape Digits(int min, int max) => (text, start) =>
    {
        var end = start;
        var count = 0;
        while (true)
        {
            var group = RunOfDigits(text, end == start ? start : end + 1);
            if (group == 0 || count + group > max) break;
            if (end != start && text[end] == ' ' && StartsMeasureBehind(text, end + 1 + group)) break;
            end += (end == start ? 0 : 1) + group;
            count += group;
            if (end >= text.Length || text[end] is not (' ' or '-' or '.') || (text[end] == ' ' && group > 8)) break;
        }

        return count >= min && EndsValue(text, end) ? end : -1;
    };

    /// <summary>
    /// Letters and digits with inner hyphens, slashes, dots and underscores, from <paramref name="min"/> to <paramref name="max"/> characters that
    /// count, at least <paramref name="minDigits"/> of them digits. Pieces join over a blank when they are plainly parts of one code:
    /// "AB 123 456", "8 4 7 3", "1234 5678", "9023 118 445071", "7730 / 4418".
    /// </summary>
    public static ValueShape Code(int min, int max, int minDigits = 1) => (text, start) =>
    {
        var end = start;
        var characters = 0;
        var digits = 0;
        var groups = 0;
        var piece = start;
        while (TryReadPiece(text, piece, out var pieceEnd, out var pieceCharacters, out var pieceDigits))
        {
            if (characters + pieceCharacters > max) break;
            if (piece == start && pieceDigits == 0 && !IsPrefix(text[start..pieceEnd])) return -1;
            if (piece > start && !Joins(text, end, piece, pieceEnd, pieceDigits, digits, groups)) break;
            if (pieceDigits == pieceEnd - piece) groups++;
            end = pieceEnd;
            characters += pieceCharacters;
            digits += pieceDigits;
            if (end + 1 >= text.Length || text[end] != ' ') break;
            piece = text[end..].StartsWith(" / ", StringComparison.Ordinal) ? end + 3 : end + 1;
        }

        return characters >= min && digits >= minDigits && EndsValue(text, end) ? end : -1;
    };

    /// <summary>A user name: one word of letters, digits and marks, that is not one of the words people say instead.</summary>
    public static int Username(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < 64 && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '.' or '-' or '@')) end++;
        while (end > start && text[end - 1] is '.' or '-') end--;
        if (end - start < 3 || !EndsValue(text, end) || IsNoSecret(text[start..end])) return -1;
        return WithSaidDigits(text, start, end);
    }

    /// <summary>A user name as answer to a question: none of the words that people say instead of it.</summary>
    public static int UnusualUsername(ReadOnlySpan<char> text, int start)
    {
        var end = Username(text, start);
        return end > 0 && !NameLexicon.IsCommonWord(text[start..end]) ? end : -1;
    }

    /// <summary>A user name that no ordinary word can be: it holds a digit or an inner mark.</summary>
    public static int MarkedUsername(ReadOnlySpan<char> text, int start)
    {
        var end = Username(text, start);
        return end > 0 && text[start..end].ContainsAny(UsernameMarks) && text[start..end].ContainsAnyInRange('A', 'z') ? end : -1;
    }

    /// <summary>A password: one run without blanks, or what stands between quotation marks; not one of the words people say instead.</summary>
    public static int Password(ReadOnlySpan<char> text, int start)
    {
        var closing = start > 0 ? text[start - 1] switch { '"' => '"', '“' => '”', '\'' => '\'', '`' => '`', _ => '\0' } : '\0';
        if (closing != '\0')
        {
            var length = text[start..Math.Min(text.Length, start + LongestSecret)].IndexOf(closing);
            if (length > 1) return start + length;
        }

        var end = start;
        while (end < text.Length && end - start < LongestSecret && !char.IsWhiteSpace(text[end])) end++;
        while (end > start && text[end - 1] is '.' or ',' or ';' or '?' or ')' or '"' or '\'' or '”') end--;
        return end - start >= 3 && !IsNoSecret(text[start..end].TrimEnd('!')) ? end : -1;
    }

    /// <summary>A password that no ordinary word can be: it holds a digit, a symbol or a capital inside.</summary>
    public static int MarkedPassword(ReadOnlySpan<char> text, int start)
    {
        var end = Password(text, start);
        if (end < 0) return -1;
        if (end < text.Length && start > 0 && IsQuoted(text[start - 1], text[end])) return end;
        var value = text[start..end].TrimEnd('!');
        return value.Length >= 4 && value.ContainsAny(SecretMarks) ? end : -1;
    }

    // "davidw 04": digits that were said behind a name belong to it.
    private static int WithSaidDigits(ReadOnlySpan<char> text, int start, int end)
    {
        if (end + 1 >= text.Length || text[end] != ' ' || text[start..end].ContainsAnyInRange('0', '9')) return end;
        var digits = RunOfDigits(text, end + 1);
        var last = end + 1 + digits;
        if (digits is 0 or > 6 || !EndsValue(text, last) || StartsMeasureBehind(text, last)) return end;
        return NameLexicon.Find(text[start..end]).Commonness < 2 ? last : end;
    }

    /// <summary>How many digits stand at <paramref name="start"/>.</summary>
    public static int RunOfDigits(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < 64 && char.IsAsciiDigit(text[end])) end++;
        return end - start;
    }

    /// <summary>Whether a value may end at <paramref name="end"/>: no word goes on there, no percent sign, no decimals, no clock.</summary>
    public static bool EndsValue(ReadOnlySpan<char> text, int end)
    {
        if (end >= text.Length) return true;
        if (Edges.IsOneWordWith(text[end]) || text[end] is '_' or '%' or '@') return false;
        if (text[end] is '\'' or '’' && end + 1 < text.Length && char.IsLetter(text[end + 1])) return false;
        return !(text[end] is '.' or ',' or ':' or '/' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]));
    }

    /// <summary>Whether letters alone may begin a code: "AB 1234", "inv 1234"; not a word of the sentence.</summary>
    private static bool IsPrefix(ReadOnlySpan<char> piece)
    {
        if (piece.Length > 4 || CueWords.Links.Contains(piece) && piece.Length > 1 || CueWords.NoSecrets.Contains(piece)
            && piece.Length > 1) return false;
        if (!piece.ContainsAnyInRange('a', 'z')) return true;
        return piece.Length is 2 or 3 && !CueWords.SmallWordsAbroad.Contains(piece);
    }

    private static bool IsQuoted(char before, char behind) => (before, behind) is ('"', '"') or ('“', '”') or ('`', '`') or ('\'', '\'');

    // "getting old", "being checked": what happens to a password, not one.
    private static bool IsNoSecret(ReadOnlySpan<char> word) =>
        CueWords.NoSecrets.Contains(word) || CueWords.Numbers.Contains(word)
        || (word.Length > 4 && (word.EndsWith("ing") || word.EndsWith("ed") || word.EndsWith("n't")) && !word.ContainsAnyInRange('0', '9'));

    /// <summary>Reads letters and digits with single inner marks.</summary>
    private static bool TryReadPiece(ReadOnlySpan<char> text, int start, out int end, out int characters, out int digits)
    {
        end = start;
        characters = 0;
        digits = 0;
        while (end < text.Length && characters < 64)
        {
            if (char.IsAsciiLetterOrDigit(text[end]))
            {
                characters++;
                if (char.IsAsciiDigit(text[end])) digits++;
                end++;
                continue;
            }

            var isInnerMark = end > start && text[end] is '-' or '/' or '_' or '.' && end + 1 < text.Length
                && char.IsAsciiLetterOrDigit(text[end + 1]);
            if (!isInnerMark) break;
            end++;
        }

        return characters > 0;
    }

    /// <summary>Whether the piece behind a blank belongs to the code read so far.</summary>
    private static bool Joins(ReadOnlySpan<char> text, int end, int piece, int pieceEnd, int pieceDigits, int digitsBefore, int groups)
    {
        if (StartsMeasureBehind(text, pieceEnd)) return false;
        var isAllDigits = pieceDigits == pieceEnd - piece;
        var lastGroup = 0;
        while (lastGroup < end && char.IsAsciiLetterOrDigit(text[end - 1 - lastGroup]) && lastGroup < 16) lastGroup++;
        if (isAllDigits) return lastGroup <= 4 && (pieceDigits <= 4 || digitsBefore == 0 || (groups > 1 && pieceDigits <= LongestLastGroup));
        if (piece > end + 1) return false;
        if (pieceEnd - piece == 1) return char.IsAsciiLetterUpper(text[piece]) && lastGroup <= 4 && !IsPronoun(text, piece);
        return false;
    }

    // "0182 I don't know": before a word in small letters "I" is who speaks.
    private static bool IsPronoun(ReadOnlySpan<char> text, int piece) =>
        text[piece] == 'I' && piece + 2 < text.Length && text[piece + 1] is ' ' or '\'' or '’' && char.IsAsciiLetterLower(text[piece + 2]);

    /// <summary>Whether a measure stands behind the blank at <paramref name="end"/>, or a mark that makes the number an amount or a time.</summary>
    public static bool StartsMeasureBehind(ReadOnlySpan<char> text, int end)
    {
        if (end >= text.Length) return false;
        if (text[end] is '%' or '°' or '€' or '£' or '$') return true;
        if (text[end] is ':' or '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])) return true;
        if (Edges.IsOneWordWith(text[end])) return true;
        var start = end;
        while (start < text.Length && start - end < 2 && text[start] == ' ') start++;
        if (start == end) return false;
        var last = start;
        while (last < text.Length && last - start < 16 && (char.IsLetter(text[last]) || text[last] is '\'')) last++;
        return CueWords.Measures.Contains(text[start..last]);
    }
}
