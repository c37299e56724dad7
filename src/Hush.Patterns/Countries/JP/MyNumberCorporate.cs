using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.JP;

/// <summary>
/// Japanese corporate numbers (法人番号).
/// <para>Issuer: National Tax Agency (act 27 of 2013). Format: thirteen digits, the first a check digit, the others the company's number in the
/// register; as invoice number with T before it. Checksum: weights 1-2 from the right, 9 less the sum modulo 9.</para>
/// <para>Last rule change known: invoice numbers "T…" since October 2023. Known confusions: barcodes of thirteen digits (one in nine passes); it
/// needs its name near.</para>
/// <para>Fictitious examples: 法人番号 5835678256246, T7000012050002 in form.</para>
/// </summary>
internal static partial class MyNumberCorporate
{
    private static readonly Category Kind = Categories.JPMyNumberCorporate;

    private static readonly ContextWords Words = new(
        [
            "法人番号", "会社法人等番号", "法人マイナンバー", "登録番号", "適格請求書発行事業者", "インボイス", "corporate number", "corporate my number", "japanese corporate number",
            "japan corporate number",
            "houjin bangou", "hojin bango", "invoice registration number"
        ]);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "jp.my-number-corporate", Category = Kind, Pattern = Number(), Digits = DigitCount.Exactly(13), Base = Grade.FormOnly,
            WithContext = Grade.Sure, NeedsContext = true, Validator = Judge, Context = Words,
        },
    ];

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[13];
        if (Characters.Digits(value, digits) != 13) return Validation.Refuted;
        return Verdict.OfWeak(9 - (WeightedSum.Of(digits[1..], [2, 1]) % 9) == digits[0] - '0');
    }

    [GeneratedRegex(Edges.BeforeNumber + @"T?[1-9](?:[ -]?[0-9]){12}" + Edges.BehindNumber, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Number();
}
