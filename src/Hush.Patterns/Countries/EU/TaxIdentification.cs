using Hush.Recognition;

namespace Hush.Patterns.Countries.EU;

/// <summary>
/// Tax identification numbers of the EU's members.
/// <para>Issuers, formats, checksums: those of the members' definitions listed here; where a member taxes its people by their personal number
/// (Belgium, Bulgaria, Czechia, Denmark, Estonia, Finland, Croatia), that one, for words of tax (Council Directive 2011/16/EU; the Commission's TIN
/// portal). A new member adds its definitions to the lists; the numbers of Malta and of Luxembourg's companies have no check
/// and would take every number.</para>
/// <para>Known confusions: each other; nearly every number of nine to thirteen digits passes some member's check, so words of tax must stand
/// near.</para>
/// <para>Fictitious examples: 68-054/4319, 84 651 823 900, 15 78 700 127 375.</para>
/// </summary>
internal static class TaxIdentification
{
    private static IEnumerable<PatternDefinition> TaxNumbers =>
    [
        .. AT.TaxNumber.All, .. CY.TaxNumber.All, .. DE.TaxNumber.All, .. ES.TaxNumber.All, .. FR.TaxNumber.All, .. GR.TaxNumber.All,
        .. HU.TaxNumber.All, .. IT.FiscalCode.All, .. NL.TaxIdentification.All,
        .. PL.TaxIdentification.All, .. PT.TaxIdentification.All, .. SE.TaxIdentification.All, .. SI.TaxIdentification.All,
    ];

    private static IEnumerable<PatternDefinition> PersonalNumbers =>
    [
        .. BE.NationalNumber.All, .. BG.UniformCivilNumber.All, .. CZ.PersonalIdentity.All, .. DK.PersonalIdentification.All, .. EE.PersonalCode.All,
        .. FI.NationalId.All, .. HR.PersonalIdentification.All, .. IE.PersonalPublicNumber.All, .. LT.PersonalCode.All, .. LU.NaturalPerson.All,
        .. LV.PersonalCode.All, .. PL.NationalId.All, .. RO.PersonalNumericalCode.All, .. SK.PersonalNumber.All,
    ];

    private static readonly string[] Words =
    [
        "fiscaal nummer", "fiscaal identificatienummer", "belastingnummer", "numéro d'identification fiscale", "данъчен номер", "daňové číslo",
        "daňové identifikační číslo", "dič", "daňové identifikačné číslo", "skattenummer", "skatteregistreringsnummer", "maksukohustuslase number",
        "maksunumber", "verotunniste", "veronumero", "verokortti", "porezni broj", "porezni identifikacijski broj", "codice fiscale", "partita iva",
        "número de contribuinte", "número de identificação fiscal", "contribuinte", "numer identyfikacji podatkowej", "nip",
        "cod de identificare fiscală", "cod fiscal", "davčna številka", "mokesčių mokėtojo kodas", "nodokļu maksātāja numurs",
        "skatteidentifikationsnummer", "eu tax id", "eu tax identification number", "european tax identification number",
    ];

    /// <summary>What a personal number is called elsewhere says nothing of tax; only words of tax speak for it here.</summary>
    private static IEnumerable<PatternDefinition> PersonalNumbersForTax
    {
        get
        {
            var context = new ContextWords(Words);
            return PersonalNumbers.Select(number => number with { Context = context });
        }
    }

    public static IReadOnlyList<PatternDefinition> All { get; } = MemberForms.Of(
        "eu.tax-identification", Categories.EUTaxIdentificationNumber, TaxNumbers.Concat(PersonalNumbersForTax),
        MemberForms.WordsOf(TaxNumbers, Words),
        SharedWords.Tax, Grade.Plausible, Topic.GovernmentId);
}
