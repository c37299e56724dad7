using Hush.Recognition;

namespace Hush.Patterns.Countries.EU;

/// <summary>
/// Social security numbers of the EU's members, and the personal numbers that serve for them.
/// <para>Issuers, formats, checksums: those of the members' definitions listed here. A new member adds its definitions to the list.</para>
/// <para>Known confusions: each other and US social security numbers; without marks or letters and a checksum, words of social security must stand
/// near.</para>
/// <para>Fictitious examples: 1858 240392, 65 241048 A 086, 2 86 02 44 233 375 66.</para>
/// </summary>
internal static class SocialSecurity
{
    private static IEnumerable<PatternDefinition> Members =>
    [
        AT.SocialInsurance.Definition, .. BE.NationalNumber.All, .. CZ.PersonalIdentity.All, DE.PensionInsurance.Definition,
        .. DK.PersonalIdentification.All, .. EE.PersonalCode.All, .. ES.SocialSecurity.All, .. FI.NationalId.All, .. FR.SocialSecurity.All,
        GR.SocialSecurity.Definition, .. HR.PersonalIdentification.All, HU.SocialSecurity.Definition,
        .. IE.PersonalPublicNumber.All, .. LT.PersonalCode.All, .. LU.NaturalPerson.All, .. LV.PersonalCode.All, .. NL.CitizensNumber.All,
        .. PL.NationalId.All, .. RO.PersonalNumericalCode.All, .. SE.NationalId.All, .. SI.UniqueMasterCitizen.All, .. SK.PersonalNumber.All,
    ];

    private static readonly string[] Words =
    [
        "socialezekerheidsnummer", "sociale zekerheid", "sociaal zekerheidsnummer", "číslo pojištěnce", "sociální pojištění",
        "rodné číslo pojištěnce", "socialsikringsnummer", "sotsiaalkindlustus", "sosiaaliturvatunnus", "sosiaaliturva", "socialförsäkringsnummer",
        "socialskydd", "осигурителен номер", "κοινωνικών ασφαλίσεων", "broj osiguranika", "socijalno osiguranje", "previdenza sociale",
        "segurança social", "niss", "ubezpieczenie społeczne", "asigurări sociale", "zavarovalna številka", "eu social security number",
        "european social security number",
    ];

    public static IReadOnlyList<PatternDefinition> All { get; } = MemberForms.Of(
        "eu.social-security", Categories.EUSocialSecurityNumber, Members, MemberForms.WordsOf(Members, Words), SharedWords.SocialSecurity,
        Grade.Reasonable,
        Topic.SocialSecurity);
}
