using System.Buffers;

namespace Hush.LanguageIdentification;

/// <summary>Simplified or traditional: told by the characters that only one of them writes.</summary>
internal static class ChineseVariety
{
    private static readonly SearchValues<char>[] Sides = [.. Resources.Lines("chinese.txt").Select(static line => SearchValues.Create(line))];

    /// <summary>The variety with more characters of its own, and its share of them; simplified with one half when there is none.</summary>
    public static (string Code, double Share) Of(ReadOnlySpan<char> text)
    {
        var simplified = 0.5;
        var traditional = 0.5;
        foreach (var character in text[..Math.Min(text.Length, ScriptCount.LettersRead)])
        {
            if (Sides[0].Contains(character)) simplified++;
            else if (Sides[1].Contains(character)) traditional++;
        }

        var all = simplified + traditional;
        return traditional > simplified ? ("zh-hant", traditional / all) : ("zh-hans", simplified / all);
    }
}
