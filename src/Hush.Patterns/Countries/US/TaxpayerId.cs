using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.US;

/// <summary>
/// US taxpayer numbers other than social security: of individuals (ITIN) and of employers (EIN).
/// <para>Issuer: Internal Revenue Service. ITIN: nine digits, written like an SSN, first digit 9, group 50–65, 70–88, 90–92 or 94–99 (the
/// ranges of IRS publication 1915 as of 2021). EIN: two digits of the campus, hyphen, seven digits. Checksum: none.</para>
/// <para>Known confusions: an EIN looks like any 2-7 code and needs its name near.</para>
/// <para>Fictitious examples: 912-71-3456, ein 12-3456789.</para>
/// </summary>
internal static partial class TaxpayerId
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "us.individual-taxpayer-number", Category = Categories.USIndividualTaxpayerIdentification, Pattern = Individual(),
            Digits = DigitCount.Exactly(9), Base = Grade.Reasonable,
            WithContext = Grade.FirmPlus, Validator = Judge, Context = Words, Topic = Topic.GovernmentId | Topic.SocialSecurity,
        },
        new()
        {
            Id = "us.individual-taxpayer-number-bare", Category = Categories.USIndividualTaxpayerIdentification, Pattern = IndividualBare(),
            Digits = DigitCount.Exactly(9), Base = Grade.FormOnly,
            WithContext = Grade.FirmMinus, NeedsContext = true, Validator = Judge, Context = Words, Topic = Topic.GovernmentId | Topic.SocialSecurity,
        },
        new()
        {
            Id = "us.employer-number", Category = Categories.GovernmentIssuedId, Pattern = Employer(), Digits = DigitCount.Exactly(9),
            Base = Grade.FormOnly, WithContext = Grade.Strong, NeedsContext = true,
            Context = new(["ein", "fein", "employer identification", "employer id", "federal tax id", "tax id", "tin", "taxpayer"], 6, 3),
            Topic = Topic.GovernmentId,
        },
    ];

    private static ContextWords Words => new(["itin", "itins", "i t i n", "tin", "taxpayer", "tax id", "individual taxpayer", "w 7",
        "número de identificación del contribuyente", "identificación personal del contribuyente"], 6, 4);

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[9];
        if (Characters.Digits(value, digits) != 9 || digits[0] != '9') return Validation.Refuted;
        var group = ((digits[3] - '0') * 10) + (digits[4] - '0');
        return Verdict.OfWeak(group is (>= 50 and <= 65) or (>= 70 and <= 88) or (>= 90 and <= 92) or >= 94);
    }

    [GeneratedRegex(@"(?<![\p{Lu}\p{Ll}\p{N}_$€£/.-]|[0-9] )9[0-9]{2}(?<mark>[ -])[0-9]{2}\k<mark>[0-9]{4}(?![\p{Lu}\p{Ll}\p{N}_%/]|[ .,-][0-9])",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Individual();

    [GeneratedRegex(@"(?<![\p{Lu}\p{Ll}\p{N}_$€£/.-]|[0-9] )9(?:[ .-]?[0-9]){8}(?![\p{Lu}\p{Ll}\p{N}_%/]|[ .,-][0-9])", PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex IndividualBare();

    [GeneratedRegex(@"(?<![\p{Lu}\p{Ll}\p{N}_$€£/.-]|[0-9] )[0-9]{2}[ -]?[0-9]{7}(?![\p{Lu}\p{Ll}\p{N}_%/]|[ .,-][0-9])", PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Employer();
}
