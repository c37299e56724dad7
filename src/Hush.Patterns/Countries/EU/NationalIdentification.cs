using Hush.Recognition;

namespace Hush.Patterns.Countries.EU;

/// <summary>
/// National identification and identity card numbers of the EU's members.
/// <para>Issuers, formats, checksums: those of the members' definitions listed here. A new member adds its definitions to the list.</para>
/// <para>Known confusions: each other; some members' forms are plain digits, so words of identification must stand near unless a checksum with marks
/// or letters tells.</para>
/// <para>Fictitious examples: 94.01.11-231.62, 53754336R, 220959-8879.</para>
/// </summary>
internal static class NationalIdentification
{
    private static IEnumerable<PatternDefinition> Members =>
    [
        .. AT.IdentityCard.All, .. BE.NationalNumber.All, .. BG.UniformCivilNumber.All, .. CY.IdentityCard.All, .. CZ.PersonalIdentity.All,
        .. DE.IdentityCard.All, .. DK.PersonalIdentification.All, .. EE.PersonalCode.All, .. ES.Dni.All, .. FI.NationalId.All, .. FR.NationalId.All,
        .. GR.NationalIdCard.All, .. HR.PersonalIdentification.All, .. HR.IdentityCard.All, .. HR.NationalId.All, .. HU.PersonalIdentification.All,
        .. IE.PersonalPublicNumber.All, .. LT.PersonalCode.All, .. LU.NaturalPerson.All, .. LV.PersonalCode.All, .. MT.IdentityCard.All,
        .. NL.CitizensNumber.All, .. PL.IdentityCard.All, .. PL.NationalId.All, .. PT.CitizenCard.All, .. RO.PersonalNumericalCode.All,
        .. SE.NationalId.All, .. SI.UniqueMasterCitizen.All, .. SK.PersonalNumber.All,
    ];

    private static readonly string[] Words =
    [
        "nationale identifikationsnummer", "numéro d'identification nationale", "numéro d'identification national",
        "número de identificación nacional", "numero di identificazione nazionale", "nationaal identificatienummer", "identiteitskaart",
        "identiteitskaartnummer", "carta d'identità", "carta d'identita", "cartão de cidadão", "bilhete de identidade", "dowód osobisty",
        "numer dowodu", "pesel", "občanský průkaz", "občiansky preukaz", "osebna izkaznica", "lična karta", "carte de identitate", "buletin",
        "cod numeric personal", "лична карта", "identitetskort", "id kort", "henkilökortti", "id kaart", "isikutunnistus", "asmens kodas",
        "asmens tapatybės kortelė", "personas kods", "personas apliecība", "személyi igazolvány", "személyazonosító igazolvány", "karta tal identità",
        "eu national id", "european national id",
    ];

    public static IReadOnlyList<PatternDefinition> All { get; } = MemberForms.Of(
        "eu.national-identification", Categories.EUNationalIdentificationNumber, Members, MemberForms.WordsOf(Members, Words),
        new([.. SharedWords.Identity.Words, .. SharedWords.IdentityCard.Words]), Grade.Plausible,
        Topic.GovernmentId);
}
