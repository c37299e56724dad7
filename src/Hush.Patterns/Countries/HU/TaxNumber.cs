using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.HU;

/// <summary>
/// Hungarian tax identifiers of persons (adóazonosító jel).
/// <para>Issuer: Nemzeti Adó- és Vámhivatal (Act CL of 2017). Format: ten digits: 8, days from 1 January 1867 to the birth (5), serial (3), check
/// digit. Checksum: weights 1 to 9, modulus 11; 10 is never issued.</para>
/// <para>Known confusions: phone numbers of ten digits; it needs its name near.</para>
/// <para>Fictitious examples: 8342937860, 8424037618.</para>
/// </summary>
internal static partial class TaxNumber
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. new PatternDefinition
        {
            Id = "hu.tax-number", Category = Categories.HUTaxIdentificationNumber, Pattern = TenDigits(), Digits = DigitCount.Exactly(10),
            Base = Grade.FormOnly,
            WithContext = Grade.SurePlus, NeedsContext = true, Validator = Judge,
            Context = new(
            [
                "adóazonosító", "adóazonosító jel", "adóazonosító jele", "adóazonosító jelem", "adoazonosito", "adoazonosito jel", "adójel",
                "adókártya", "adóazonosítóm", "adószám", "adoszam", "hungarian tax",
                "hungarian tax id",
            ]),
        }.WithSharedWords(SharedWords.Tax, Grade.Likely, Topic.GovernmentId),
    ];

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[10];
        if (Characters.Digits(value, digits) != 10) return Validation.Refuted;
        return Verdict.OfWeak(WeightedSum.Of(digits[..9], [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11 == digits[9] - '0');
    }

    [GeneratedRegex(Edges.BeforeNumber + "8(?:[ -]?[0-9]){9}" + Edges.BehindNumber, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex TenDigits();
}
