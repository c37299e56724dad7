using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.GB;

/// <summary>
/// Unique taxpayer references of the United Kingdom ("UTR").
/// <para>Issuer: HM Revenue and Customs (Taxes Management Act 1970). Format: ten digits, printed 5-5, sometimes with a K behind. Checksum: modulus 11
/// on the last nine digits with weights 6 7 8 9 10 5 4 3 2; the first digit is the check digit, out of "21987654321". Last change of the rules known:
/// 1996.</para>
/// <para>Known confusions: NHS numbers and phone numbers of ten digits, so it wants its words.</para>
/// <para>Fictitious examples: 1955839661, 19558 39661, 2123456788K in form.</para>
/// </summary>
internal static partial class UniqueTaxpayer
{
    private static readonly Category Kind = Categories.UKUniqueTaxpayerNumber;

    public static IReadOnlyList<PatternDefinition> All { get; } = new NationalForm
    {
        Id = "gb.unique-taxpayer-number",
        Category = Kind,
        Pattern = TenDigits(),
        Digits = DigitCount.Exactly(10),
        Validator = Judge,
        WithShared = Grade.Likely,
        Topic = Topic.GovernmentId,
        Shared = SharedWords.Tax,
        Own = new(
        [
            "utr", "utr number", "utr no", "u t r", "unique taxpayer reference", "unique taxpayer number", "unique tax reference",
            "taxpayer reference", "tax reference", "self assessment",
            "self assessment number", "hmrc reference", "hmrc number", "hmrc",
        ]),
    }.ToDefinitions();

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[10];
        if (Characters.Digits(value, digits) != 10 || Characters.AreAllSame(digits)) return Validation.Refuted;
        var sum = WeightedSum.Of(digits[1..], [6, 7, 8, 9, 10, 5, 4, 3, 2]);
        return Verdict.OfWeak("21987654321"[sum % 11] == digits[0]);
    }

    [GeneratedRegex(
        Edges.BeforeNumber + @"(?:[0-9]{5} ?[0-9]{5}K?" + Edges.BehindSolid + @"|[0-9](?:[ -]?[0-9]){9}" + Edges.BehindNumber + ")",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex TenDigits();
}
