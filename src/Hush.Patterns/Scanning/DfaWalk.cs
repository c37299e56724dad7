namespace Hush.Patterns.Scanning;

/// <summary>The forms that may match from one start of a text, each with the last place where the match may end. Reused from start to
/// start.</summary>
internal sealed class DfaWalk(IReadOnlyList<ShapeForm> forms, ShapeKinds kinds, IReadOnlyList<int> owners)
{
    /// <summary>After so many characters, the remaining patterns are verified by their regex.</summary>
    private const int LongestWalk = 256;

    private readonly int[] _ends = new int[forms.Count];
    private readonly int[] _seenAt = [.. Enumerable.Repeat(-1, forms.Count)];
    private readonly List<int> _found = [];

    /// <summary>The forms that were found by the last walk, in no order.</summary>
    public List<int> Found => _found;

    /// <summary>The place behind which no match of a found form ends.</summary>
    public int EndOf(int form) => _ends[form];

    /// <summary>Gets ready for another text.</summary>
    public void Reset()
    {
        Array.Fill(_seenAt, -1);
        _found.Clear();
    }

    /// <summary>Walks from <paramref name="start"/>, where <paramref name="state"/> is the state before the first character.</summary>
    public void Go(LazyDfa automaton, ShapeState state, ReadOnlySpan<char> text, int start)
    {
        _found.Clear();
        var table = kinds.Table;
        var last = Math.Min(text.Length, start + LongestWalk);
        for (var at = start; at < last; at++)
        {
            state = automaton.Step(state, table[text[at]]);
            if (state.Ended.Length > 0) Add(state.Ended, start, at);
            if (state.IsDead) return;
        }

        if (last < text.Length)
        {
            AddAllOf(state, start, text.Length);
            return;
        }

        // The edge twice: the second decides on ends that wait for two characters.
        state = automaton.Step(state, kinds.Edge);
        Add(state.Ended, start, last);
        Add(automaton.Step(state, kinds.Edge).Ended, start, last);
    }

    private void Add(int[] ended, int start, int end)
    {
        foreach (var form in ended) Add(form, start, end);
    }

    private void Add(int form, int start, int end)
    {
        _ends[form] = end;
        if (_seenAt[form] == start) return;
        _seenAt[form] = start;
        _found.Add(form);
    }

    private void AddAllOf(ShapeState state, int start, int length)
    {
        foreach (var place in state.Places) AddLong(owners[place], start, length);
        foreach (var form in state.Complete) AddLong(form, start, length);
        foreach (var end in state.Pending) AddLong(end.Form, start, length);
    }

    private void AddLong(int form, int start, int length) =>
        Add(form, start, forms[form].Longest is { } longest ? (int)Math.Min(length, start + longest) : length);
}
