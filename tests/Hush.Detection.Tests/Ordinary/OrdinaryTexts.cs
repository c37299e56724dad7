using System.Globalization;
using System.Text;

namespace Hush.Detection.Tests.Ordinary;

/// <summary>
/// Ordinary texts full of numbers that are nobody's: made line by line from <see cref="OrdinaryLines"/>. The same seed gives the same text. In a
/// template,
/// <c>«a|b»</c> is one of several, <c>«1-99»</c> a number (<c>«01-99»</c> with leading zeros), <c>¤</c> a digit, <c>¦</c> a hexadecimal digit,
/// <c>¢</c> a capital.
/// </summary>
public static class OrdinaryTexts
{
    /// <summary>What kinds of text there are.</summary>
    public static IEnumerable<string> Kinds => OrdinaryLines.ByKind.Keys.Order(StringComparer.Ordinal);

    /// <summary>Passages of a kind, a dozen lines each, together at least so long.</summary>
    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    /// <param name="length">UTF-16 code units.</param>
    public static IEnumerable<string> Of(string kind, int length)
    {
        var lines = OrdinaryLines.ByKind[kind];
        var random = new Random(kind.Aggregate(17, (hash, letter) => unchecked(hash * 31 + letter)));
        for (var made = 0; made < length;)
        {
            var passage = string.Join('\n', Enumerable.Range(0, 12).Select(_ => Fill(lines[random.Next(lines.Length)], random)));
            made += passage.Length + 1;
            yield return passage;
        }
    }

    private static string Fill(string template, Random random)
    {
        var text = new StringBuilder(template.Length + 16);
        for (var at = 0; at < template.Length; at++)
        {
            switch (template[at])
            {
                case '¤': text.Append((char)('0' + random.Next(10))); break;
                case '¦': text.Append("0123456789abcdef"[random.Next(16)]); break;
                case '¢': text.Append((char)('A' + random.Next(26))); break;
                case '«':
                    var end = template.IndexOf('»', at);
                    text.Append(Choose(template[(at + 1)..end], random));
                    at = end;
                    break;
                default: text.Append(template[at]); break;
            }
        }

        return text.ToString();
    }

    private static string Choose(string slot, Random random)
    {
        var options = slot.Split('|');
        if (options.Length > 1) return options[random.Next(options.Length)];
        var bounds = slot.Split('-');
        var first = long.Parse(bounds[0], CultureInfo.InvariantCulture);
        var last = long.Parse(bounds[1], CultureInfo.InvariantCulture);
        var width = bounds[0].Length > 1 && bounds[0][0] == '0' ? bounds[0].Length : 1;
        return random.NextInt64(first, last + 1).ToString("D" + width, CultureInfo.InvariantCulture);
    }
}
