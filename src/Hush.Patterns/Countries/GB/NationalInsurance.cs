using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.GB;

/// <summary>
/// UK national insurance numbers ("NINO").
/// <para>Issuer: HM Revenue and Customs, Department for Work and Pensions. Format: two letters, six digits, suffix A–D; first letter not D, F,
/// I, Q, U, V, second not D, F, I, O, Q, U, V; prefixes BG, GB, KN, NK, NT, TN, ZZ never issued (HMRC manual NIM39110). Checksum: none. Last change
/// of the rules known: none since 1975.</para>
/// <para>Known confusions: product codes of the same shape. Small letters parted by blanks ("at 10 20 30 a") and numbers without their suffix, which
/// employers leave out, want its name near.</para>
/// <para>Fictitious examples: AB 12 34 56 C, ab123456c, nino AB 123456.</para>
/// </summary>
internal static partial class NationalInsurance
{
    private const string Prefix = "[A-CEGHJ-PRSTW-Z][A-CEGHJ-NPRSTW-Z]";
    private const string Six = "[0-9]{2}[ .-]?[0-9]{2}[ .-]?[0-9]{2}";

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        Of("gb.national-insurance", Number(), Grade.Good, Grade.SurePlus, needsContext: false),
        Of("gb.national-insurance-loose", Loose(), Grade.FormOnly, Grade.Firm, needsContext: true),
    ];

    private static PatternDefinition Of(string id, Regex pattern, double form, double withContext, bool needsContext) => new()
    {
        Id = id,
        Category = Categories.UKNationalInsuranceNumber,
        Pattern = pattern,
        Digits = DigitCount.Exactly(6),
        Base = form,
        WithContext = withContext,
        NeedsContext = needsContext,
        Validator = Judge,
        Context = new(["national insurance", "national insurance number", "nino", "ni number", "ni no", "ni", "n i", "insurance number", "nat ins",
            "rhif yswiriant gwladol"]),
        Topic = Topic.GovernmentId | Topic.SocialSecurity,
    };

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        foreach (var prefix in (ReadOnlySpan<string>)["BG", "GB", "KN", "NK", "NT", "TN", "ZZ"])
        {
            if (value.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) return Validation.Refuted;
        }

        return Validation.Unknown;
    }

    [GeneratedRegex(Edges.BeforeCode + "(?:" + Prefix + "-?|(?-i:" + Prefix + ") )" + Six + "(?:[ .-]?(?-i:[A-D])|[A-D])" + Edges.BehindSolid,
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Number();

    [GeneratedRegex(Edges.BeforeCode + Prefix + "[ -]?[0-9](?:[ .-]?[0-9]){5}(?:[ .-]?[A-D])?" + Edges.BehindNumber, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Loose();
}
