using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.IE;

/// <summary>
/// Irish personal public service numbers ("PPSN"; until 1998 "RSI number").
/// <para>Issuer: Department of Social Protection (Social Welfare Consolidation Act 2005, section 262). Format: seven digits, a check letter A–W, and
/// for numbers since January 2013 a second letter (A for persons, H for others; W, T and X are older marks of spouses). Checksum: modulus 23 with
/// weights 8 to 2, and 9 for a second letter A, B or H; 0 is W. Last change of the rules known: 2013.</para>
/// <para>Known confusions: Maltese identity cards and part numbers of seven digits and a letter; one letter alone therefore wants its words.</para>
/// <para>Fictitious examples: 1234567FA, 1234567T, 6433435F.</para>
/// </summary>
internal static partial class PersonalPublicNumber
{
    private static readonly Category First = Categories.IEPersonalPublicServiceNumber;
    private static readonly Category Second = Categories.IEPersonalPublicServiceNumberV2;

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. Of("ie.personal-public-service-number", TwoLetters(), Grade.Reasonable),
        .. Of("ie.personal-public-service-number-one-letter", OneLetter(), Grade.Tentative),
    ];

    private static IReadOnlyList<PatternDefinition> Of(string id, Regex pattern, double proven) => new NationalForm
    {
        Id = id,
        Category = First,
        SecondVersion = Second,
        Pattern = pattern,
        Digits = DigitCount.Exactly(7),
        Validator = Judge,
        Proven = proven,
        WithShared = Grade.Good,
        Topic = Topic.GovernmentId | Topic.SocialSecurity,
        Shared = SharedWords.AnyIdentity,
        Own = new(
        [
            "pps", "ppsn", "pps number", "pps no", "p p s", "personal public service", "rsi number", "revenue and social insurance",
            "client identity service",
            "irish tax number", "uimhir phearsanta", "uimhir phearsanta seirbhíse poiblí", "uimhir phearsanta seirbhise poibli", "upsp", "uimh psp",
        ]),
    }.ToDefinitions();

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> number = stackalloc char[9];
        var length = Characters.Compact(value, number);
        if (length is not (8 or 9)) return Validation.Refuted;
        var sum = WeightedSum.Of(number[..7], [8, 7, 6, 5, 4, 3, 2]);
        var isWeighted = length == 9 && number[8] is 'A' or 'B' or 'H';
        if (isWeighted) sum += 9 * (number[8] - 'A' + 1);
        if (sum < 0 || "WABCDEFGHIJKLMNOPQRSTUV"[sum % 23] != number[7]) return Validation.Refuted;
        // A second letter B is said to be planned and was seen nowhere.
        return length == 9 && number[8] == 'B' ? Validation.Unknown : Validation.Confirmed;
    }

    [GeneratedRegex(Edges.BeforeCode + @"[0-9](?: ?[0-9]){6} ?[A-W][ABHTWX]" + Edges.BehindSolid, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex TwoLetters();

    [GeneratedRegex(Edges.BeforeCode + @"[0-9](?: ?[0-9]){6} ?[A-W]" + Edges.BehindSolid, PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex OneLetter();
}
