using System.Text.RegularExpressions;

namespace Hush.Patterns.Scanning;

/// <summary>
/// One regex as the scanner sees it: its tree, and what beside a match keeps one from being there. Several definitions may share it.
/// </summary>
internal sealed class ShapeForm
{
    private ShapeForm(Regex regex, PatternNode node)
    {
        Regex = regex;
        Node = node;
        Longest = node.Longest;
        ReachBehind = (int)node.Reach(behind: true)!.Value + 1;
        ReachAhead = (int)node.Reach(behind: false)!.Value + 1;
        var parts = node is SequenceNode sequence ? sequence.Parts : [node];
        foreach (var part in parts.TakeWhile(part => part is LookNode { IsBehind: true }).Cast<LookNode>()) AddBefore(part);
        foreach (var part in parts.Reverse().TakeWhile(part => part is LookNode { IsBehind: false }).Cast<LookNode>()
            .Where(look => look.IsNegative)) AddBehind(part.Part);
    }

    /// <summary>The regex itself.</summary>
    public Regex Regex { get; }

    /// <summary>What it matches, or a little more.</summary>
    public PatternNode Node { get; }

    /// <summary>Length of the longest match in UTF-16 code units; null without an end.</summary>
    public long? Longest { get; }

    /// <summary>How many code units before a match decide on it.</summary>
    public int ReachBehind { get; }

    /// <summary>How many code units behind a match decide on it.</summary>
    public int ReachAhead { get; }

    /// <summary>Pairs of neighbours of which none may stand before a match. The first is everything where only the second counts.</summary>
    public List<(CharacterSet Second, CharacterSet Last)> NeverBefore { get; } = [];

    /// <summary>What the character before a match must be, for each lookbehind that wants something.</summary>
    public List<CharacterSet> WantedBefore { get; } = [];

    /// <summary>Which characters may not stand directly behind a match.</summary>
    public CharacterSet NeverBehind { get; private set; } = CharacterSet.None;

    /// <summary>Pairs of neighbours of which none may stand behind a match.</summary>
    public List<(CharacterSet First, CharacterSet Second)> NeverBothBehind { get; } = [];

    /// <summary>
    /// The form of a regex; null when the scanner cannot know where it may match: it uses something that <see cref="RegexParser"/> does not read, it
    /// can match nothing, or a lookaround has no bound.
    /// </summary>
    public static ShapeForm? Of(Regex regex)
    {
        if (RegexParser.Read(regex) is not { } node) return null;
        if (node.Reach(behind: true) is not < 1000 || node.Reach(behind: false) is not < 1000) return null;
        return CanBeEmpty(node) ? null : new ShapeForm(regex, node);
    }

    /// <summary>Whether a match may take no characters.</summary>
    public static bool CanBeEmpty(PatternNode node) => node switch
    {
        CharacterNode => false,
        SequenceNode sequence => sequence.Parts.All(CanBeEmpty),
        ChoiceNode choice => choice.Options.Any(CanBeEmpty),
        RepeatNode repeat => repeat.Min == 0 || CanBeEmpty(repeat.Part),
        _ => true,
    };

    private void AddBefore(LookNode look)
    {
        if (!look.IsNegative)
        {
            if (!CanBeEmpty(look.Part)) WantedBefore.Add(LastOf(look.Part));
            return;
        }

        foreach (var option in OptionsOf(look.Part))
        {
            if (option is CharacterNode only) NeverBefore.Add((CharacterSet.Everything, only.Set));
            if (option is SequenceNode { Parts: [CharacterNode second, CharacterNode last] }) NeverBefore.Add((second.Set, last.Set));
        }
    }

    private void AddBehind(PatternNode look)
    {
        foreach (var option in OptionsOf(look))
        {
            if (option is CharacterNode only) NeverBehind |= only.Set;
            if (option is SequenceNode { Parts: [CharacterNode first, CharacterNode second] }) NeverBothBehind.Add((first.Set, second.Set));
        }
    }

    private static IReadOnlyList<PatternNode> OptionsOf(PatternNode node) => node is ChoiceNode choice ? choice.Options : [node];

    /// <summary>What the last character of a match may be.</summary>
    private static CharacterSet LastOf(PatternNode node)
    {
        switch (node)
        {
            case CharacterNode character:
                return character.Set;
            case ChoiceNode choice:
                return choice.Options.Aggregate(CharacterSet.None, (set, option) => set | LastOf(option));
            case RepeatNode repeat:
                return LastOf(repeat.Part);
            case SequenceNode sequence:
                var last = CharacterSet.None;
                foreach (var part in sequence.Parts.Reverse())
                {
                    last |= LastOf(part);
                    if (!CanBeEmpty(part)) break;
                }

                return last;
            default:
                return CharacterSet.None;
        }
    }
}
