namespace Hush.Redaction.Tests.Pseudonyms;

/// <summary>Texts that follow from a seed: letters of several scripts, marks that file formats escape, controls, halves of surrogate pairs.</summary>
internal sealed class TestSeries(uint seed)
{
    private const string Characters = "abcXYZ019 .,;:\"'\\/<>&[]{}()\t\r\n\u0001éß王\u05D0\uD83D\uDE00\uDC00\u2028_-";

    private uint _state = seed;

    /// <summary>A number from 0 to before the limit.</summary>
    public int Below(int limit)
    {
        _state = unchecked((_state * 1_664_525) + 1_013_904_223);
        return (int)((_state >> 8) % (uint)limit);
    }

    /// <summary>A text of so many code units.</summary>
    public string Text(int length) => string.Concat(Enumerable.Range(0, length).Select(_ => Characters[Below(Characters.Length)]));
}
