using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.US;

/// <summary>
/// US bank routing numbers ("ABA", "RTN").
/// <para>Issuer: American Bankers Association (Accredited Standards Committee X9, X9.1). Format: nine digits; the first two are 00–12 (Federal
/// Reserve districts and government), 21–32 (thrifts), 61–72 (electronic), 80 (travellers' cheques). Checksum: weights 3-7-1, sum modulo 10 is
/// 0.</para>
/// <para>Known confusions: one nine-digit number in twenty passes; without words of banking near it stays unsaid.</para>
/// <para>Fictitious examples: 123456780, 021000089 in form.</para>
/// </summary>
internal static partial class AbaRouting
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "us.aba-routing", Category = Categories.AbaRoutingNumber, Pattern = NineDigits(), Digits = DigitCount.Exactly(9),
            Base = Grade.FormOnly, WithContext = Grade.Sure, NeedsContext = true,
            Validator = Judge, Context = new(["aba", "routing", "rtn", "routing number", "transit"], 8, 5), Topic = Topic.Routing,
        },
    ];

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[9];
        if (Characters.Digits(value, digits) != 9) return Validation.Refuted;
        var prefix = ((digits[0] - '0') * 10) + (digits[1] - '0');
        if (prefix is not (<= 12 or (>= 21 and <= 32) or (>= 61 and <= 72) or 80)) return Validation.Refuted;
        var sum = WeightedSum.Of(digits, [3, 7, 1]);
        // One number in ten passes by chance, so passing alone confirms nothing: context must speak too.
        return Verdict.OfWeak(sum > 0 && sum % 10 == 0);
    }

    [GeneratedRegex(@"(?<![" + Edges.Letters + @"\p{N}_$€£/.-]|[0-9] )[0-36-8][0-9]{3}(?:[ -]?[0-9]){5}(?![" + Edges.Letters +
        @"\p{N}_%/]|[ .,-][0-9])", PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex NineDigits();
}
