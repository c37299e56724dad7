using System.Text;

namespace Hush.Text;

/// <summary>
/// Reads letters and digits of the mathematical alphabets (bold, sans-serif, monospace … of Unicode's block U+1D400–U+1D7FF), with which people style
/// what they post, as the plain ones. Each stands outside the basic plane and takes two UTF-16 code units, so the reading has its own offsets.
/// </summary>
internal static class StyledCharacters
{
    private const char HighSurrogate = '\uD835'; // of the whole block
    private const int FirstLetter = 0x1D400;
    private const int LastLetter = 0x1D6A3;
    private const int FirstDigit = 0x1D7CE;
    private const int LastDigit = 0x1D7FF;
    private const int LettersOfAlphabet = 52;
    private const int Capitals = 26;

    /// <summary>The reading with the map to it, or null when the text holds no such character.</summary>
    public static (SourceText Text, OffsetMap Map)? Read(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var characters = text.AsSpan();
        if (!characters.Contains(HighSurrogate)) return null;
        var plain = new StringBuilder(characters.Length);
        var map = new OffsetMap.Builder();
        for (var at = 0; at < characters.Length;)
        {
            if (characters[at] == HighSurrogate && at + 1 < characters.Length && char.IsLowSurrogate(characters[at + 1])
                && Plain(char.ConvertToUtf32(characters[at], characters[at + 1])) is { } read)
            {
                plain.Append(read);
                map.Replace(at, 2, 1);
                at += 2;
                continue;
            }

            plain.Append(characters[at]);
            map.Copy(at++, 1);
        }

        return plain.Length == characters.Length ? null : (new SourceText(plain.ToString()), map.Build(characters.Length));
    }

    private static char? Plain(int codePoint) => codePoint switch
    {
        >= FirstDigit and <= LastDigit => (char)('0' + ((codePoint - FirstDigit) % 10)),
        >= FirstLetter and <= LastLetter => Letter((codePoint - FirstLetter) % LettersOfAlphabet),
        _ => null,
    };

    private static char Letter(int place) => (char)(place < Capitals ? 'A' + place : 'a' + place - Capitals);
}
