using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.LV;

/// <summary>
/// Latvian personal codes ("personas kods").
/// <para>Issuer: Office of Citizenship and Migration Affairs (law on the register of natural persons). Format: 11 digits printed 6-5: DDMMYY, a digit
/// of the century (0 for 18xx, 1, 2), three of order, a check digit; codes since 1 July 2017 begin with 32 to 39 and hold no date. Checksum: modulus
/// 11 with weights 10 5 8 4 2 1 6 3 7 9, plus 1; none is known of the new codes. Last change of the rules known: July 2017.</para>
/// <para>Known confusions: Danish and Norwegian numbers that also begin with the birth date; bare it wants its words.</para>
/// <para>Fictitious examples: 161175-19997, 161175 19997, 320100-12345.</para>
/// </summary>
internal static partial class PersonalCode
{
    private static readonly Category Kind = Categories.LVPersonalCode;

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. Of("lv.personal-code", Hyphened(), Grade.Reasonable),
        .. Of("lv.personal-code-bare", Bare(), Grade.Tentative),
    ];

    private static IReadOnlyList<PatternDefinition> Of(string id, Regex pattern, double proven) => new NationalForm
    {
        Id = id,
        Category = Kind,
        Pattern = pattern,
        Digits = DigitCount.Exactly(11),
        Validator = Judge,
        Proven = proven,
        WithShared = Grade.Good,
        Topic = Topic.GovernmentId,
        Shared = SharedWords.AnyIdentity,
        Own = new(
        [
            "personas kods", "personas kodu", "personas koda", "personas kodam", "pers kods", "p k", "personas numurs", "nodokļu maksātāja numurs",
            "nodoklu maksataja numurs",
            "nodokļu identifikācijas numurs", "latvian personal code", "latvian id", "latvian personal number",
        ]),
    }.ToDefinitions();

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[11];
        if (Characters.Digits(value, digits) != 11) return Validation.Refuted;
        if (digits[0] == '3' && digits[1] >= '2') return Validation.Unknown;
        var year = 1800 + ((digits[6] - '0') * 100) + DigitValue.Of(digits[4..6]);
        if (!CalendarDate.Exists(year, DigitValue.Of(digits[2..4]), DigitValue.Of(digits[..2]))) return Validation.Refuted;
        var check = (1 + WeightedSum.Of(digits[..10], [10, 5, 8, 4, 2, 1, 6, 3, 7, 9])) % 11 % 10;
        return Verdict.OfStrong(check == digits[10] - '0');
    }

    [GeneratedRegex(Edges.BeforeNumber + @"[0-3][0-9]{5}-[0-9]{5}" + Edges.BehindSolid, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Hyphened();

    [GeneratedRegex(Edges.BeforeNumber + @"(?:[0-3][0-9]{10}" + Edges.BehindSolid + @"|[0-3](?: ?[0-9]){10}" + Edges.BehindNumber + ")",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Bare();
}
