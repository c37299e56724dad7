using System.Globalization;
using System.Text;

namespace Hush.Detection.Neural;

/// <summary>
/// Whether places of a text lie in a line that is set in capitals: eight letters or more, none of them small. <c>training/encoder/examples.py</c>
/// holds the twin. Places are asked for in ascending order; each line is read once.
/// </summary>
internal ref struct CapitalLines(ReadOnlySpan<char> text)
{
    private const int FewestLetters = 8;

    private readonly ReadOnlySpan<char> _text = text;
    private int _end = -1; // of the line that was read last
    private bool _isCapital;

    /// <summary>Whether the line of a place is set in capitals.</summary>
    public bool Hold(int place)
    {
        if (place < _end) return _isCapital;
        var start = _text[..place].LastIndexOf('\n') + 1;
        var length = _text[place..].IndexOf('\n');
        _end = length < 0 ? _text.Length : place + length;
        return _isCapital = IsCapital(_text[start.._end]);
    }

    private static bool IsCapital(ReadOnlySpan<char> line)
    {
        var letters = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.LowercaseLetter) return false;
            if (Rune.IsLetter(rune)) letters++;
        }

        return letters >= FewestLetters;
    }
}
