using System.Text;
using System.Text.RegularExpressions;
using Hush.Recognition.Lexicons;
using Hush.Text;

namespace Hush.Detection.Dialogue;

/// <summary>
/// Parts labels of forms from the values that they are glued to, as texts taken from printed forms have them: "SSN:219-09-9999DOB:07/03/1988". The
/// words are split there, and a reading has a blank.
/// </summary>
internal static partial class GluedLabels
{
    /// <summary>The words, those split that a label is glued to.</summary>
    public static IReadOnlyList<Word> Split(SourceText text, IReadOnlyList<Word> words)
    {
        var places = Places(text);
        if (places.Count == 0) return words;
        var split = new List<Word>(words.Count + places.Count);
        var next = 0;
        foreach (var word in words)
        {
            while (next < places.Count && places[next] <= word.Span.Start) next++;
            if (next == places.Count || places[next] >= word.Span.End)
            {
                split.Add(word);
                continue;
            }

            var value = TextSpan.FromBounds(word.Span.Start, places[next]);
            split.Add(new Word(value, KindOf(text.AsSpan(value))));
            split.Add(new Word(TextSpan.FromBounds(places[next], word.Span.End), WordKind.Letters));
        }

        return split;
    }

    /// <summary>The text with a blank before each glued label and the map to it, or null when there is none.</summary>
    public static (SourceText Text, OffsetMap Map)? Read(SourceText text)
    {
        var places = Places(text);
        if (places.Count == 0) return null;
        var plain = new StringBuilder(text.Length + places.Count);
        var map = new OffsetMap.Builder();
        var copied = 0;
        foreach (var place in places)
        {
            plain.Append(text.AsSpan()[copied..place]).Append(' ');
            map.Copy(copied, place - copied).Replace(place, 0, 1);
            copied = place;
        }

        plain.Append(text.AsSpan()[copied..]);
        return (new SourceText(plain.ToString()), map.Copy(copied, text.Length - copied).Build(text.Length));
    }

    private static List<int> Places(SourceText text)
    {
        var places = new List<int>();
        if (!text.AsSpan().Contains(':')) return places;
        foreach (var match in Label().EnumerateMatches(text.AsSpan()))
            if (FormLabels.Contains(text.AsSpan().Slice(match.Index, match.Length - 1))) places.Add(match.Index);
        return places;
    }

    private static WordKind KindOf(ReadOnlySpan<char> value)
    {
        var hasDigit = value.ContainsAnyInRange('0', '9');
        return !hasDigit ? WordKind.Letters : value.IndexOfAnyExceptInRange('0', '9') < 0 ? WordKind.Digits : WordKind.Mixed;
    }

    [GeneratedRegex("(?<=[0-9a-z])(?:[A-Z][a-z]{2,14}|[A-Z]{2,6}):", RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
