using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.HU;

/// <summary>
/// Hungarian VAT numbers (közösségi adószám) and the tax numbers of firms that they come from (adószám).
/// <para>Issuer: Nemzeti Adó- és Vámhivatal. Format: HU and eight digits; at home eight digits, VAT code (1–5) and region (2): 14346082-2-41.
/// Checksum: weights 9-7-3-1 twice, the sum is divisible by 10.</para>
/// <para>Known confusions: eight digits alone are like any others and need the name near.</para>
/// <para>Fictitious examples: HU11465104, 14346082-2-41.</para>
/// </summary>
internal static partial class ValueAddedTax
{
    private static readonly Category Category = Categories.HUValueAddedNumber;

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        Of("hu.value-added-tax", Prefixed(), DigitCount.Exactly(8)) with { Context = new([.. OwnWords, .. SharedWords.Vat.Words]) },
        Of("hu.value-added-tax-of-firm", OfFirm(), DigitCount.Exactly(11)) with { Context = new([.. OwnWords, .. SharedWords.Vat.Words]) },
        .. Of("hu.value-added-tax-bare", Bare(), DigitCount.Exactly(8)).WithSharedWords(SharedWords.Vat, Grade.Plausible, Topic.GovernmentId),
    ];

    private static string[] OwnWords =>
    [
        "adószám", "adoszam", "adószáma", "adószámunk", "közösségi adószám", "kozossegi adoszam", "áfa", "afa", "áfaszám", "forgalmi adó",
        "hungarian vat",
    ];

    private static PatternDefinition Of(string id, Regex pattern, DigitCount digits) => new()
    {
        Id = id,
        Category = Category,
        Pattern = pattern,
        Digits = digits,
        Base = Grade.FormOnly,
        Confirmed = Grade.Strong,
        WithContext = Grade.Sure,
        NeedsContext = true,
        Validator = Judge,
        Context = new(OwnWords),
    };

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[11];
        var length = Characters.Digits(value, digits);
        if (length < 8 || DigitValue.Of(digits[..8]) == 0 || WeightedSum.Of(digits[..8], [9, 7, 3, 1]) % 10 != 0) return Validation.Refuted;
        return (length == 11 && value.Contains('-')) || char.IsAsciiLetter(value[0]) ? Validation.Confirmed : Validation.Unknown;
    }

    [GeneratedRegex(
        Edges.BeforeCode + "HU[ -]?[0-9](?: ?[0-9]){7}" + Edges.BehindNumber, PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Prefixed();

    [GeneratedRegex(
        Edges.BeforeNumber + "[0-9]{8}[ -][1-5][ -](?:0[2-9]|[1-3][0-9]|4[0-4]|51)" + Edges.BehindNumber, PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex OfFirm();

    [GeneratedRegex(Edges.BeforeNumber + "[0-9](?: ?[0-9]){7}" + Edges.BehindNumber, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Bare();
}
