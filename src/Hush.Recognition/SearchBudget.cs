using System.Diagnostics;

namespace Hush.Recognition;

/// <summary>How much time each of the operator's rules has left for a dialogue. One dialogue's own; not for several threads.</summary>
internal sealed class SearchBudget
{
    /// <summary>What a rule has for a text or a whole dialogue.</summary>
    public static readonly TimeSpan OfRule = TimeSpan.FromSeconds(2);

    private readonly Dictionary<string, TimeSpan> _spent = new(StringComparer.Ordinal);

    /// <summary>What is left of a rule's time; zero or less when it is used up.</summary>
    public TimeSpan Left(string id) => OfRule - _spent.GetValueOrDefault(id);

    /// <summary>Takes from a rule's time what has passed since <paramref name="start"/>, a time stamp of <see cref="Stopwatch"/>.</summary>
    public void Spend(string id, long start) => _spent[id] = _spent.GetValueOrDefault(id) + Stopwatch.GetElapsedTime(start);
}
