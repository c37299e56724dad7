using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.LT;

/// <summary>
/// Lithuanian personal codes ("asmens kodas").
/// <para>Issuer: Residents' Register Service (law on the population register, 23 January 1992). Format: 11 digits: sex and century (1–6; 9 without a
/// birth date), YYMMDD, three of order, a check digit. Checksum: modulus 11 in two stages (<see cref="TwoStageMod11"/>). Last change of the rules
/// known: 1992.</para>
/// <para>Known confusions: Estonia's isikukood has the same form and checksum; the words tell them apart.</para>
/// <para>Fictitious examples: 33309240064, 38703181745, 49003113096.</para>
/// </summary>
internal static partial class PersonalCode
{
    private static readonly Category Kind = Categories.LTPersonalCode;

    public static IReadOnlyList<PatternDefinition> All { get; } = new NationalForm
    {
        Id = "lt.personal-code",
        Category = Kind,
        Pattern = ElevenDigits(),
        Digits = DigitCount.Exactly(11),
        Validator = Judge,
        WithShared = Grade.Good,
        Topic = Topic.GovernmentId,
        Shared = SharedWords.AnyIdentity,
        Own = new(
        [
            "asmens kodas", "asmens kodą", "asmens koda", "asmens kodo", "asmens kodu", "a k", "asmens numeris", "asmens identifikavimo numeris",
            "mokesčių mokėtojo kodas",
            "mokesciu moketojo kodas", "lithuanian personal code", "lithuanian id",
        ]),
    }.ToDefinitions();

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[11];
        if (Characters.Digits(value, digits) != 11 || !TwoStageMod11.Holds(digits)) return Validation.Refuted;
        if (digits[0] == '9') return Validation.Unknown;
        var year = 1800 + ((digits[0] - '1') / 2 * 100) + DigitValue.Of(digits[1..3]);
        return Verdict.OfStrong(CalendarDate.Exists(year, DigitValue.Of(digits[3..5]), DigitValue.Of(digits[5..7])));
    }

    [GeneratedRegex(Edges.BeforeNumber + @"(?:[1-69][0-9]{10}" + Edges.BehindSolid + @"|[1-69](?:[ -]?[0-9]){10}" + Edges.BehindNumber + ")",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex ElevenDigits();
}
