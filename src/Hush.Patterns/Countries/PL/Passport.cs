using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.PL;

/// <summary>
/// Polish passports.
/// <para>Issuer: voivodes and consuls (ustawa o dokumentach paszportowych, 27 January 2022). Format: two letters, seven digits, the first of which is
/// the check digit. Checksum: modulus 10, letters A = 10 … Z = 35, weights 7 3 9 1 7 3 1 7 3. Last change of the rules known: 2001.</para>
/// <para>Known confusions: passports of Italy and France have nearly this shape, so it wants its words.</para>
/// <para>Fictitious examples: ZS0000177, AN 0123456 in form.</para>
/// </summary>
internal static partial class Passport
{
    private static readonly Category Kind = Categories.PLPassportNumber;

    public static IReadOnlyList<PatternDefinition> All { get; } = new NationalForm
    {
        Id = "pl.passport-number",
        Category = Kind,
        Pattern = Number(),
        Digits = DigitCount.Exactly(7),
        Validator = Judge,
        WithShared = Grade.Good,
        Topic = Topic.Passport,
        Shared = SharedWords.Passport,
        Own = new(["paszport", "paszportu", "paszportem", "paszporcie", "nr paszportu", "numer paszportu", "numeru paszportu", "polish passport"]),
    }.ToDefinitions();

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> number = stackalloc char[9];
        if (Characters.Compact(value, number) != 9) return Validation.Refuted;
        return Verdict.OfStrong(WeightedSum.OfLettersAndDigits(number, [7, 3, 9, 1, 7, 3, 1, 7, 3]) % 10 == 0);
    }

    [GeneratedRegex(Edges.BeforeCode + LetterPrefix.Two + "[0-9](?: ?[0-9]){6}" + Edges.BehindSolid, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Number();
}
