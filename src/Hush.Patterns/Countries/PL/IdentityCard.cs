using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.PL;

/// <summary>
/// Polish identity cards ("dowód osobisty").
/// <para>Issuer: Minister of the Interior (ustawa o dowodach osobistych, 6 August 2010). Format: three letters, six digits, the first of which is the
/// check digit. Checksum: modulus 10, letters A = 10 … Z = 35, weights 7 3 1 9 7 3 1 7 3. Last change of the rules known: 2001, when numbers of two
/// letters and seven digits ended.</para>
/// <para>Known confusions: one code of this shape in ten passes, so it wants its words.</para>
/// <para>Fictitious examples: ABA300000, ABS 123456, cde 123456 in form.</para>
/// </summary>
internal static partial class IdentityCard
{
    private static readonly Category Kind = Categories.PLIdentityCard;

    public static IReadOnlyList<PatternDefinition> All { get; } = new NationalForm
    {
        Id = "pl.identity-card",
        Category = Kind,
        Pattern = Number(),
        Digits = DigitCount.Exactly(6),
        Validator = Judge,
        WithShared = Grade.Probable,
        Topic = Topic.GovernmentId,
        Shared = SharedWords.AnyIdentity,
        Own = new(
        [
            "dowód", "dowod", "dowód osobisty", "dowod osobisty", "dowodu", "dowodu osobistego", "dowodem", "nr dowodu", "numer dowodu",
            "seria i numer", "dokument tożsamości",
            "dokumentu tożsamości", "polish id card", "polish identity card", "polish id",
        ]),
    }.ToDefinitions();

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> number = stackalloc char[9];
        if (Characters.Compact(value, number) != 9) return Validation.Refuted;
        return Verdict.OfStrong(WeightedSum.OfLettersAndDigits(number, [7, 3, 1, 9, 7, 3, 1, 7, 3]) % 10 == 0);
    }

    [GeneratedRegex(Edges.BeforeCode + LetterPrefix.Three + "[0-9](?: ?[0-9]){5}" + Edges.BehindSolid, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Number();
}
