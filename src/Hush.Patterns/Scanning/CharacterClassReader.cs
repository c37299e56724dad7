using System.Globalization;

namespace Hush.Patterns.Scanning;

/// <summary>Reads the classes and escapes of a regex that stand for one character.</summary>
internal static class CharacterClassReader
{
    private static readonly CharacterSet Digits = CharacterSet.Where(char.IsAsciiDigit, CharacterSet.Partly(CharacterKind.Number));

    private static readonly CharacterSet Blanks = CharacterSet.Where(char.IsWhiteSpace, CharacterSet.Wholly(CharacterKind.Space));

    private static readonly CharacterSet WordCharacters = CharacterSet.Where(
        static character => char.IsAsciiLetterOrDigit(character) || character == '_',
        CharacterSet.Wholly(CharacterKind.Letter) | CharacterSet.PartlyAll);

    /// <summary>Reads a class whose opening bracket was taken, up to and with its closing one.</summary>
    public static CharacterSet Read(string source, ref int at, bool ignoresCase)
    {
        var isNegated = at < source.Length && source[at] == '^';
        if (isNegated) at++;
        var set = CharacterSet.None;
        for (var isFirst = true; ; isFirst = false)
        {
            if (at >= source.Length) throw new NotSupportedException("A class without end.");
            if (source[at] == ']' && !isFirst) break;
            var item = ReadItem(source, ref at, ignoresCase, out var first);
            var isRange = first is not null && at + 1 < source.Length && source[at] == '-' && source[at + 1] != ']';
            if (!isRange)
            {
                set |= item;
                continue;
            }

            at++;
            if (source[at] == '[') throw new NotSupportedException("A class less another.");
            ReadItem(source, ref at, ignoresCase, out var last);
            if (last is null) throw new NotSupportedException("A range that ends with a class.");
            set |= CharacterSet.Range(first!.Value, last.Value, ignoresCase);
        }

        at++;
        return isNegated ? set.Negate() : set;
    }

    /// <summary>Reads an escape whose backslash was taken. <paramref name="character"/> is what it stands for, null for a class.</summary>
    public static CharacterSet ReadEscape(string source, ref int at, bool ignoresCase, out char? character)
    {
        if (at >= source.Length) throw new NotSupportedException("A lone backslash.");
        var escape = source[at++];
        character = null;
        switch (escape)
        {
            case 'd': return Digits;
            case 'D': return Digits.Negate();
            case 's': return Blanks;
            case 'S': return Blanks.Negate();
            case 'w': return WordCharacters;
            case 'W': return WordCharacters.Negate();
            case 'p': return ReadCategory(source, ref at, ignoresCase);
            case 'P': return ReadCategory(source, ref at, ignoresCase).Negate();
        }

        character = escape switch
        {
            't' => '\t',
            'n' => '\n',
            'r' => '\r',
            'f' => '\f',
            'v' => '\v',
            'x' => ReadCode(source, ref at, 2),
            'u' => ReadCode(source, ref at, 4),
            _ => char.IsAsciiLetterOrDigit(escape) ? throw new NotSupportedException("An escape that is not understood.") : escape,
        };
        return CharacterSet.Range(character.Value, character.Value, ignoresCase);
    }

    private static CharacterSet ReadItem(string source, ref int at, bool ignoresCase, out char? character)
    {
        if (at >= source.Length) throw new NotSupportedException("A class without end.");
        var first = source[at++];
        if (first == '\\') return ReadEscape(source, ref at, ignoresCase, out character);
        character = first;
        return CharacterSet.Range(first, first, ignoresCase);
    }

    private static CharacterSet ReadCategory(string source, ref int at, bool ignoresCase)
    {
        var end = source.IndexOf('}', at);
        if (source[at] != '{' || end < 0) throw new NotSupportedException("A category without name.");
        var name = source[(at + 1)..end];
        at = end + 1;
        return name switch
        {
            "L" => CharacterSet.Where(char.IsAsciiLetter, CharacterSet.Wholly(CharacterKind.Letter)),
            "Lu" or "Ll" when ignoresCase => CharacterSet.Where(char.IsAsciiLetter, CharacterSet.Partly(CharacterKind.Letter)),
            "Lu" => CharacterSet.Where(char.IsAsciiLetterUpper, CharacterSet.Partly(CharacterKind.Letter)),
            "Ll" => CharacterSet.Where(char.IsAsciiLetterLower, CharacterSet.Partly(CharacterKind.Letter)),
            "M" => CharacterSet.Wholly(CharacterKind.Mark),
            "N" => CharacterSet.Where(char.IsAsciiDigit, CharacterSet.Wholly(CharacterKind.Number)),
            "Nd" => Digits,
            _ => throw new NotSupportedException("A category that is not understood."),
        };
    }

    private static char ReadCode(string source, ref int at, int length)
    {
        if (at + length > source.Length
            || !ushort.TryParse(source.AsSpan(at, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            throw new NotSupportedException("A code that is no number.");
        at += length;
        return (char)code;
    }
}
