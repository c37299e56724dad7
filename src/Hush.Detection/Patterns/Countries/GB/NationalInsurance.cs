using System.Text.RegularExpressions;
using Hush.Detection.Dialogue;
using Hush.Entities;

namespace Hush.Detection.Patterns.Countries.GB;

/// <summary>
/// UK national insurance numbers ("NINO").
/// <para>Issuer: HM Revenue and Customs, Department for Work and Pensions. Format: two letters, six digits, suffix A–D; first letter not D, F,
/// I, Q, U, V, second not D, F, I, O, Q, U, V; prefixes BG, GB, KN, NK, NT, TN, ZZ never issued (HMRC manual NIM39110). Checksum: none.</para>
/// <para>Known confusions: product codes of the same shape; unusual without blanks in lower case.</para>
/// <para>Fictitious examples: QQ 12 34 56 C (HMRC's own, never valid), AB 12 34 56 C, ab123456c.</para>
/// </summary>
internal static partial class NationalInsurance
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "gb.national-insurance", Category = Categories.UKNationalInsuranceNumber, Pattern = Number(), Digits = DigitCount.Exactly(6), Base = 0.8, WithContext = 0.96, Validator = Judge,
            Context = new(["national insurance", "nino", "ni number", "ni", "insurance number"]), Topic = Topic.GovernmentId | Topic.SocialSecurity,
        },
    ];

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        foreach (var prefix in (ReadOnlySpan<string>)["BG", "GB", "KN", "NK", "NT", "TN", "ZZ"])
        {
            if (value.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) return Validation.Refuted;
        }

        return Validation.Unknown;
    }

    [GeneratedRegex(
        @"(?<![\p{L}\p{N}_-])[A-CEGHJ-PRSTW-Z][A-CEGHJ-NPRSTW-Z][ -]?[0-9]{2}[ -]?[0-9]{2}[ -]?[0-9]{2}[ -]?[A-D](?![\p{L}\p{N}_-])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Number();
}
