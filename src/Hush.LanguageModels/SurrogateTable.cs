using System.Globalization;
using Hush.Analysis;
using Hush.Redaction.StandIns;

namespace Hush.LanguageModels;

/// <summary>Which surrogate stands for which value in one conversation. A surrogate stands for one value alone. Not thread-safe.</summary>
internal sealed class SurrogateTable
{
    private const int MostDraws = 8;

    // Shorter values and parts of names would be found in too many other words.
    private const int ShortestValue = 3;

    private readonly SurrogateStyle _style;
    private readonly StandInWriter[] _writers;
    private readonly Dictionary<Category, int> _last = [];
    private readonly Dictionary<(Category, string), string> _surrogates = [];
    private readonly Dictionary<string, string> _originals = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _placeholders = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _parts = new(StringComparer.Ordinal);
    private IReadOnlyList<string> _texts = [];

    public SurrogateTable(SurrogateStyle style, int seed, string language)
    {
        _style = style;
        _writers = style == SurrogateStyle.Lifelike
            ? [.. Enumerable.Range(0, MostDraws).Select(draw => new StandInWriter(unchecked(seed + draw), language, ValueRules.Rate))] : [];
    }

    /// <summary>How many surrogates were given.</summary>
    public int Count => _originals.Count;

    /// <summary>Finds surrogates; <see cref="Key.Replacement"/> is the value.</summary>
    public KeyMatcher Surrogates { get; private set; } = new([]);

    /// <summary>Finds values that have a surrogate; <see cref="Key.Replacement"/> is the surrogate.</summary>
    public KeyMatcher Values { get; private set; } = new([]);

    /// <summary>Names the texts that are about to be redacted: nothing that stands in them becomes a surrogate.</summary>
    public void Avoid(IReadOnlyList<string> texts) => _texts = texts;

    /// <summary>What stands for <paramref name="value"/>.</summary>
    public string For(Category category, string value)
    {
        if (_surrogates.TryGetValue((category, value), out var known)) return known;
        var surrogate = (_style == SurrogateStyle.Lifelike ? Lifelike(category, value) : null) ?? Placeholder(category);
        _surrogates[(category, value)] = surrogate;
        _originals.TryAdd(surrogate, value);
        if (value.Length >= ShortestValue) _values.TryAdd(value, surrogate);
        return surrogate;
    }

    /// <summary>Makes what was given since the last call findable.</summary>
    public void Index()
    {
        Surrogates = new KeyMatcher([
            .. _originals.Select(entry => _placeholders.Contains(entry.Key)
                ? new Key(entry.Key, entry.Value, IsWord: false, IgnoresCase: true)
                : new Key(entry.Key, entry.Value, IsWord: true)),
            .. _placeholders.Select(placeholder => new Key(placeholder[1..^1], _originals[placeholder], IsWord: true)),
            .. _parts.Where(part => part.Value is not null && !_originals.ContainsKey(part.Key))
                .Select(part => new Key(part.Key, part.Value!, IsWord: true)),
        ]);
        Values = new KeyMatcher(_values.Select(entry => new Key(entry.Key, entry.Value, IsWord: true)));
    }

    // Every writing of a value has a number of its own, so that what is restored is what was written.
    private string Placeholder(Category category)
    {
        string placeholder;
        do
        {
            var number = _last[category] = _last.GetValueOrDefault(category) + 1;
            placeholder = string.Create(CultureInfo.InvariantCulture, $"[{category.Name.ToUpperInvariant()}_{number}]");
        }
        while (Stands(placeholder));
        _placeholders.Add(placeholder);
        return placeholder;
    }

    private string? Lifelike(Category category, string value)
    {
        foreach (var writer in _writers)
        {
            var standIn = writer.For(category, value, keepsForm: false);
            if (standIn.Length < ShortestValue || _values.ContainsKey(standIn) || Stands(standIn)) continue;
            if (_originals.TryGetValue(standIn, out var other) && !other.Equals(value, StringComparison.Ordinal)) continue;
            if (category == Categories.Person) AddParts(standIn, value);
            return standIn;
        }

        return null;
    }

    // Of "Paula Winter" an answer may use "Paula" alone.
    private void AddParts(string standIn, string value)
    {
        var (invented, real) = (standIn.Split(' '), value.Split(' '));
        if (invented.Length < 2 || invented.Length != real.Length) return;
        foreach (var (part, original) in invented.Zip(real))
        {
            if (part.Length < ShortestValue || Stands(part)) continue;
            _parts[part] = _parts.TryGetValue(part, out var other) && other != original ? null : original;
        }
    }

    private bool Stands(string surrogate) => _texts.Any(text => text.Contains(surrogate, StringComparison.OrdinalIgnoreCase));
}
