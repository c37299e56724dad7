using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.TW;

/// <summary>
/// Taiwanese national identity numbers and, since 2021, resident certificates of the same make.
/// <para>Issuer: Ministry of the Interior (Household Registration Act); National Immigration Agency. Format: a letter of the place; national id 1 or
/// 2 and eight digits; resident certificate 8 or 9 and eight digits, until 2021 a second letter A–D and eight digits. Checksum: letters as two digits
/// (A = 10 … by an official table), weights 1-9-8-7-6-5-4-3-2-1-1, the sum is a multiple of 10.</para>
/// <para>Last rule change known: new resident certificates since 2 January 2021. Known confusions: product codes of the shape (one in ten passes);
/// with its check in capitals it is a likely find, in small letters it needs its name near.</para>
/// <para>Fictitious examples: A123456789, F131104093 in form; resident A800000014, AC01234567 in form.</para>
/// </summary>
internal static partial class NationalId
{
    private static readonly Category National = Categories.TWNationalID;
    private static readonly Category Resident = Categories.TWResidentCertificate;

    private static readonly ContextWords NationalWords = new(
        [
            "身分證", "身分證字號", "身份證", "身份證字號", "國民身分證", "統一編號", "taiwan id", "taiwan national id", "taiwanese id", "taiwanese national id",
            "national identification card taiwan"
        ]);
    private static readonly ContextWords ResidentWords = new(
        [
            "居留證", "外僑居留證", "統一證號", "居留證號", "居留證號碼", "永久居留證", "arc", "arc number", "aprc", "alien resident certificate", "resident certificate",
            "ui number", "taiwan resident",
            "居留"
        ]);

    /// <summary>Letters in the order of their numbers, from 10 on.</summary>
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVXYWZIO";

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. Of("tw.national-id", National, NationalWords, Citizen(), CitizenAnyCase(), 9),
        .. Of("tw.resident-certificate", Resident, ResidentWords, Foreigner(), ForeignerAnyCase(), 8),
    ];

    private static IReadOnlyList<PatternDefinition> Of(string id, Category category, ContextWords words, Regex printed, Regex anyCase, int digits) =>
    [
        new()
        {
            Id = id, Category = category, Pattern = printed, Digits = new DigitCount(digits, 9), Base = Grade.Tentative, WithContext = Grade.Proven,
            Confirmed = Grade.Strong,
            Validator = JudgePrinted, Context = words,
        },
        new()
        {
            Id = id + "-any-case", Category = category, Pattern = anyCase, Digits = new DigitCount(digits, 9), Base = Grade.FormOnly,
            WithContext = Grade.Sure, NeedsContext = true,
            Validator = Judge, Context = words,
        },
    ];

    private static Validation JudgePrinted(ReadOnlySpan<char> value) => Verdict.OfStrong(Holds(value));

    private static Validation Judge(ReadOnlySpan<char> value) => Verdict.OfWeak(Holds(value));

    private static bool Holds(ReadOnlySpan<char> value)
    {
        Span<char> characters = stackalloc char[10];
        if (Characters.Compact(value, characters) != 10) return false;
        var place = Number(characters[0]);
        // The second letter of the old certificates counts the last digit of its number only.
        var second = char.IsAsciiDigit(characters[1]) ? characters[1] - '0' : Number(characters[1]) % 10;
        return ((place / 10) + (place % 10 * 9) + (second * 8) + WeightedSum.Of(characters[2..], [7, 6, 5, 4, 3, 2, 1, 1])) % 10 == 0;
    }

    private static int Number(char letter) => Letters.IndexOf(letter, StringComparison.Ordinal) + 10;

    [GeneratedRegex(Edges.BeforeCode + @"[A-Z][12][0-9]{8}" + Edges.BehindCode, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Citizen();

    [GeneratedRegex(Edges.BeforeCode + @"[A-Z][ -]?[12][0-9]{2} ?[0-9]{3} ?[0-9]{3}" + Edges.BehindCode, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex CitizenAnyCase();

    [GeneratedRegex(Edges.BeforeCode + @"[A-Z](?:[89][0-9]{8}|[A-D][0-9]{8})" + Edges.BehindCode, PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Foreigner();

    [GeneratedRegex(Edges.BeforeCode + @"[A-Z][ -]?(?:[89][0-9]{8}|[A-D][0-9]{8})" + Edges.BehindCode, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex ForeignerAnyCase();
}
