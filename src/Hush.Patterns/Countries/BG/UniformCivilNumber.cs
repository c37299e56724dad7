using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.BG;

/// <summary>
/// Bulgarian uniform civil numbers (EGN, ЕГН).
/// <para>Issuer: directorate-general GRAO of the Ministry of Regional Development (Civil Registration Act of 1999). Format: ten digits: birth date
/// YYMMDD with the month raised by 20 for the 1800s and by 40 for the 2000s, serial (3), check digit. Checksum: weights 2-4-8-5-10-9-7-3-6, modulus
/// 11, then modulus 10.</para>
/// <para>Known confusions: phone numbers of ten digits; it needs its name near.</para>
/// <para>Fictitious examples: 7706040056, 6711202458.</para>
/// </summary>
internal static partial class UniformCivilNumber
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. new PatternDefinition
        {
            Id = "bg.uniform-civil-number", Category = Categories.BGUniformCivilNumber, Pattern = TenDigits(), Digits = DigitCount.Exactly(10),
            Base = Grade.FormOnly, WithContext = Grade.SurePlus, NeedsContext = true,
            Validator = Judge,
            Context = new(
            [
                "егн", "единен граждански номер", "граждански номер", "личен номер", "лична карта", "egn", "e g n", "edinen grazhdanski nomer",
                "uniform civil number", "uniform civil", "unified civil number", "civil number", "bulgarian national id", "ucn",
            ]),
        }.WithSharedWords(SharedWords.Identity, Grade.Probable, Topic.GovernmentId),
    ];

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[10];
        if (Characters.Digits(value, digits) != 10) return Validation.Refuted;
        var shifted = DigitValue.Of(digits[2..4]);
        var (century, month) = shifted switch { > 40 => (2000, shifted - 40), > 20 => (1800, shifted - 20), _ => (1900, shifted) };
        if (!CalendarDate.Exists(century + DigitValue.Of(digits[..2]), month, DigitValue.Of(digits[4..6]))) return Validation.Refuted;
        var check = WeightedSum.Of(digits[..9], [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11 % 10;
        return Verdict.OfWeak(check == digits[9] - '0');
    }

    [GeneratedRegex(
        Edges.BeforeNumber + "[0-9](?:[ -]?[0-9]){9}" + Edges.BehindNumber, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex TenDigits();
}
