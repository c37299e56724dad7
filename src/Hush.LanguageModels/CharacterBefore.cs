using System.Diagnostics;

namespace Hush.LanguageModels;

/// <summary>
/// Knows the last character of a text that is read piece by piece. In the text of a JSON document it is the character that an escape means: the n of
/// a line break is no letter. Not thread-safe.
/// </summary>
/// <param name="isJson">Whether the text is a JSON document.</param>
internal sealed class CharacterBefore(bool isJson)
{
    private const int DigitsOfAnEscape = 4;

    // Stands for what an escape means before it has ended: nothing begins inside an escape.
    private const char Letter = 'x';

    private bool _isEscaped;
    private int _digits;
    private int _code;

    /// <summary>The last character; null at the beginning of the text.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public char? Value { get; private set; }

    /// <summary>Takes what comes next.</summary>
    public void Read(ReadOnlySpan<char> text)
    {
        if (isJson) foreach (var character in text) ReadJson(character);
        else if (text.Length > 0) Value = text[^1];
    }

    /// <summary>Begins another text.</summary>
    public void Reset() => (Value, _isEscaped, _digits, _code) = (null, false, 0, 0);

    private void ReadJson(char character)
    {
        if (_digits > 0)
        {
            var digit = char.IsAsciiDigit(character) ? character - '0' : (char.ToLowerInvariant(character) - 'a' + 10) & 0xF;
            _code = (_code << 4) | digit;
            _digits--;
            Value = _digits == 0 ? (char)_code : Letter;
        }
        else if (_isEscaped)
        {
            _isEscaped = false;
            if (character == 'u') (_digits, _code) = (DigitsOfAnEscape, 0);
            else Value = character is 'n' or 'r' or 't' or 'b' or 'f' ? ' ' : character;
        }
        else
        {
            _isEscaped = character == '\\';
            Value = _isEscaped ? Letter : character;
        }
    }
}
