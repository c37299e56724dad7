using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.SE;

/// <summary>
/// Swedish personal identity numbers ("personnummer") and coordination numbers ("samordningsnummer").
/// <para>Issuer: Skatteverket (folkbokföringslagen 1991:481, § 18). Format: YYMMDD-NNNC or YYYYMMDD-NNNC, a plus instead of the hyphen from the year
/// in which one turns 100; coordination numbers have 60 added to the day. Checksum: Luhn over the last ten digits. Last change of the rules known:
/// 2000.</para>
/// <para>Known confusions: Danish CPR numbers have the same shape with the day first; without its hyphen it wants its words.</para>
/// <para>Fictitious examples: 811228-9874, 19811228-9874, 198112289874, 121212-1212.</para>
/// </summary>
internal static partial class NationalId
{
    private static readonly Category First = Categories.SENationalID;
    private static readonly Category Second = Categories.SENationalIDV2;

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. Of("se.national-id", Hyphened(), Grade.Reasonable),
        .. Of("se.national-id-bare", Bare(), Grade.Tentative),
    ];

    private static IReadOnlyList<PatternDefinition> Of(string id, Regex pattern, double proven) => new NationalForm
    {
        Id = id,
        Category = First,
        SecondVersion = Second,
        Pattern = pattern,
        Digits = new(10, 12),
        Validator = Judge,
        Proven = proven,
        WithShared = Grade.Good,
        Topic = Topic.GovernmentId | Topic.SocialSecurity,
        Shared = SharedWords.AnyIdentity,
        Own = new(
        [
            "personnummer", "personnumret", "personnumer", "pers nr", "persnr", "personnr", "person nummer", "samordningsnummer", "samordningsnumret",
            "födelsenummer",
            "swedish personal number", "swedish personal identity number", "swedish id", "swedish national id", "personal identity number",
            "coordination number",
        ]),
    }.ToDefinitions();

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[12];
        var length = Characters.Digits(value, digits);
        if (length is not (10 or 12) || !Luhn.Holds(digits[(length - 10)..length])) return Validation.Refuted;
        var year = length == 12 ? DigitValue.Of(digits[..4]) : (value.Contains('+') ? 1900 : 2000) + DigitValue.Of(digits[..2]);
        var month = DigitValue.Of(digits[(length - 8)..(length - 6)]);
        var day = DigitValue.Of(digits[(length - 6)..(length - 4)]);
        if (day > 60) return Verdict.OfWeak(CalendarDate.Exists(year, month, day - 60));
        return Verdict.OfStrong(CalendarDate.Exists(year, month, day));
    }

    [GeneratedRegex(Edges.BeforeNumber + @"(?:18|19|20)?[0-9]{6} ?[-+] ?[0-9]{4}" + Edges.BehindSolid, PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Hyphened();

    [GeneratedRegex(
        Edges.BeforeNumber + @"(?:(?:18|19|20)?[0-9]{10}" + Edges.BehindSolid + @"|[0-9](?: ?[0-9]){9}(?:(?: ?[0-9]){2})?" + Edges.BehindNumber + ")",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Bare();
}
