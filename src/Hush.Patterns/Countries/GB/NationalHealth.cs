using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.GB;

/// <summary>
/// NHS numbers of England, Wales and the Isle of Man.
/// <para>Issuer: National Health Service. Format: ten digits, printed 3-3-4 (NHS Data Dictionary). Checksum: modulus 11 with weights 10 to 2 on the
/// first nine; 11 stands for 0, 10 is never issued.</para>
/// <para>Known confusions: phone numbers of ten digits (one in eleven passes), so it needs its name near.</para>
/// <para>Fictitious examples: 943 476 5919, 999 123 4560 in form (numbers from 999 are for tests).</para>
/// </summary>
internal static partial class NationalHealth
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "gb.national-health", Category = Categories.UKNationalHealthNumber, Pattern = TenDigits(), Digits = DigitCount.Exactly(10),
            Base = Grade.FormOnly, WithContext = Grade.Proven, NeedsContext = true,
            Validator = Judge,
            Context = new(["nhs", "nhs number", "nhs no", "national health", "health service", "patient number", "patient id", "patient's number",
                "rhif gig"]), Topic = Topic.Health,
        },
    ];

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[10];
        if (Characters.Digits(value, digits) != 10 || Characters.AreAllSame(digits)) return Validation.Refuted;
        var check = (11 - (WeightedSum.Of(digits[..9], [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
        return Verdict.OfWeak(check == digits[9] - '0');
    }

    [GeneratedRegex(@"(?<![" + Edges.Letters + @"\p{N}_$€£/.-]|[0-9] )[0-9](?:[ -]?[0-9]){9}(?![" + Edges.Letters + @"\p{N}_%/]|[ .,-][0-9])",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex TenDigits();
}
