using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.DE;

/// <summary>
/// German tax numbers: the identification number for life (IdNr, Steuer-ID) and the number of the tax office (Steuernummer).
/// <para>Issuer: Bundeszentralamt für Steuern (Abgabenordnung, section 139b); Finanzämter. Format: IdNr eleven digits, none first 0, of the first ten
/// exactly one digit comes twice or (since 2016) three times; printed 12 345 678 901. Steuernummer ten or eleven digits with slashes where the state
/// sets them. Checksum: IdNr ISO/IEC 7064 MOD 11,10; Steuernummer differs by state, not checked.</para>
/// <para>Known confusions: one in two hundred numbers of eleven digits passes; it needs its name near.</para>
/// <para>Fictitious examples: 84 651 823 900, 19433603285, Steuernummer 21/815/08150.</para>
/// </summary>
internal static partial class TaxNumber
{
    private static readonly Category Category = Categories.DETaxIdentificationNumber;

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. new PatternDefinition
        {
            Id = "de.tax-number", Category = Category, Pattern = ElevenDigits(), Digits = DigitCount.Exactly(11), Base = Grade.FormOnly,
            WithContext = Grade.Proven,
            NeedsContext = true, Validator = Judge,
            Context = new(
            [
                "steuer id", "steuerid", "steueridentifikationsnummer", "steuer identifikationsnummer", "steuerliche identifikationsnummer",
                "identifikationsnummer", "idnr", "id nr", "steuer idnr", "steuernummer", "steuer nr", "persönliche identifikationsnummer",
                "german tax id", "german tax number",
            ]),
        }.WithSharedWords(SharedWords.Tax, Grade.Firm, Topic.GovernmentId),
        new()
        {
            Id = "de.tax-number-of-office", Category = Category, Pattern = OfOffice(), Digits = new(10, 11), Base = Grade.FormOnly,
            WithContext = Grade.Words,
            NeedsContext = true,
            Context = new(["steuernummer", "steuer nr", "steuernr", "st nr", "stnr", "finanzamt", "german tax number", "tax number", "tax no"]),
        },
    ];

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[11];
        if (Characters.Digits(value, digits) != 11 || digits[0] == '0' || !Iso7064Mod11And10.Holds(digits)) return Validation.Refuted;
        Span<int> counts = stackalloc int[10];
        foreach (var digit in digits[..10]) counts[digit - '0']++;
        var repeated = counts.Length - counts.Count(0) - counts.Count(1);
        return Verdict.OfWeak(repeated == 1 && !counts.ContainsAnyExceptInRange(0, 3));
    }

    [GeneratedRegex(
        Edges.BeforeNumber + "[1-9](?:[ ./-]?[0-9]){10}" + Edges.BehindNumber, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex ElevenDigits();

    [GeneratedRegex(
        Edges.BeforeNumber + "(?:[0-9]{2,3} ?/ ?[0-9]{3} ?/ ?[0-9]{5}|[0-9]{3} ?/ ?[0-9]{4} ?/ ?[0-9]{4}|[0-9]{5} ?/ ?[0-9]{5})"
        + Edges.BehindNumber,
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex OfOffice();
}
