using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.DE;

/// <summary>
/// German VAT numbers (Umsatzsteuer-Identifikationsnummer, USt-IdNr.).
/// <para>Issuer: Bundeszentralamt für Steuern (Umsatzsteuergesetz, section 27a). Format: DE and nine digits, the first not 0. Checksum: ISO/IEC 7064
/// MOD 11,10.</para>
/// <para>Known confusions: the beginning of a German IBAN, which goes on.</para>
/// <para>Fictitious examples: DE335729657, DE 320 985 300.</para>
/// </summary>
internal static partial class ValueAddedTax
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "de.value-added-tax", Category = Categories.DEValueAddedNumber, Pattern = Prefixed(), Digits = DigitCount.Exactly(9),
            Base = Grade.FormOnly,
            Confirmed = Grade.Words, WithContext = Grade.Proven, NeedsContext = true,
            Validator = Judge,
            Context = new(
            [
                "ust id", "ust idnr", "ust id nr", "ustid", "ustidnr", "umsatzsteuer", "umsatzsteuer identifikationsnummer", "umsatzsteuer id",
                "umsatzsteueridentifikationsnummer", "umsatzsteuernummer", "mwst", "mehrwertsteuer", .. SharedWords.Vat.Words,
            ]),
        },
    ];

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[9];
        return Verdict.OfStrong(Characters.Digits(value, digits) == 9 && Iso7064Mod11And10.Holds(digits));
    }

    [GeneratedRegex(
        Edges.BeforeCode + "DE[ -]?[1-9](?:[ .]?[0-9]){8}" + Edges.BehindNumber, PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Prefixed();
}
