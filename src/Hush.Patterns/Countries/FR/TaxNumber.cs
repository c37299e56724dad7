using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.FR;

/// <summary>
/// French tax numbers of persons (numéro fiscal de référence, SPI).
/// <para>Issuer: Direction générale des Finances publiques (Code général des impôts). Format: thirteen digits, the first 0 to 3, printed 30 23 217
/// 600 053. Checksum: the last three are the first ten modulo 511.</para>
/// <para>Known confusions: bar codes of thirteen digits; ungrouped it needs its name near.</para>
/// <para>Fictitious examples: 15 78 700 127 375, 3889980531185.</para>
/// </summary>
internal static partial class TaxNumber
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. new PatternDefinition
        {
            Id = "fr.tax-number", Category = Categories.FRTaxIdentificationNumber, Pattern = Thirteen(), Digits = DigitCount.Exactly(13),
            Base = Grade.FormOnly,
            Confirmed = Grade.Strong, WithContext = Grade.Proven, NeedsContext = true, Validator = Judge,
            Context = new(
            [
                "numéro fiscal", "numero fiscal", "numéro fiscal de référence", "numéro d'identification fiscale", "numero d'identification fiscale",
                "identifiant fiscal", "spi", "numéro spi", "référence fiscale", "impôts", "impots", "avis d'imposition", "déclarant", "french tax",
                "french tax number",
            ]),
        }.WithSharedWords(SharedWords.Tax, Grade.Words, Topic.GovernmentId),
    ];

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[13];
        if (Characters.Digits(value, digits) != 13 || Characters.AreAllSame(digits)) return Validation.Refuted;
        if (DigitValue.OfMany(digits[..10]) % 511 != DigitValue.Of(digits[10..])) return Validation.Refuted;
        return value.Contains(' ') ? Validation.Confirmed : Validation.Unknown;
    }

    [GeneratedRegex(
        Edges.BeforeNumber + "[0-3](?:[ .-]?[0-9]){12}" + Edges.BehindNumber, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Thirteen();
}
