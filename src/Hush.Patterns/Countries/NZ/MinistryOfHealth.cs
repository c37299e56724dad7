using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.NZ;

/// <summary>
/// New Zealand national health index numbers ("NHI").
/// <para>Issuer: Health New Zealand (HISO 10046 Consumer Health Identity Standard). Format: three letters without I and O, then either three digits
/// and a check digit (ABC1235) or two digits, a letter and a check letter (ZBN77VL). Checksum: letters by their place among the 24, weights 7 to 2;
/// old: 11 less the sum modulo 11, 10 as 0, sums that are multiples never issued; new: 23 less the sum modulo 23, as letter.</para>
/// <para>Last rule change known: the new form is allowed since 2019 and issued from July 2026. Known confusions: plates and product codes of the
/// shape (one in eleven passes the old check); it needs its name near.</para>
/// <para>Fictitious examples (of the issuer, numbers from Z are for tests): ZAC5361, ZBN77VL.</para>
/// </summary>
internal static partial class MinistryOfHealth
{
    private static readonly Category Kind = Categories.NZMinistryOfHealthNumber;

    private static readonly ContextWords Words = new(
        [
            "nhi", "nhi number", "nhi no", "n h i", "national health index", "national health index number", "hospital number", "new zealand health",
            "nz health",
            "health index", "ministry of health", "patient"
        ]);

    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ";

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "nz.ministry-of-health", Category = Kind, Pattern = Old(), Digits = DigitCount.Exactly(4), Base = Grade.FormOnly,
            WithContext = Grade.SurePlus, NeedsContext = true, Validator = JudgeOld, Context = Words,
        },
        new()
        {
            Id = "nz.ministry-of-health-new", Category = Kind, Pattern = New(), Digits = DigitCount.Exactly(2), Base = Grade.FormOnly,
            WithContext = Grade.SurePlus, NeedsContext = true, Validator = JudgeNew, Context = Words,
        },
    ];

    private static Validation JudgeOld(ReadOnlySpan<char> value)
    {
        Span<char> characters = stackalloc char[7];
        if (Characters.Compact(value, characters) != 7) return Validation.Refuted;
        var remainder = Sum(characters) % 11;
        return Verdict.OfWeak(remainder != 0 && (11 - remainder) % 10 == characters[6] - '0');
    }

    private static Validation JudgeNew(ReadOnlySpan<char> value)
    {
        Span<char> characters = stackalloc char[7];
        if (Characters.Compact(value, characters) != 7) return Validation.Refuted;
        return Verdict.OfWeak(23 - (Sum(characters) % 23) == Number(characters[6]));
    }

    private static int Sum(ReadOnlySpan<char> characters)
    {
        var sum = 0;
        for (var i = 0; i < 6; i++) sum += Number(characters[i]) * (7 - i);
        return sum;
    }

    private static int Number(char character) => char.IsAsciiDigit(character)
        ? character - '0' : Letters.IndexOf(character, StringComparison.Ordinal) + 1;

    [GeneratedRegex(Edges.BeforeCode + @"[A-HJ-NP-Z]{3} ?[0-9]{4}" + Edges.BehindCode, PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Old();

    [GeneratedRegex(Edges.BeforeCode + @"[A-HJ-NP-Z]{3} ?[0-9]{2} ?[A-HJ-NP-Z]{2}" + Edges.BehindCode, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex New();
}
