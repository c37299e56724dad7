using System.Text;
using Hush.Patterns.Scanning;

namespace Hush.Detection.Tests.Patterns.Scanning;

/// <summary>
/// Texts made from a pattern itself to make it work hard: what it nearly matches, again and again, without a place to stop early.
/// </summary>
internal static class HostileTexts
{
    /// <summary>Units that are to be repeated.</summary>
    public static IEnumerable<string> UnitsOf(PatternNode pattern)
    {
        var longest = Sample(pattern, new Random(1), takesMost: true);
        var shortest = Sample(pattern, new Random(2), takesMost: false);
        yield return shortest;
        yield return shortest + " ";
        yield return longest[..^1];
        yield return longest[..^1] + "\n";
        yield return longest[..Math.Max(1, longest.Length / 2)] + " ";
        yield return longest[..1];
    }

    /// <summary>A text that the pattern matches, or nearly: lookarounds are not minded, nor which digits a class holds.</summary>
    private static string Sample(PatternNode node, Random random, bool takesMost)
    {
        var text = new StringBuilder();
        Append(node, random, takesMost, text);
        return text.Length == 0 ? "a" : text.ToString();
    }

    private static void Append(PatternNode node, Random random, bool takesMost, StringBuilder text)
    {
        switch (node)
        {
            case CharacterNode character:
                text.Append(Pick(character.Set, random));
                break;
            case SequenceNode sequence:
                foreach (var part in sequence.Parts) Append(part, random, takesMost, text);
                break;
            case ChoiceNode choice:
                Append(choice.Options[random.Next(choice.Options.Count)], random, takesMost, text);
                break;
            case RepeatNode repeat:
                var times = takesMost ? Math.Min(repeat.Max ?? 64, Math.Max(repeat.Min, 64)) : repeat.Min;
                for (; times > 0 && text.Length < 4000; times--) Append(repeat.Part, random, takesMost, text);
                break;
        }
    }

    private static char Pick(CharacterSet set, Random random)
    {
        if (set.MayBeDigit) return (char)random.Next('0', '9' + 1);
        var held = Enumerable.Range(' ', 95).Where(code => (set.May & CharacterSet.Bit(CharacterKind.Of((char)code))) != 0).ToArray();
        return held.Length == 0 ? 'é' : (char)held[random.Next(held.Length)];
    }
}
