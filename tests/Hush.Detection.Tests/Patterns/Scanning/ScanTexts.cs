using System.Text;

namespace Hush.Detection.Tests.Patterns.Scanning;

/// <summary>
/// Texts that lie near what patterns look for: values of the recognizers' tables cut, glued, doubled, with a character changed, beside marks and
/// letters of many scripts. The same seed gives the same texts.
/// </summary>
internal sealed class ScanTexts(int seed)
{
    private static readonly string[] Values =
        [.. RecognizerTables.TableNames().SelectMany(table => RecognizerTables.Read<RecognizerTables.Row[]>(table)).SelectMany(row => row.Find ?? [])
            .Select(find => find.Value).Distinct()];

    private static readonly string[] Words =
        [.. RecognizerTables.TableNames().SelectMany(table => RecognizerTables.Read<RecognizerTables.Row[]>(table))
            .SelectMany(row => row.Text.Split(' ')).Distinct()];

    private const string Characters =
        "0123456789 0123456789 .,-/:()@#_%$€£'abcdefiknoprstxzABDEIKSXZ\n\téßİıſKжΩ٣中\u00a0\u0301\ud83d\ude00+&=?![]{}|\\\"<>~*";

    private readonly Random _random = new(seed);

    public string Next()
    {
        var text = new StringBuilder();
        for (var pieces = _random.Next(1, 9); pieces > 0; pieces--)
        {
            switch (_random.Next(8))
            {
                case 0 or 1: text.Append(Pick(Values)); break;
                case 2: text.Append(Changed(Pick(Values))); break;
                case 3: text.Append(Pick(Words)); break;
                case 4: text.Append(_random.NextInt64(1, 1L << _random.Next(2, 62))); break;
                case 5: text.Append(Pick(Words)).Append(' ').Append(Pick(Values)); break;
                default: Append(text, _random.Next(1, 12)); break;
            }

            if (_random.Next(3) > 0) text.Append(' ');
        }

        return text.ToString();
    }

    private string Changed(string value)
    {
        var at = _random.Next(value.Length);
        return _random.Next(5) switch
        {
            0 => value.Remove(at, 1),
            1 => value.Insert(at, Characters[_random.Next(Characters.Length)].ToString()),
            2 => value[..at] + Characters[_random.Next(Characters.Length)] + value[(at + 1)..],
            3 => _random.Next(2) == 0 ? value.ToUpperInvariant() : value.ToLowerInvariant(),
            _ => value[at..] + value[..at],
        };
    }

    private void Append(StringBuilder text, int count)
    {
        for (; count > 0; count--) text.Append(Characters[_random.Next(Characters.Length)]);
    }

    private string Pick(string[] choices) => choices[_random.Next(choices.Length)];
}
