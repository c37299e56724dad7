using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.RO;

/// <summary>
/// Romanian personal numerical codes ("cod numeric personal", CNP).
/// <para>Issuer: Direcția Generală pentru Evidența Persoanelor (ordonanța de urgență 97/2005). Format: 13 digits: sex and century (1–6; 7, 8
/// residents, 9 foreigners), YYMMDD, two of the county, three of order, a check digit. Checksum: modulus 11, weights 2 7 9 1 4 6 3 5 8 2 7 9; 10
/// stands for 1. Last change of the rules known: 2005.</para>
/// <para>Known confusions: barcodes of 13 digits; the date and the check digit leave one in three hundred.</para>
/// <para>Fictitious examples: 1630615123457, 2 900101 12345 6 in form.</para>
/// </summary>
internal static partial class PersonalNumericalCode
{
    private static readonly Category Kind = Categories.ROPersonalNumericalCode;

    public static IReadOnlyList<PatternDefinition> All { get; } = new NationalForm
    {
        Id = "ro.personal-numerical-code",
        Category = Kind,
        Pattern = ThirteenDigits(),
        Digits = DigitCount.Exactly(13),
        Validator = Judge,
        WithShared = Grade.Good,
        Topic = Topic.GovernmentId | Topic.SocialSecurity,
        Shared = SharedWords.AnyIdentity,
        Own = new(
        [
            "cnp", "c n p", "cnp ul", "cnpul", "cod numeric personal", "codul numeric personal", "codului numeric personal", "cod numeric",
            "codul numeric", "cod personal", "număr personal",
            "personal numeric code", "personal numerical code", "romanian id", "romanian personal code",
        ]),
    }.ToDefinitions();

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[13];
        if (Characters.Digits(value, digits) != 13) return Validation.Refuted;
        var check = WeightedSum.Of(digits[..12], [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
        if ((check == 10 ? 1 : check) != digits[12] - '0') return Validation.Refuted;
        var (year, month, day) = (DigitValue.Of(digits[1..3]), DigitValue.Of(digits[3..5]), DigitValue.Of(digits[5..7]));
        var century = digits[0] switch { '3' or '4' => 1800, '5' or '6' => 2000, _ => 1900 };
        if (CalendarDate.Exists(century + year, month, day)) return Validation.Confirmed;
        // Residents' and foreigners' codes do not tell the century: 29 February '00 was in 2000.
        return Verdict.OfWeak(digits[0] >= '7' && CalendarDate.Exists(2000 + year, month, day));
    }

    [GeneratedRegex(
        Edges.BeforeNumber + @"(?:[1-9][0-9]{12}" + Edges.BehindSolid + @"|[1-9](?:[ -]?[0-9]){12}" + Edges.BehindNumber + ")",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex ThirteenDigits();
}
