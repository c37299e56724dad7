using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.SE;

/// <summary>
/// Swedish tax numbers: of persons the personal identity number, of legal persons the "organisationsnummer".
/// <para>Issuer: Skatteverket, Bolagsverket (lagen 1974:174 om identitetsbeteckning för juridiska personer m.fl.). Format: NNNNNN-NNNC, with 16 or
/// the century before it in registers; the third digit of an organisation is 2 or more. Checksum: Luhn over the last ten digits. Last change of the
/// rules known: 1975.</para>
/// <para>Known confusions: personal identity numbers, which they may be; the words tell what is meant.</para>
/// <para>Fictitious examples: 556036-0793 in form, 165560360793 in form, 811228-9874.</para>
/// </summary>
internal static partial class TaxIdentification
{
    private static readonly Category Kind = Categories.SETaxIdentificationNumber;

    public static IReadOnlyList<PatternDefinition> All { get; } = new NationalForm
    {
        Id = "se.tax-identification-number",
        Category = Kind,
        Pattern = Number(),
        Digits = new(10, 12),
        Validator = Judge,
        Topic = Topic.GovernmentId,
        Shared = SharedWords.Tax,
        Own = new(
        [
            "skattenummer", "skatte id", "skatteregistreringsnummer", "skatteidentifikationsnummer", "skatteregistrering", "organisationsnummer",
            "organisationsnr", "org nr", "orgnr",
            "org nummer", "orgnummer", "swedish tax number", "swedish tax id", "swedish tin", "swedish organisation number", "swedish company number",
        ]),
    }.ToDefinitions();

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[12];
        var length = Characters.Digits(value, digits);
        return Verdict.OfWeak(length is 10 or 12 && Luhn.Holds(digits[(length - 10)..length]));
    }

    [GeneratedRegex(
        Edges.BeforeNumber + @"(?:(?:16|18|19|20)?[0-9]{6}[-+]?[0-9]{4}" + Edges.BehindSolid + @"|[0-9](?: ?[0-9]){9}(?:(?: ?[0-9]){2})?" +
            Edges.BehindNumber + ")",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Number();
}
