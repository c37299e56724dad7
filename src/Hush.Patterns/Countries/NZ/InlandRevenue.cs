using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.NZ;

/// <summary>
/// New Zealand tax numbers ("IRD").
/// <para>Issuer: Inland Revenue (Tax Administration Act 1994). Format: eight or nine digits, printed 49-091-850, from 10-000-000 to 149-999-999.
/// Checksum: weights 3-2-7-6-5-4-3-2, what is missing to a multiple of 11; where that is 10, again with 7-4-3-2-5-2-7-6.</para>
/// <para>Last rule change known: none. Known confusions: other numbers of the length (one in eleven passes); it needs its name near.</para>
/// <para>Fictitious examples: 49-091-850, 136410132, IRD 035-901-981 with a leading zero.</para>
/// </summary>
internal static partial class InlandRevenue
{
    private static readonly Category Kind = Categories.NZInlandRevenueNumber;

    private static readonly ContextWords Words = new(
        [
            "ird", "ird number", "ird no", "inland revenue", "inland revenue number", "nz tax number", "new zealand tax number", "gst number",
            "gst no", "tari taake"
        ]);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "nz.inland-revenue", Category = Kind, Pattern = Number(), Digits = new(8, 9), Base = Grade.FormOnly,
            WithContext = Grade.Sure, NeedsContext = true, Validator = Judge, Context = Words,
        },
    ];

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[9];
        var length = Characters.Digits(value, digits);
        if (length is not (8 or 9)) return Validation.Refuted;
        if (length == 8)
        {
            digits[..8].CopyTo(digits[1..]);
            digits[0] = '0';
        }

        if (DigitValue.Of(digits) is <= 10_000_000 or >= 150_000_000) return Validation.Refuted;
        var check = Missing(WeightedSum.Of(digits[..8], [3, 2, 7, 6, 5, 4, 3, 2]));
        if (check == 10) check = Missing(WeightedSum.Of(digits[..8], [7, 4, 3, 2, 5, 2, 7, 6]));
        return Verdict.OfWeak(check == digits[8] - '0');
    }

    private static int Missing(int sum) => (11 - (sum % 11)) % 11;

    [GeneratedRegex(Edges.BeforeNumber + @"[01]?[0-9]{2}[ -]?[0-9]{3}[ -]?[0-9]{3}" + Edges.BehindNumber, PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Number();
}
