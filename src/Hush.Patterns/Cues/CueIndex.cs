using System.Collections.Frozen;

namespace Hush.Patterns.Cues;

/// <summary>A cue that was found: whose it is, and which word follows it.</summary>
/// <param name="Definition">What it announces.</param>
/// <param name="IsThing">Whether it is a thing that still wants a word for numbers.</param>
/// <param name="EndWord">Index of the first word behind it.</param>
internal readonly record struct CueMatch(CueDefinition Definition, bool IsThing, int EndWord);

/// <summary>Finds cues by their first word, so that a text costs one look-up a word however many cues there are.</summary>
internal sealed class CueIndex
{
    private static readonly char[] Separators = [' ', '-', '.', '/'];

    private readonly FrozenDictionary<string, Cue[]>.AlternateLookup<ReadOnlySpan<char>> _cuesByFirstWord;

    /// <summary>Indexes things and phrases of all <paramref name="definitions"/>.</summary>
    public CueIndex(IEnumerable<CueDefinition> definitions)
    {
        _cuesByFirstWord = definitions
            .SelectMany(definition => definition.Things.Select(thing => (definition, thing, true))
                .Concat(definition.Phrases.Select(phrase => (definition, phrase, false))))
            .Select(entry => (words: entry.Item2.Split(Separators, StringSplitOptions.RemoveEmptyEntries), cue: entry))
            .GroupBy(entry => entry.words[0], entry => new Cue(entry.words[1..], entry.cue.definition, entry.cue.Item3),
                StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(cue => cue.Rest.Length).ToArray(),
                StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Adds the cues that start at word <paramref name="first"/> to <paramref name="matches"/>: the longest one of each
    /// definition.</summary>
    public void Find(ReadOnlySpan<char> text, IReadOnlyList<Word> words, int first, List<CueMatch> matches)
    {
        if (!_cuesByFirstWord.TryGetValue(text.Slice(words[first].Span.Start, words[first].Span.Length), out var cues)) return;
        foreach (var cue in cues)
        {
            var end = EndOf(cue.Rest, text, words, first + 1);
            if (end < 0 || matches.Exists(match => ReferenceEquals(match.Definition, cue.Definition))) continue;
            matches.Add(new CueMatch(cue.Definition, cue.IsThing, end));
        }
    }

    private static int EndOf(string[] rest, ReadOnlySpan<char> text, IReadOnlyList<Word> words, int index)
    {
        foreach (var expected in rest)
        {
            while (index < words.Count && words[index].Kind == WordKind.Mark && text[words[index].Span.Start] is '-' or '.' or '/' or '°') index++;
            if (index >= words.Count) return -1;
            if (!text.Slice(words[index].Span.Start, words[index].Span.Length).Equals(expected, StringComparison.OrdinalIgnoreCase)) return -1;
            index++;
        }

        return index;
    }

    private sealed record Cue(string[] Rest, CueDefinition Definition, bool IsThing);
}
