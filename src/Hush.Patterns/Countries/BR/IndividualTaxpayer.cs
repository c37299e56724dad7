using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.BR;

/// <summary>
/// Brazilian taxpayer numbers of persons ("CPF").
/// <para>Issuer: Receita Federal. Format: eleven digits, printed 123.456.789-09. Checksum: two digits, each the weighted sum of those before it
/// (weights 10 to 2, then 11 to 2) times 10, modulo 11, with 10 as 0.</para>
/// <para>Last rule change known: law 14.534 of 2023 makes it the one number of all documents. Known confusions: mobile phones of eleven digits;
/// printed with its dots and dash it stands alone, bare it needs its name near.</para>
/// <para>Fictitious examples: 123.456.789-09, 52998224725.</para>
/// </summary>
internal static partial class IndividualTaxpayer
{
    private static readonly Category Kind = Categories.BRCPFNumber;

    private static readonly ContextWords Words = new(
        [
            "cpf", "c p f", "cadastro de pessoa física", "cadastro de pessoas físicas", "cadastro de pessoa fisica", "cadastro de pessoas fisicas",
            "brazilian tax id",
            "brazilian individual taxpayer", "número de contribuinte", "contribuinte"
        ]);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "br.individual-taxpayer", Category = Kind, Pattern = Printed(), Digits = DigitCount.Exactly(11), Base = Grade.Tentative,
            WithContext = Grade.Proven, Confirmed = Grade.Words, Validator = JudgePrinted, Context = Words, Topic = Topic.GovernmentId,
        },
        new()
        {
            Id = "br.individual-taxpayer-bare", Category = Kind, Pattern = Bare(), Digits = DigitCount.Exactly(11), Base = Grade.FormOnly,
            WithContext = Grade.Sure, NeedsContext = true, Validator = Judge, Context = Words,
        },
    ];

    private static Validation JudgePrinted(ReadOnlySpan<char> value) => Verdict.OfStrong(Holds(value));

    private static Validation Judge(ReadOnlySpan<char> value) => Verdict.OfWeak(Holds(value));

    private static bool Holds(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[11];
        if (Characters.Digits(value, digits) != 11 || Characters.AreAllSame(digits)) return false;
        return Check(digits[..9], [10, 9, 8, 7, 6, 5, 4, 3, 2]) == digits[9] - '0'
            && Check(digits[..10], [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) == digits[10] - '0';
    }

    private static int Check(ReadOnlySpan<char> digits, ReadOnlySpan<int> weights) => WeightedSum.Of(digits, weights) * 10 % 11 % 10;

    [GeneratedRegex(Edges.BeforeNumber + @"[0-9]{3}\.[0-9]{3}\.[0-9]{3}-[0-9]{2}" + Edges.BehindNumber, PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Printed();

    [GeneratedRegex(Edges.BeforeNumber + @"[0-9](?:[ .-]?[0-9]){10}" + Edges.BehindNumber, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Bare();
}
