using System.Text.RegularExpressions;
using Hush.Patterns;

namespace Hush.Detection.Rules;

/// <summary>
/// A pattern of the operator's that may be run with less time than it was read with: a regex carries its own limit, so there is one for each step of
/// time that may be left. Made when first needed; serves all threads.
/// </summary>
internal sealed class LimitedPattern
{
    private static readonly int[] Steps = [PatternOptions.TimeoutMilliseconds, 1000, 500, 250, 120, 60]; // milliseconds

    private readonly Regex?[] _byStep = new Regex?[Steps.Length];

    /// <summary>Takes a pattern whose own limit is that of a whole rule.</summary>
    public LimitedPattern(Regex pattern) => _byStep[0] = pattern;

    /// <summary>The pattern with a limit of at most <paramref name="left"/>; null when that is too little for any search.</summary>
    public Regex? Within(TimeSpan left)
    {
        for (var step = 0; step < Steps.Length; step++)
            if (left.TotalMilliseconds >= Steps[step]) return _byStep[step] ??= Limited(Steps[step]);
        return null;
    }

    private Regex Limited(int milliseconds) => new(_byStep[0]!.ToString(), _byStep[0]!.Options, TimeSpan.FromMilliseconds(milliseconds));
}
