namespace Hush.Recognizers.Onnx;

/// <summary>
/// A model's labels as kinds and prefixes, of any of the usual schemes: <c>B-</c>, <c>S-</c> and <c>U-</c> begin a find, <c>I-</c>, <c>E-</c> and
/// <c>L-</c> go on with one, a label without a prefix goes on with its own kind.
/// </summary>
internal sealed class LabelKinds
{
    private const string Outside = "O";

    private readonly int[] _kindOf;
    private readonly bool[] _begins;
    private readonly Category?[] _categories;

    /// <summary>Reads labels.</summary>
    /// <exception cref="ArgumentException">A kind of <paramref name="categories"/> is none of the model's.</exception>
    public LabelKinds(string[] labels, IReadOnlyDictionary<string, Category> categories)
    {
        var cut = labels.Select(Cut).ToArray();
        string[] kinds = [.. cut.Select(label => label.Kind).Distinct(StringComparer.Ordinal)];
        if (categories.Keys.FirstOrDefault(kind => !kinds.Contains(kind, StringComparer.Ordinal)) is { } unknown)
            throw new ArgumentException($"The model has no label '{unknown}'; it has: {string.Join(", ", kinds.Where(kind => kind != Outside))}.",
                nameof(categories));
        _kindOf = [.. cut.Select(label => Array.IndexOf(kinds, label.Kind))];
        _begins = [.. cut.Select(label => label.Begins)];
        _categories = [.. kinds.Select(kind => categories.TryGetValue(kind, out var category) ? category : (Category?)null)];
    }

    /// <summary>How many labels the model has.</summary>
    public int LabelCount => _kindOf.Length;

    /// <summary>What is found: the words from first to last, and the mean of their probabilities.</summary>
    public IEnumerable<(int First, int Last, Category Category, Confidence Confidence)> Runs(WordProbabilities words)
    {
        for (var first = 0; first < words.Count;)
        {
            var (kind, sum, _) = Best(words[first]);
            var last = first;
            while (last + 1 < words.Count && Best(words[last + 1]) is var next && next.Kind == kind && !next.Begins)
            {
                sum += next.Probability;
                last++;
            }

            if (_categories[kind] is { } category) yield return (first, last, category, new Confidence(Math.Clamp(sum / (last - first + 1), 0, 1)));
            first = last + 1;
        }
    }

    // The probability of a kind is that of all its labels, so that a model that wavers between B- and I- is not taken to doubt the kind.
    private (int Kind, double Probability, bool Begins) Best(ReadOnlySpan<float> probabilities)
    {
        Span<double> kinds = stackalloc double[_categories.Length];
        kinds.Clear();
        for (var label = 0; label < probabilities.Length; label++) kinds[_kindOf[label]] += probabilities[label];
        var best = 0;
        for (var kind = 1; kind < kinds.Length; kind++)
            if (kinds[kind] > kinds[best]) best = kind;
        var likeliest = -1;
        for (var label = 0; label < probabilities.Length; label++)
            if (_kindOf[label] == best && (likeliest < 0 || probabilities[label] > probabilities[likeliest])) likeliest = label;
        return (best, kinds[best], _begins[likeliest]);
    }

    private static (string Kind, bool Begins) Cut(string label) =>
        label is [var prefix and ('B' or 'S' or 'U' or 'I' or 'E' or 'L'), '-', ..] ? (label[2..], prefix is 'B' or 'S' or 'U') : (label, false);
}
