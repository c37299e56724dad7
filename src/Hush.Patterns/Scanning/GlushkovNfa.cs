namespace Hush.Patterns.Scanning;

/// <summary>
/// The places of characters in a list of forms, and which place may follow which (V. M. Glushkov, "The abstract theory of automata", 1961). Long
/// counted repetitions become unbounded ones: what is allowed grows, never shrinks.
/// </summary>
internal sealed class GlushkovNfa
{
    private const int MostCopies = 40; // of what is repeated at least so often
    private const int MostOptional = 80; // copies of what may be repeated up to so often more: parts of mail addresses have 63

    private readonly List<UInt128> _sets = [];
    private readonly List<List<int>> _follow = [];
    private readonly List<int> _completes = [];
    private readonly List<int> _owners = [];

    /// <summary>Lays out <paramref name="forms"/>.</summary>
    public GlushkovNfa(IReadOnlyList<ShapeForm> forms)
    {
        Forms = forms;
        First = new int[forms.Count][];
        for (var form = 0; form < forms.Count; form++)
        {
            var (_, first, last) = Build(forms[form].Node);
            First[form] = [.. first];
            while (_owners.Count < _sets.Count) _owners.Add(form);
            foreach (var place in last) _completes[place] = form;
        }

        Follow = FollowOnce();
    }

    /// <summary>What was laid out.</summary>
    public IReadOnlyList<ShapeForm> Forms { get; }

    /// <summary>The places at which each form may begin.</summary>
    public int[][] First { get; }

    /// <summary>The places that may follow each place.</summary>
    public int[][] Follow { get; }

    /// <summary>The kinds of characters that may stand at each place.</summary>
    public IReadOnlyList<UInt128> Sets => _sets;

    /// <summary>The form that a place may end; -1 for none.</summary>
    public IReadOnlyList<int> Completes => _completes;

    /// <summary>The form to which each place belongs.</summary>
    public IReadOnlyList<int> Owners => _owners;

    // What follows each place, each of it once, in its order. There are tens of thousands of places: a set for each would cost more than all else
    // here.
    private int[][] FollowOnce()
    {
        var follow = new int[_follow.Count][];
        var takenBy = new int[_follow.Count]; // the place that took each last, counted from 1
        List<int> once = [];
        for (var place = 0; place < follow.Length; place++)
        {
            once.Clear();
            foreach (var next in _follow[place])
            {
                if (takenBy[next] == place + 1) continue;
                takenBy[next] = place + 1;
                once.Add(next);
            }

            follow[place] = [.. once];
        }

        return follow;
    }

    private Part Build(PatternNode node)
    {
        switch (node)
        {
            case CharacterNode character:
                var place = _sets.Count;
                _sets.Add(character.Set.May);
                _follow.Add([]);
                _completes.Add(-1);
                return new Part(false, [place], [place]);
            case SequenceNode sequence:
                return Join(sequence.Parts);
            case ChoiceNode choice:
                return Choose(choice.Options.Select(Build).ToList());
            case RepeatNode repeat:
                return Repeat(repeat);
            default:
                return Part.Nothing;
        }
    }

    private Part Repeat(RepeatNode repeat)
    {
        if (repeat.Max == 0) return Part.Nothing;
        var isExact = repeat.Min <= MostCopies && repeat.Max - repeat.Min <= MostOptional;
        var result = Part.Nothing;
        for (var copy = 0; copy < Math.Min(repeat.Min, MostCopies); copy++) result = Join(result, Build(repeat.Part));
        if (!isExact)
        {
            var loop = Build(repeat.Part);
            Link(loop, loop);
            return Join(result, loop with { CanBeEmpty = true });
        }

        // Optional copies nest, so that one is only there when those before it are, and each leads to the next alone.
        var optional = Part.Nothing;
        for (var copy = repeat.Min; copy < repeat.Max; copy++) optional = Join(Build(repeat.Part), optional) with { CanBeEmpty = true };
        return Join(result, optional);
    }

    private Part Join(IReadOnlyList<PatternNode> nodes)
    {
        var result = Part.Nothing;
        foreach (var node in nodes) result = Join(result, Build(node));
        return result;
    }

    private Part Join(Part one, Part other)
    {
        Link(one, other);
        return new Part(
            one.CanBeEmpty && other.CanBeEmpty,
            one.CanBeEmpty ? [.. one.First, .. other.First] : one.First,
            other.CanBeEmpty ? [.. one.Last, .. other.Last] : other.Last);
    }

    private void Link(Part one, Part other)
    {
        foreach (var place in one.Last) _follow[place].AddRange(other.First);
    }

    private static Part Choose(List<Part> options) => new(
        options.Exists(option => option.CanBeEmpty), [.. options.SelectMany(option => option.First)], [.. options.SelectMany(option => option.Last)]);

    /// <param name="CanBeEmpty">Whether it may take no characters.</param>
    /// <param name="First">Places of its first character.</param>
    /// <param name="Last">Places of its last character.</param>
    private sealed record Part(bool CanBeEmpty, List<int> First, List<int> Last)
    {
        public static Part Nothing => new(true, [], []);
    }
}
