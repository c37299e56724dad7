using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.HR;

/// <summary>
/// Croatian national identification numbers: the citizen's number of before 2009 (JMBG, matični broj građana), which lives on in records, and its
/// successor (<see cref="PersonalIdentification"/>) where a text calls it national.
/// <para>Issuer: Ministarstvo unutarnjih poslova. Format: thirteen digits: birth date DDMMYYY, region (2), serial (3), check digit. Checksum: weights
/// 7-6-5-4-3-2 twice, 11 minus the sum modulo 11, 11 written as 0, 10 never issued.</para>
/// <para>Known confusions: other states of former Yugoslavia have the same numbers; bar codes of thirteen digits. It needs its name near.</para>
/// <para>Fictitious examples: 1008990331639, 0611994353399.</para>
/// </summary>
internal static partial class NationalId
{
    private static readonly Category Category = Categories.HRNationalIDNumber;

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. new PatternDefinition
        {
            Id = "hr.national-id", Category = Category, Pattern = Thirteen(), Digits = DigitCount.Exactly(13), Base = Grade.FormOnly,
            WithContext = Grade.SurePlus,
            NeedsContext = true, Validator = Judge,
            Context = new(
            [
                "jmbg", "j m b g", "mbg", "matični broj građana", "maticni broj gradana", "maticni broj gradjana", "jedinstveni matični broj",
                "matični broj", "maticni broj", "croatian national id", "master citizen number",
            ]),
        }.WithSharedWords(SharedWords.Identity, Grade.Strong, Topic.GovernmentId),
        PersonalIdentification.All[0] with
        {
            Id = "hr.national-id-oib", Category = Category, Confirmed = null, WithContext = Grade.Likely,
            Context = new(["nacionalni identifikacijski broj", "nacionalni broj", "croatian national id", .. SharedWords.Identity.Words]),
        },
    ];

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[13];
        if (Characters.Digits(value, digits) != 13) return Validation.Refuted;
        var year = DigitValue.Of(digits[4..7]);
        year += year >= 800 ? 1000 : 2000;
        if (!CalendarDate.Exists(year, DigitValue.Of(digits[2..4]), DigitValue.Of(digits[..2]))) return Validation.Refuted;
        var check = (11 - (WeightedSum.Of(digits[..12], [7, 6, 5, 4, 3, 2]) % 11)) % 11;
        return Verdict.OfWeak(check == digits[12] - '0');
    }

    [GeneratedRegex(
        Edges.BeforeNumber + "[0-3](?:[ -]?[0-9]){12}" + Edges.BehindNumber, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Thirteen();
}
