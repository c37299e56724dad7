using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.PT;

/// <summary>
/// Portuguese citizen cards ("cartão de cidadão") and the civil identification numbers in them.
/// <para>Issuer: Instituto dos Registos e do Notariado (Lei 7/2007). Format: of the document eight digits, a check digit, two letters or digits of
/// the version and a check digit; the civil number alone eight digits, sometimes seven, or with its own check digit. Checksum: of the document
/// modulus 10, double-add-double with A = 10 … Z = 35. Last change of the rules known: 2007.</para>
/// <para>Known confusions: any eight digits, so the civil number wants its words.</para>
/// <para>Fictitious examples: 00000000 0 ZZ4, 12345678 9 ZZ1 in form, BI 12345678.</para>
/// </summary>
internal static partial class CitizenCard
{
    private static readonly Category First = Categories.PTCitizenCardNumber;
    private static readonly Category Second = Categories.PTCitizenCardNumberV2;

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. Of("pt.citizen-card-number", Document(), new(10, 12), Judge, Grade.Good),
        .. Of("pt.citizen-card-number-civil", CivilNumber(), new(8, 9), null, Grade.Possible),
    ];

    private static IReadOnlyList<PatternDefinition> Of(string id, Regex pattern, DigitCount digits, Validator? validator, double withShared) =>
        new NationalForm
        {
            Id = id,
            Category = First,
            SecondVersion = Second,
            Pattern = pattern,
            Digits = digits,
            Validator = validator,
            WithShared = withShared,
            Topic = Topic.GovernmentId,
            Shared = SharedWords.AnyIdentity,
            Own = new(
        [
            "cartão de cidadão", "cartao de cidadao", "cartão do cidadão", "cartao do cidadao", "cartão cidadão", "cartao cidadao",
            "bilhete de identidade", "número de identificação civil",
            "numero de identificacao civil", "identificação civil", "identificacao civil", "nic", "documento de identificação", "número de cidadão",
            "citizen card", "portuguese id",
            "portuguese citizen card",
        ]),
        }.ToDefinitions();

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> number = stackalloc char[12];
        if (Characters.Compact(value, number) != 12) return Validation.Refuted;
        var sum = 0;
        for (var i = 0; i < number.Length; i++)
        {
            if (!char.IsAsciiLetterOrDigit(number[i])) return Validation.Refuted;
            var place = DigitValue.OfLetterOrDigit(number[i]);
            if (i % 2 == 0) place = place > 4 ? (place * 2) - 9 : place * 2;
            sum += place;
        }

        return Verdict.OfStrong(sum % 10 == 0);
    }

    [GeneratedRegex(Edges.BeforeCode + @"[0-9](?: ?[0-9]){7}[ -]?[0-9][ -]?[A-Z0-9] ?[A-Z0-9] ?[0-9]" + Edges.BehindSolid, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Document();

    [GeneratedRegex(
        Edges.BeforeNumber + @"(?:[0-9]{8}(?:[ -]?[0-9])?" + Edges.BehindSolid + @"|[0-9](?: ?[0-9]){7}(?:[ -]?[0-9])?" + Edges.BehindNumber + ")",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex CivilNumber();
}
