using Hush.Evaluation.Corpora;
using Hush.Evaluation.Scoring;

namespace Hush.Evaluation;

/// <summary>
/// What is found in the items of one corpus, form after form. Many texts are the same in several forms (calls in small letters, scripts without
/// capitals): these are searched once.
/// </summary>
/// <param name="detect">Searches an item; thread-safe.</param>
internal sealed class FoundByForm(Func<GoldItem, IReadOnlyList<Prediction>> detect)
{
    private readonly List<(GoldItem[] Items, IReadOnlyList<Prediction>[] Found)> _before = [];

    /// <summary>What is found in each item.</summary>
    /// <param name="items">All items of the corpus in one form, in the order of the forms before.</param>
    public IReadOnlyList<Prediction>[] In(GoldItem[] items)
    {
        IReadOnlyList<Prediction>[] found = [.. items.AsParallel().AsOrdered().Select((item, index) => Known(index, item) ?? detect(item))];
        _before.Add((items, found));
        return found;
    }

    private IReadOnlyList<Prediction>? Known(int index, GoldItem item)
    {
        foreach (var (items, found) in _before)
            if (HaveSameTexts(items[index], item)) return found[index];
        return null;
    }

    private static bool HaveSameTexts(GoldItem first, GoldItem second) => first.Turns.Count == second.Turns.Count
        && first.Turns.Zip(second.Turns).All(static turns => turns.First.Text.AsSpan().SequenceEqual(turns.Second.Text.AsSpan()));
}
