using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.AT;

/// <summary>
/// Austrian VAT numbers ("UID").
/// <para>Issuer: Finanzamt Österreich (Umsatzsteuergesetz 1994, article 28). Format: ATU and eight digits. Checksum: Luhn over the first seven
/// digits, shifted by 4 (96 is added before modulus 10, as the tax administration describes it).</para>
/// <para>Known confusions: none of note.</para>
/// <para>Fictitious examples: ATU72909258, ATU 5957 7434.</para>
/// </summary>
internal static partial class ValueAddedTax
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "at.value-added-tax", Category = Categories.ATValueAddedTaxNumber, Pattern = Prefixed(), Digits = DigitCount.Exactly(8),
            Base = Grade.FormOnly,
            Confirmed = Grade.Words, WithContext = Grade.Proven, NeedsContext = true,
            Validator = Judge,
            Context = new(
            [
                "uid", "uid nummer", "uid nr", "umsatzsteuer", "ust id", "ust idnr", "umsatzsteuer identifikationsnummer", "mwst", "vat",
                "vat number", "vat id", "value added tax",
            ]),
        },
    ];

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[8];
        if (Characters.Digits(value, digits) != 8) return Validation.Refuted;
        // Doubling starts at the second digit, as in Luhn's scheme for a number of eight places.
        var sum = 4;
        for (var i = 0; i < 7; i++)
        {
            var digit = digits[i] - '0';
            sum += i % 2 == 0 ? digit : (digit * 2 / 10) + (digit * 2 % 10);
        }

        return Verdict.OfStrong((10 - (sum % 10)) % 10 == digits[7] - '0');
    }

    [GeneratedRegex(
        Edges.BeforeCode + "AT[ -]?U[ -]?[0-9](?: ?[0-9]){7}" + Edges.BehindCode, PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Prefixed();
}
