using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.PL;

/// <summary>
/// Polish business register numbers ("REGON").
/// <para>Issuer: Statistics Poland (ustawa o statystyce publicznej, 29 June 1995). Format: nine digits, of local units 14, whose first nine are the
/// parent's. Checksum: modulus 11, 10 stands for 0; weights 8 9 2 3 4 5 6 7 and 2 4 8 5 0 9 7 3 6 1 2 4 8. Last change of the rules known:
/// 1999.</para>
/// <para>Known confusions: Polish phone numbers have nine digits, so it wants its words.</para>
/// <para>Fictitious examples: 123456785, 12345678512347.</para>
/// </summary>
internal static partial class Regon
{
    private static readonly Category Kind = Categories.PLREGONNumber;

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. Of("pl.regon-number", Nine(), 9, Validation.Unknown),
        .. Of("pl.regon-number-long", Fourteen(), 14, Validation.Confirmed),
    ];

    private static IReadOnlyList<PatternDefinition> Of(string id, Regex pattern, int length, Validation passed) => new NationalForm
    {
        Id = id,
        Category = Kind,
        Pattern = pattern,
        Digits = DigitCount.Exactly(length),
        Validator = value => Holds(value, length) ? passed : Validation.Refuted,
        WithShared = Grade.Possible,
        Topic = Topic.GovernmentId,
        Shared = new(["company number", "business number", "company registration", "company registration number", "statistical number"]),
        Own = new(["regon", "regonu", "nr regon", "numer regon", "numer statystyczny", "statystyczny", "polish business register"]),
    }.ToDefinitions();

    private static bool Holds(ReadOnlySpan<char> value, int length)
    {
        Span<char> digits = stackalloc char[14];
        if (Characters.Digits(value, digits) != length || Characters.AreAllSame(digits[..length])) return false;
        if (WeightedSum.Of(digits[..8], [8, 9, 2, 3, 4, 5, 6, 7]) % 11 % 10 != digits[8] - '0') return false;
        return length == 9 || WeightedSum.Of(digits[..13], [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]) % 11 % 10 == digits[13] - '0';
    }

    [GeneratedRegex(Edges.BeforeNumber + @"(?:[0-9]{9}" + Edges.BehindSolid + @"|[0-9](?:[ -]?[0-9]){8}" + Edges.BehindNumber + ")",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Nine();

    [GeneratedRegex(Edges.BeforeNumber + @"(?:[0-9]{14}" + Edges.BehindSolid + @"|[0-9](?:[ -]?[0-9]){13}" + Edges.BehindNumber + ")",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Fourteen();
}
