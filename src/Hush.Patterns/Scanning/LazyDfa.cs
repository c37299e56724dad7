namespace Hush.Patterns.Scanning;

/// <summary>
/// Walks a <see cref="GlushkovNfa"/> from a start, character by character. States are made when a text first needs them and kept, as texts are
/// alike (K. Thompson, "Regular expression search algorithm", 1968); when there are too many the owner takes a new automaton. Thread-safe.
/// </summary>
internal sealed class LazyDfa
{
    /// <summary>So many states are kept; each takes about a kilobyte.</summary>
    public const int MostStates = 8192;

    private readonly GlushkovNfa _net;
    private readonly ShapeKinds _kinds;
    private readonly Lock _building = new();
    private readonly Dictionary<int[], ShapeState> _states = new(KeyComparer.Instance);
    private readonly ShapeState?[] _starts;

    public LazyDfa(GlushkovNfa net, ShapeKinds kinds)
    {
        (_net, _kinds) = (net, kinds);
        _starts = new ShapeState?[kinds.Count * kinds.Count];
    }

    /// <summary>Whether it should be replaced.</summary>
    public bool IsFull => _states.Count >= MostStates;

    /// <summary>The state before the first character.</summary>
    /// <param name="second">Kind of the character two before the start.</param>
    /// <param name="last">Kind of the character before the start.</param>
    public ShapeState Start(int second, int last) => Volatile.Read(ref _starts[second * _kinds.Count + last]) ?? BuildStart(second, last);

    /// <summary>The state after one more character.</summary>
    public ShapeState Step(ShapeState state, int kind) => state.Next(kind) ?? BuildStep(state, kind);

    private ShapeState BuildStart(int second, int last)
    {
        var places = new List<int>();
        for (var form = 0; form < _net.Forms.Count; form++)
            if (_kinds.MayStart(form, second, last)) places.AddRange(_net.First[form]);
        places.Sort();
        var state = Intern([.. places], [], [], []);
        Volatile.Write(ref _starts[second * _kinds.Count + last], state);
        return state;
    }

    private ShapeState BuildStep(ShapeState state, int kind)
    {
        var places = new SortedSet<int>();
        var complete = new SortedSet<int>();
        foreach (var place in state.Places)
        {
            if (!_kinds.Holds(place, kind)) continue;
            places.UnionWith(_net.Follow[place]);
            if (_net.Completes[place] is >= 0 and var form) complete.Add(form);
        }

        var pending = new List<PendingEnd>();
        var ended = new SortedSet<int>();
        foreach (var end in state.Pending)
            if ((end.Unless & CharacterSet.Bit(kind)) == 0) ended.Add(end.Form);
        foreach (var form in state.Complete)
        {
            if (_kinds.IsNeverBehind(form, kind)) continue;
            var unless = _kinds.NeverBehindBoth(form, kind);
            if (unless == 0) ended.Add(form);
            else pending.Add(new PendingEnd(form, unless));
        }

        var next = Intern([.. places], [.. complete], [.. pending], [.. ended]);
        state.Remember(kind, next);
        return next;
    }

    private ShapeState Intern(int[] places, int[] complete, PendingEnd[] pending, int[] ended)
    {
        int[] key =
        [
            places.Length, .. places, complete.Length, .. complete, ended.Length, .. ended,
            .. pending.SelectMany(end => (int[])[end.Form, (int)(uint)end.Unless, (int)(uint)(end.Unless >> 32), (int)(uint)(end.Unless >> 64),
                (int)(uint)(end.Unless >> 96)]),
        ];
        lock (_building)
        {
            if (!_states.TryGetValue(key, out var state)) _states[key] = state = new ShapeState(places, complete, pending, ended, _kinds.Count);
            return state;
        }
    }

    private sealed class KeyComparer : IEqualityComparer<int[]>
    {
        public static readonly KeyComparer Instance = new();

        public bool Equals(int[]? one, int[]? other) => one.AsSpan().SequenceEqual(other);

        public int GetHashCode(int[] key)
        {
            var hash = default(HashCode);
            hash.AddBytes(System.Runtime.InteropServices.MemoryMarshal.AsBytes(key.AsSpan()));
            return hash.ToHashCode();
        }
    }
}
