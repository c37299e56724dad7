using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Patterns.Cues;
using Hush.Recognition;

namespace Hush.Patterns.Countries.US;

/// <summary>
/// US social security numbers.
/// <para>Issuer: Social Security Administration (42 U.S.C. 405). Format: area (3), group (2), serial (4). Never issued: area 000, 666 and
/// 900–999, group 00, serial 0000. Since 25 June 2011 areas are drawn at random, so no other area can be ruled out. Checksum: none.</para>
/// <para>Known confusions: any nine digits: routing numbers, ZIP+4, foreign phones; without hyphens it counts only in context. The last four
/// digits alone: see the cues of this family. 078-05-1120 and 219-09-9999 were printed in advertisements; people still give them, so they stay
/// finds.</para>
/// <para>Fictitious examples: 219-09-9999 (withdrawn, from an advertisement), 123-45-6789, 457 55 5462.</para>
/// </summary>
internal static partial class SocialSecurity
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        Of("us.social-security-number", Hyphened(), Grade.Probable, needsContext: false),
        Of("us.social-security-number-blanks", Spaced(), Grade.Possible, needsContext: false),
        Of("us.social-security-number-bare", Bare(), Grade.FormOnly, needsContext: true),
    ];

    public static IReadOnlyList<CueDefinition> Cues { get; } =
    [
        new()
        {
            Id = "us.social-security-number-last-digits", Category = Categories.USSocialSecurityNumber, Value = ValueShapes.Digits(4, 4),
            Confidence = Grade.StrongPlus,
            AskedConfidence = Grade.Good, Topic = Topic.SocialSecurity, LongestGap = 4,
            Phrases = ["social", "ssn", "social security", "social security number", "ss number", "ssn number", "social number",
                "last four of my social", "last four social", "last 4 ssn"],
        },
        new()
        {
            Id = "us.social-security-number-unchecked", Category = Categories.USSocialSecurityNumber, Value = ValueShapes.Digits(8, 10),
            Confidence = Grade.GoodMinus,
            AskedConfidence = Grade.Likely, Topic = Topic.SocialSecurity, LongestGap = 3,
            Phrases = ["social", "ssn", "social security", "social security number", "ss number", "ssn number", "social number"],
        },
    ];

    private static PatternDefinition Of(string id, Regex pattern, double form, bool needsContext) => new()
    {
        Id = id,
        Category = Categories.USSocialSecurityNumber,
        Pattern = pattern,
        Digits = DigitCount.Exactly(9),
        Base = form,
        WithContext = needsContext ? Grade.FirmMinus : Grade.Sure,
        NeedsContext = needsContext,
        Validator = Judge,
        Topic = Topic.SocialSecurity,
        Context = new(["ssn", "ssns", "social", "social security", "soc sec", "ss number", "ss#", "ss #", "ssn#", "seguro social",
            "número de seguro social", "numero de seguro social", "numéro de sécurité sociale américain", "社会保障番号", "社会安全号码", "社会安全号"], 8, 6),
    };

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[9];
        if (Characters.Digits(value, digits) != 9) return Validation.Refuted;
        if (digits[0] == '9' || digits.StartsWith("000") || digits.StartsWith("666")) return Validation.Refuted;
        if (digits[3..5].SequenceEqual("00") || digits[5..].SequenceEqual("0000")) return Validation.Refuted;
        return Characters.AreAllSame(digits) ? Validation.Refuted : Validation.Unknown;
    }

    [GeneratedRegex(@"(?<![\p{Lu}\p{Ll}\p{N}_$€£/.-])[0-8][0-9]{2}-[0-9]{2}-[0-9]{4}(?![\p{Lu}\p{Ll}\p{N}_%/]|[.,-][0-9])", PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Hyphened();

    [GeneratedRegex(@"(?<![\p{Lu}\p{Ll}\p{N}_$€£/.-]|[0-9] )[0-8][0-9]{2}[ .][0-9]{2}[ .][0-9]{4}(?![\p{Lu}\p{Ll}\p{N}_%/]|[ .,-][0-9])",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Spaced();

    [GeneratedRegex(@"(?<![\p{Lu}\p{Ll}\p{N}_$€£/.-]|[0-9] )[0-8](?:[ .-]?[0-9]){8}(?![\p{Lu}\p{Ll}\p{N}_%/]|[ .,-][0-9])", PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Bare();
}
