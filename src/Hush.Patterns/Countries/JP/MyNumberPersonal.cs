using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.JP;

/// <summary>
/// Japanese individual numbers ("My Number").
/// <para>Issuer: municipalities, made by J-LIS (act 27 of 2013). Format: twelve digits, printed 4-4-4. Checksum: weights 6-5-4-3-2-7-6-5-4-3-2, sum
/// modulo 11, the digit missing to 11, with 10 and 11 as 0 (ordinance 85 of 2014 of the Ministry of Internal Affairs).</para>
/// <para>Last rule change known: none. Known confusions: driver's licences of twelve digits, "my number" said of a phone; it needs its name
/// near.</para>
/// <para>Fictitious examples: 1234 5678 9018, マイナンバー 123456789018.</para>
/// </summary>
internal static partial class MyNumberPersonal
{
    private static readonly Category Kind = Categories.JPMyNumberPersonal;

    private static readonly ContextWords Words = new(
        [
            "マイナンバー", "個人番号", "個人番号カード", "マイナンバーカード", "個人識別番号", "mynumber", "my number card", "my number japan", "japanese my number",
            "individual number",
            "individual number card", "kojin bango"
        ]);
    private static readonly ContextWords GroupedWords = new(["マイナンバー", "個人番号", "my number", "mynumber", "individual number", "japan"]);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "jp.my-number-personal", Category = Kind, Pattern = Number(), Digits = DigitCount.Exactly(12), Base = Grade.FormOnly,
            WithContext = Grade.SurePlus, NeedsContext = true, Validator = Judge, Context = Words,
        },
        new()
        {
            Id = "jp.my-number-personal-grouped", Category = Kind, Pattern = Grouped(), Digits = DigitCount.Exactly(12), Base = Grade.Weak,
            WithContext = Grade.FirmMinus, NeedsContext = true, Validator = Judge, Context = GroupedWords,
        },
    ];

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[12];
        if (Characters.Digits(value, digits) != 12 || Characters.AreAllSame(digits)) return Validation.Refuted;
        var remainder = WeightedSum.Of(digits[..11], [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
        return Verdict.OfWeak((remainder <= 1 ? 0 : 11 - remainder) == digits[11] - '0');
    }

    [GeneratedRegex(Edges.BeforeNumber + @"[0-9](?:[ -]?[0-9]){11}" + Edges.BehindNumber, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Number();

    [GeneratedRegex(Edges.BeforeNumber + @"[0-9]{4}(?<mark>[ -])[0-9]{4}\k<mark>[0-9]{4}" + Edges.BehindNumber, PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Grouped();
}
