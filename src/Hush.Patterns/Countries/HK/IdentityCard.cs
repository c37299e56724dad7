using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.HK;

/// <summary>
/// Hong Kong identity card numbers ("HKID").
/// <para>Issuer: Immigration Department (Registration of Persons Ordinance, cap. 177). Format: one or two letters, six digits, a check character in
/// brackets. Checksum: weights 9 (a blank as 36, letters A = 10 …) to 1, the sum is a multiple of 11, A for 10.</para>
/// <para>Last rule change known: none. Known confusions: with its brackets and check it stands alone; without brackets product codes look alike and
/// it needs its name near.</para>
/// <para>Fictitious examples: A123456(3), Z683365(5) in form, AB987654(3).</para>
/// </summary>
internal static partial class IdentityCard
{
    private static readonly Category Kind = Categories.HKIdentityCardNumber;

    private static readonly ContextWords Words = new(
        [
            "hkid", "hk id", "hkic", "hong kong id", "hong kong identity card", "hong kong identity", "hkid card", "香港身份證", "香港身份证", "身份證", "身份证",
            "身份證號碼", "永久性居民身份證"
        ]);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "hk.identity-card", Category = Kind, Pattern = Bracketed(), Digits = new(6, 7), Base = Grade.Tentative,
            WithContext = Grade.Proven, Confirmed = Grade.FirmPlus, Validator = JudgeBracketed, Context = Words, Topic = Topic.GovernmentId,
        },
        new()
        {
            Id = "hk.identity-card-plain", Category = Kind, Pattern = Plain(), Digits = new(6, 7), Base = Grade.FormOnly,
            WithContext = Grade.WordsAndForm, NeedsContext = true, Validator = JudgePlain, Context = Words,
        },
    ];

    private static Validation JudgeBracketed(ReadOnlySpan<char> value) => Verdict.OfStrong(Holds(value));

    private static Validation JudgePlain(ReadOnlySpan<char> value) => Verdict.OfWeak(Holds(value));

    private static bool Holds(ReadOnlySpan<char> value)
    {
        Span<char> characters = stackalloc char[9];
        var length = Characters.Compact(value, characters);
        if (length is not (8 or 9)) return false;
        var sum = length == 8 ? 9 * 36 : 0;
        sum += WeightedSum.OfLettersAndDigits(characters[..length], length == 8 ? [8, 7, 6, 5, 4, 3, 2, 1] : [9, 8, 7, 6, 5, 4, 3, 2, 1]);
        return sum % 11 == 0;
    }

    [GeneratedRegex(Edges.BeforeCode + @"[A-Z]{1,2}[ -]?[0-9]{6} ?\([0-9A]\)" + Edges.BehindCode, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Bracketed();

    [GeneratedRegex(Edges.BeforeCode + @"[A-Z]{1,2}[ -]?[0-9]{3} ?[0-9]{3}[ -]?[0-9A]" + Edges.BehindCode, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Plain();
}
