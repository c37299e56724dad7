using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.AU;

/// <summary>
/// Australian business numbers ("ABN").
/// <para>Issuer: Australian Business Register (A New Tax System (Australian Business Number) Act 1999). Format: eleven digits, printed 2-3-3-3.
/// Checksum: 1 is taken from the first digit, weights 10-1-3-5-7-9-11-13-15-17-19, the sum is a multiple of 89.</para>
/// <para>Last rule change known: none. Known confusions: phone numbers of eleven digits; in its printed groups and with its check it stands alone,
/// bare it needs its name near.</para>
/// <para>Fictitious examples: 51 824 753 556, abn 51824753556.</para>
/// </summary>
internal static partial class Business
{
    private static readonly Category Kind = Categories.AUBusinessNumber;

    private static readonly ContextWords Words = new(["abn", "a b n", "australian business number", "business number", "australian business no"]);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "au.business", Category = Kind, Pattern = Grouped(), Digits = DigitCount.Exactly(11), Base = Grade.Weak,
            WithContext = Grade.Proven, Confirmed = Grade.Good, Validator = JudgeGrouped, Context = Words,
        },
        new()
        {
            Id = "au.business-bare", Category = Kind, Pattern = Number(), Digits = DigitCount.Exactly(11), Base = Grade.FormOnly,
            WithContext = Grade.SurePlus, NeedsContext = true, Validator = Judge, Context = Words,
        },
    ];

    private static Validation JudgeGrouped(ReadOnlySpan<char> value) => Verdict.OfStrong(Holds(value));

    private static Validation Judge(ReadOnlySpan<char> value) => Verdict.OfWeak(Holds(value));

    private static bool Holds(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[11];
        if (Characters.Digits(value, digits) != 11 || DigitValue.Of(digits[..2]) < 11) return false;
        return (WeightedSum.Of(digits, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10) % 89 == 0;
    }

    [GeneratedRegex(Edges.BeforeNumber + @"[1-9][0-9] [0-9]{3} [0-9]{3} [0-9]{3}" + Edges.BehindNumber, PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Grouped();

    [GeneratedRegex(Edges.BeforeNumber + @"[1-9](?:[ -]?[0-9]){10}" + Edges.BehindNumber, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Number();
}
