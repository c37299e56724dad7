using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.JP;

/// <summary>
/// Japanese social insurance numbers: basic pension, employment insurance, health insurance.
/// <para>Issuer: Japan Pension Service (基礎年金番号, ten digits, printed 1234-567890), public employment offices (雇用保険被保険者番号, eleven digits, printed
/// 1234-567890-1), health insurers (記号・番号, up to eight digits each). Checksum: none published.</para>
/// <para>Last rule change known: health insurance cards are no longer issued since 2 December 2024; the numbers stay. Known confusions: phone
/// numbers; it needs its name near.</para>
/// <para>Fictitious examples: 基礎年金番号 1234-567890, 被保険者番号 4901-234567-8.</para>
/// </summary>
internal static partial class SocialInsurance
{
    private static readonly Category Kind = Categories.JPSocialInsuranceNumber;

    private static readonly ContextWords Words = new(
        [
            "社会保険番号", "社会保険", "社会保障番号", "基礎年金番号", "年金番号", "年金手帳", "雇用保険", "被保険者番号", "保険者番号", "健康保険証", "健康保険", "保険証番号", "保険証",
            "japanese social insurance",
            "social insurance japan", "basic pension number", "pension number", "employment insurance number", "kiso nenkin", "shakai hoken"
        ]);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "jp.social-insurance", Category = Kind, Pattern = Printed(), Digits = new(10, 11), Base = Grade.Weak,
            WithContext = Grade.Sure, NeedsContext = true, Context = Words,
        },
        new()
        {
            Id = "jp.social-insurance-bare", Category = Kind, Pattern = Bare(), Digits = new(6, 12), Base = Grade.FormOnly,
            WithContext = Grade.Firm, NeedsContext = true, Context = Words,
        },
    ];

    [GeneratedRegex(Edges.BeforeNumber + @"[0-9]{4}-[0-9]{6}(?:-[0-9])?" + Edges.BehindNumber, PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Printed();

    [GeneratedRegex(Edges.BeforeNumber + @"(?:[0-9]{6,12}|[0-9]{4} [0-9]{6}(?: [0-9])?)" + Edges.BehindNumber, PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Bare();
}
