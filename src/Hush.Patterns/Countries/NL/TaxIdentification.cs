using Hush.Recognition;

namespace Hush.Patterns.Countries.NL;

/// <summary>
/// Dutch tax numbers ("fiscaal nummer"): of persons the citizen service number, of legal persons the RSIN.
/// <para>Issuer: Belastingdienst. Format and checksum: as of <see cref="CitizensNumber"/>, whose series the RSIN shares. Last change of the rules
/// known: 2007.</para>
/// <para>Known confusions: citizen service numbers, which they are; the words tell what is meant.</para>
/// <para>Fictitious examples: fiscaal nummer 123456782, RSIN 001234567 in form.</para>
/// </summary>
internal static class TaxIdentification
{
    private static readonly Category Kind = Categories.NLTaxIdentificationNumber;

    public static IReadOnlyList<PatternDefinition> All { get; } = new NationalForm
    {
        Id = "nl.tax-identification-number",
        Category = Kind,
        Pattern = CitizensNumber.Number(),
        Digits = new(8, 9),
        Validator = CitizensNumber.Judge,
        Topic = Topic.GovernmentId,
        Shared = SharedWords.Tax,
        Own = new(
        [
            "fiscaal nummer", "fiscaalnummer", "rsin", "rsin nummer", "belastingnummer", "belasting nummer", "fiscale nummer", "loonheffingennummer",
            "fi nummer", "aanslagnummer",
            "fiscaal identificatienummer", "dutch tax number", "dutch tax id", "dutch tin",
        ]),
    }.ToDefinitions();
}
