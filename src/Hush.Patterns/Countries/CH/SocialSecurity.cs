using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.CH;

/// <summary>
/// Swiss social insurance numbers (AHV-Nummer, numéro AVS, numero AVS; NAVS13).
/// <para>Issuer: Zentrale Ausgleichsstelle (AHV-Gesetz, article 50c). Format: thirteen digits that begin with 756, the country in ISO 3166; printed
/// 756.1234.5678.97; drawn at random since July 2008. Checksum: EAN-13 (GS1 General Specifications): weights 1-3, modulus 10.</para>
/// <para>Known confusions: bar codes of thirteen digits (Swiss products begin with 76, none with 756).</para>
/// <para>Fictitious examples: 756.0434.9595.56, 7561037623899.</para>
/// </summary>
internal static partial class SocialSecurity
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. new PatternDefinition
        {
            Id = "ch.social-security", Category = Categories.CHSocialSecurityNumber, Pattern = Thirteen(), Digits = DigitCount.Exactly(13),
            Base = Grade.FormOnly,
            Confirmed = Grade.Words, WithContext = Grade.Proven,
            NeedsContext = true, Validator = Judge,
            Context = new(
            [
                "ahv", "ahv nummer", "ahv nr", "ahvnummer", "sozialversicherungsnummer", "versichertennummer", "avs", "numéro avs", "numero avs",
                "numéro d'assuré", "numéro d'assurance sociale", "assurance sociale", "assicurazione sociale", "numero d'assicurato", "oasi",
                "oasi number", "navs", "navs13", "swiss social security", "swiss ssn",
            ]),
        }.WithSharedWords(SharedWords.SocialSecurity, Grade.Words, Topic.SocialSecurity | Topic.GovernmentId),
    ];

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[13];
        if (Characters.Digits(value, digits) != 13 || WeightedSum.Of(digits, [1, 3]) % 10 != 0) return Validation.Refuted;
        return value.Contains('.') ? Validation.Confirmed : Validation.Unknown;
    }

    [GeneratedRegex(
        Edges.BeforeNumber + "7 ?5 ?6(?:[ .-]?[0-9]){10}" + Edges.BehindNumber, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Thirteen();
}
