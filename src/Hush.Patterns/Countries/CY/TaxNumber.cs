using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.CY;

/// <summary>
/// Cypriot tax identification codes (ΑΦΤ, TIC), which are VAT numbers too when CY stands in front.
/// <para>Issuer: Tax Department of the Ministry of Finance. Format: eight digits and a letter; none begins with 12. Checksum: digits at odd places
/// count by a table (1-0-5-7-9-13-15-17-19-21 for 0–9), the others as they are; the sum modulo 26 is the letter.</para>
/// <para>Known confusions: Spanish DNI have the same form, with another letter.</para>
/// <para>Fictitious examples: 15274506M, CY16416802Q.</para>
/// </summary>
internal static partial class TaxNumber
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. new PatternDefinition
        {
            Id = "cy.tax-number", Category = Categories.CYTaxIdentificationNumber, Pattern = EightAndLetter(), Digits = DigitCount.Exactly(8),
            Base = Grade.FormOnly,
            Confirmed = Grade.Firm, WithContext = Grade.SurePlus,
            NeedsContext = true, Validator = Judge,
            Context = new(
            [
                "αφτ", "αφμ", "αριθμός φορολογικού μητρώου", "αριθμος φορολογικου μητρωου", "φορολογικός αριθμός", "φορολογικού",
                "φορολογική ταυτότητα", "tic", "tic number", "tax identification code", "taxisnet", "vergi kimlik", "vergi kimlik numarası",
                "cyprus tax", "cypriot tax",
            ]),
        }.WithSharedWords(SharedWords.Tax, Grade.Strong, Topic.GovernmentId),
    ];

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> characters = stackalloc char[11];
        var length = Characters.Compact(value, characters);
        if (length < 9) return Validation.Refuted;
        var number = characters[(length - 9)..length];
        if (number.StartsWith("12")) return Validation.Refuted;
        ReadOnlySpan<int> oddPlaces = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];
        var sum = 0;
        for (var i = 0; i < 8; i++) sum += i % 2 == 0 ? oddPlaces[number[i] - '0'] : number[i] - '0';
        if (number[8] - 'A' != sum % 26) return Validation.Refuted;
        // Eight digits and a letter are a common form, and one letter in 26 fits by chance: only CY in front makes it sure.
        return length == 11 ? Validation.Confirmed : Validation.Unknown;
    }

    [GeneratedRegex(
        Edges.BeforeCode + "(?:CY[ -]?)?[0-9](?: ?[0-9]){7}[ -]?[A-Z]" + Edges.BehindCode, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex EightAndLetter();
}
