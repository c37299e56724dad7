namespace Hush.Patterns.Scanning;

/// <summary>
/// The kinds of characters that some forms tell apart, numbered without gaps, and the questions of the automaton in these numbers.
/// </summary>
internal sealed class ShapeKinds
{
    private readonly byte[] _kinds = new byte[char.MaxValue + 1];
    private readonly UInt128[] _sets;
    private readonly Beside[] _beside;

    /// <summary>Numbers the kinds of the forms of <paramref name="net"/>.</summary>
    public ShapeKinds(GlushkovNfa net)
    {
        var masks = net.Sets.Concat(net.Forms.SelectMany(MasksOf)).Distinct().ToArray();
        var numbers = new Dictionary<string, byte>(StringComparer.Ordinal);
        var numberOf = new byte[128];
        for (var kind = 0; kind < 128; kind++)
        {
            var signature = string.Create(masks.Length, (masks, kind), static (row, state) =>
            {
                for (var index = 0; index < row.Length; index++) row[index] = (state.masks[index] >> state.kind & 1) == 0 ? '0' : '1';
            });
            if (kind == CharacterKind.Edge) signature = "edge";
            if (!numbers.TryGetValue(signature, out numberOf[kind])) numbers[signature] = numberOf[kind] = (byte)numbers.Count;
        }

        Count = numbers.Count;
        Edge = numberOf[CharacterKind.Edge];
        for (var code = 0; code < _kinds.Length; code++) _kinds[code] = numberOf[CharacterKind.Table[code]];
        var renumbered = masks.ToDictionary(mask => mask, mask => Renumber(mask, numberOf)); // few masks, many places
        _sets = [.. net.Sets.Select(set => renumbered[set])];
        _beside = [.. net.Forms.Select(form => new Beside(form, mask => renumbered[mask]))];
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>The number of what stands before the first and behind the last character.</summary>
    public int Edge { get; }

    /// <summary>The number of the kind of every UTF-16 code unit.</summary>
    public ReadOnlySpan<byte> Table => _kinds;

    /// <summary>Whether a character of a kind may stand at a place.</summary>
    public bool Holds(int place, int kind) => (_sets[place] >> kind & 1) != 0;

    /// <summary>Whether a form may start behind these two.</summary>
    public bool MayStart(int form, int second, int last)
    {
        foreach (var never in _beside[form].NeverBefore)
            if ((never.Second >> second & 1) != 0 && (never.Last >> last & 1) != 0) return false;
        foreach (var wanted in _beside[form].WantedBefore)
            if ((wanted >> last & 1) == 0) return false;
        return true;
    }

    /// <summary>Whether a form cannot end before a character of a kind.</summary>
    public bool IsNeverBehind(int form, int kind) => (_beside[form].NeverBehind >> kind & 1) != 0;

    /// <summary>The kinds that cannot come after a character of <paramref name="kind"/> that stands behind a form.</summary>
    public UInt128 NeverBehindBoth(int form, int kind)
    {
        var unless = UInt128.Zero;
        foreach (var never in _beside[form].NeverBothBehind)
            if ((never.First >> kind & 1) != 0) unless |= never.Second;
        return unless;
    }

    private static UInt128 Renumber(UInt128 mask, byte[] numberOf)
    {
        var renumbered = UInt128.Zero;
        for (var kind = 0; kind < 128; kind++)
            if ((mask >> kind & 1) != 0) renumbered |= CharacterSet.Bit(numberOf[kind]);
        return renumbered;
    }

    private static IEnumerable<UInt128> MasksOf(ShapeForm form) =>
    [
        form.NeverBehind.Must, .. form.WantedBefore.Select(set => set.May),
        .. form.NeverBefore.SelectMany(pair => (UInt128[])[pair.Second.Must, pair.Last.Must]),
        .. form.NeverBothBehind.SelectMany(pair => (UInt128[])[pair.First.Must, pair.Second.Must]),
    ];

    private sealed class Beside(ShapeForm form, Func<UInt128, UInt128> renumber)
    {
        public (UInt128 Second, UInt128 Last)[] NeverBefore
        { get; } = [.. form.NeverBefore.Select(pair => (renumber(pair.Second.Must), renumber(pair.Last.Must)))];

        public UInt128[] WantedBefore { get; } = [.. form.WantedBefore.Select(set => renumber(set.May))];

        public UInt128 NeverBehind { get; } = renumber(form.NeverBehind.Must);

        public (UInt128 First, UInt128 Second)[] NeverBothBehind { get; } =
            [.. form.NeverBothBehind.Select(pair => (renumber(pair.First.Must), renumber(pair.Second.Must)))];
    }
}
