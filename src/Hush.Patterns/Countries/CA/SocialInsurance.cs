using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.CA;

/// <summary>
/// Canadian social insurance numbers ("SIN"), under both names that the API has for them.
/// <para>Issuer: Service Canada (Employment Insurance Act, part V). Format: nine digits, printed 3-3-3; none begins with 8, temporary residents' with
/// 9; 0 is for fictitious numbers. Checksum: Luhn (ISO/IEC 7812-1 annex B).</para>
/// <para>Last rule change known: no cards since 31 March 2014. Known confusions: one nine-digit number in ten passes; it needs its name near or the
/// question.</para>
/// <para>Fictitious examples: 046 454 286, 130-692-544 in form, NAS 046454286.</para>
/// </summary>
internal static partial class SocialInsurance
{
    private static readonly ContextWords Words = new(
        [
            "sin", "sin number", "social insurance", "social insurance number", "s i n", "social identification number", "social insurance no", "nas",
            "n a s",
            "numéro d'assurance sociale", "numero d'assurance sociale", "assurance sociale", "carte d'assurance sociale"
        ]);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        Of("ca.social-insurance", Categories.CASocialInsuranceNumber),
        Of("ca.social-insurance-identification", Categories.CASocialIdentificationNumber),
    ];

    private static PatternDefinition Of(string id, Category category) => new()
    {
        Id = id,
        Category = category,
        Pattern = NineDigits(),
        Digits = DigitCount.Exactly(9),
        Base = Grade.FormOnly,
        WithContext = Grade.Sure,
        NeedsContext = true,
        Validator = Judge,
        Context = Words,
        Topic = Topic.GovernmentId,
    };

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[9];
        if (Characters.Digits(value, digits) != 9 || Characters.AreAllSame(digits) || digits[0] == '8') return Validation.Refuted;
        return Verdict.OfWeak(Luhn.Holds(digits));
    }

    [GeneratedRegex(Edges.BeforeNumber + @"[0-79](?:[ .-]?[0-9]){8}" + Edges.BehindNumber, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex NineDigits();
}
