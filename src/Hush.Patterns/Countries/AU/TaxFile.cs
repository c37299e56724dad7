using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.AU;

/// <summary>
/// Australian tax file numbers ("TFN").
/// <para>Issuer: Australian Taxation Office (Taxation Administration Act 1953, part VA). Format: nine digits, printed 3-3-3; older ones eight.
/// Checksum: weights 1-4-3-7-5-8-6-9-10, the sum is a multiple of 11.</para>
/// <para>Last rule change known: none. Known confusions: the company number (ACN, nine digits), bank branches; one number in eleven passes, so it
/// needs its name near.</para>
/// <para>Fictitious examples: 123 456 782, 876543210.</para>
/// </summary>
internal static partial class TaxFile
{
    private static readonly Category Kind = Categories.AUTaxFileNumber;

    private static readonly ContextWords Words = new(
        ["tfn", "t f n", "tax file number", "tax file no", "tax file", "australian tax file number", "australian tax number"]);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "au.tax-file", Category = Kind, Pattern = Number(), Digits = new(8, 9), Base = Grade.FormOnly,
            WithContext = Grade.Sure, NeedsContext = true, Validator = Judge, Context = Words,
        },
    ];

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[9];
        var length = Characters.Digits(value, digits);
        if (length is not (8 or 9) || Characters.AreAllSame(digits[..length])) return Validation.Refuted;
        return Verdict.OfWeak(WeightedSum.Of(digits[..length], [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 == 0);
    }

    [GeneratedRegex(Edges.BeforeNumber + @"[0-9](?:[ .-]?[0-9]){7,8}" + Edges.BehindNumber, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Number();
}
