using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.AU;

/// <summary>
/// Australian company numbers ("ACN").
/// <para>Issuer: Australian Securities and Investments Commission (Corporations Act 2001). Format: nine digits, printed 3-3-3. Checksum: weights 8 to
/// 1 on the first eight; what is missing to a multiple of 10 is the ninth.</para>
/// <para>Last rule change known: none. Known confusions: tax file numbers; one number in ten passes, so it needs its name near.</para>
/// <para>Fictitious examples: 004 085 616, acn 010499966.</para>
/// </summary>
internal static partial class Company
{
    private static readonly Category Kind = Categories.AUCompanyNumber;

    private static readonly ContextWords Words = new(
        ["acn", "a c n", "australian company number", "australian company no", "company number australia"]);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "au.company", Category = Kind, Pattern = Number(), Digits = DigitCount.Exactly(9), Base = Grade.FormOnly,
            WithContext = Grade.Sure, NeedsContext = true, Validator = Judge, Context = Words,
        },
    ];

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[9];
        if (Characters.Digits(value, digits) != 9) return Validation.Refuted;
        return Verdict.OfWeak((10 - (WeightedSum.Of(digits[..8], [8, 7, 6, 5, 4, 3, 2, 1]) % 10)) % 10 == digits[8] - '0');
    }

    [GeneratedRegex(Edges.BeforeNumber + @"[0-9](?:[ .-]?[0-9]){8}" + Edges.BehindNumber, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Number();
}
