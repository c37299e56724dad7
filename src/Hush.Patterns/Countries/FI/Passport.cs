using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.FI;

/// <summary>
/// Numbers of Finnish passports.
/// <para>Issuer: Poliisi (Passport Act 671/2006). Format: two letters and seven digits. Checksum: none outside the machine readable zone.</para>
/// <para>Known confusions: Italian passports and many product codes have the form; it needs its name near.</para>
/// <para>Fictitious examples: FP1234567, pb 7654321.</para>
/// </summary>
internal static partial class Passport
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. new PatternDefinition
        {
            Id = "fi.passport", Category = Categories.FIPassportNumber, Pattern = TwoAndSeven(), Digits = DigitCount.Exactly(7),
            Base = Grade.FormOnly,
            WithContext = Grade.Sure, NeedsContext = true,
            Validator = LetterPrefix.Judge,
            Context = new(
            [
                "passi", "passin", "passini", "passin numero", "passinnumero", "passinumero", "passinumeroni", "passnummer", "passets nummer",
                "passet", "finskt pass", "finnish passport", "suomen passi", "suomen passin",
            ]),
        }.WithSharedWords(SharedWords.Passport, Grade.Likely, Topic.Passport),
    ];

    [GeneratedRegex(
        Edges.BeforeCode + "(?:[A-Z]{2}|(?-i:[A-Z] [A-Z]))[ -]?[0-9](?: ?[0-9]){6}" + Edges.BehindNumber, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex TwoAndSeven();
}
