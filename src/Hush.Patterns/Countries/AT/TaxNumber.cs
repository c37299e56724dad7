using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.AT;

/// <summary>
/// Austrian tax numbers of persons and firms (Abgabenkontonummer, Steuernummer).
/// <para>Issuer: Finanzamt Österreich. Format: nine digits: tax office (2), number (6), check digit; printed 12-345/6789. Checksum: ISO/IEC 7812-1
/// annex B (Luhn).</para>
/// <para>Known confusions: one nine-digit number in ten passes; unless printed with hyphen and slash it needs its name near.</para>
/// <para>Fictitious examples: 68-054/4319, 123906661.</para>
/// </summary>
internal static partial class TaxNumber
{
    private static readonly Category Category = Categories.ATTaxIdentificationNumber;

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. new PatternDefinition
        {
            Id = "at.tax-number", Category = Category, Pattern = NineDigits(), Digits = DigitCount.Exactly(9), Base = Grade.FormOnly,
            WithContext = Grade.WordsAndForm,
            Confirmed = Grade.Likely, NeedsContext = true, Validator = Judge,
            Context = new(
            [
                "steuernummer", "steuer nr", "steuernr", "st nr", "stnr", "abgabenkontonummer", "abgabenkonto", "finanzamt", "finanzamtsnummer",
                "steueridentifikationsnummer", "austrian tax number", "austrian tax id", "austria tax identification",
            ]),
        }.WithSharedWords(SharedWords.Tax, Grade.Reasonable, Topic.GovernmentId),
    ];

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[9];
        if (Characters.Digits(value, digits) != 9 || Characters.AreAllSame(digits) || !Luhn.Holds(digits)) return Validation.Refuted;
        return value.Contains('-') && value.Contains('/') ? Validation.Confirmed : Validation.Unknown;
    }

    [GeneratedRegex(
        Edges.BeforeNumber + "[0-9](?:[ /-]?[0-9]){8}" + Edges.BehindNumber, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex NineDigits();
}
