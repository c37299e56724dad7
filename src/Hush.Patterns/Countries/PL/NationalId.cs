using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.PL;

/// <summary>
/// Polish national identification numbers ("PESEL").
/// <para>Issuer: Minister of Digital Affairs (ustawa o ewidencji ludności, 24 September 2010). Format: 11 digits: YYMMDD, with 80, 20, 40 or 60 added
/// to the month for 18xx, 20xx, 21xx, 22xx, four of order, a check digit. Checksum: modulus 10, weights 1 3 7 9. Last change of the rules known:
/// 1979.</para>
/// <para>Known confusions: other countries' numbers of 11 digits; the date and the check digit leave one in three hundred.</para>
/// <para>Fictitious examples: 44051401359, 02270811496, 900101 57056.</para>
/// </summary>
internal static partial class NationalId
{
    private static readonly Category First = Categories.PLNationalID;
    private static readonly Category Second = Categories.PLNationalIDV2;

    public static IReadOnlyList<PatternDefinition> All { get; } = new NationalForm
    {
        Id = "pl.national-id",
        Category = First,
        SecondVersion = Second,
        Pattern = ElevenDigits(),
        Digits = DigitCount.Exactly(11),
        Validator = Judge,
        WithShared = Grade.Good,
        Topic = Topic.GovernmentId | Topic.SocialSecurity,
        Shared = SharedWords.AnyIdentity,
        Own = new(
        [
            "pesel", "peselu", "peselem", "nr pesel", "numer pesel", "numer ewidencyjny", "numer identyfikacyjny", "polish national id", "polish id",
            "polish identification number",
        ]),
    }.ToDefinitions();

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[11];
        if (Characters.Digits(value, digits) != 11 || WeightedSum.Of(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 != 0) return Validation.Refuted;
        var month = DigitValue.Of(digits[2..4]);
        var century = (month / 20) switch { 0 => 1900, 1 => 2000, 2 => 2100, 3 => 2200, _ => 1800 };
        return Verdict.OfStrong(CalendarDate.Exists(century + DigitValue.Of(digits[..2]), month % 20, DigitValue.Of(digits[4..6])));
    }

    [GeneratedRegex(Edges.BeforeNumber + @"(?:[0-9]{11}" + Edges.BehindSolid + @"|[0-9](?:[ -]?[0-9]){10}" + Edges.BehindNumber + ")",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex ElevenDigits();
}
