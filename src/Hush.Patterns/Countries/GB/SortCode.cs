using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.GB;

/// <summary>
/// UK bank sort codes.
/// <para>Issuer: Pay.UK (UK payments association). Format: six digits, printed 12-34-56. Checksum: only together with an account number
/// (modulus tables), so none here.</para>
/// <para>Known confusions: dates (12-10-20) and any six digits; it counts only with its name near or when asked.</para>
/// <para>Fictitious examples: sort code 12-34-56, 12 34 56, 123456.</para>
/// </summary>
internal static partial class SortCode
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "gb.sort-code", Category = Categories.SortCode, Pattern = SixDigits(), Digits = DigitCount.Exactly(6), Base = Grade.FormOnly,
            WithContext = Grade.Words, NeedsContext = true,
            Context = new(["sort code", "sortcode", "sort", "bank sort"], 6, 4), Topic = Topic.SortCode,
        },
    ];

    [GeneratedRegex(@"(?<![" + Edges.Letters + @"\p{N}_$€£/.-])[0-9]{2}(?<mark>[ -]?)[0-9]{2}\k<mark>[0-9]{2}(?![" + Edges.Letters +
        @"\p{N}_%/]|[.,-][0-9])", PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex SixDigits();
}
