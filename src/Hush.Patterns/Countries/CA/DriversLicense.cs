using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.CA;

/// <summary>
/// Canadian driver's licence numbers.
/// <para>Issuer: the provinces. Format: Alberta five to nine digits, printed 123456-789; British Columbia seven; Manitoba twelve letters and digits,
/// AA-AA-AA-A123AA; New Brunswick five to seven digits; Newfoundland a letter and nine; Northwest Territories six; Nova Scotia five letters and nine
/// digits, ABCDE-010170-123 in parts; Nunavut five or six; Ontario a letter and fourteen, A1234-12345-12345, ending in the birth date (women's month
/// plus 50); Prince Edward Island five or six; Québec a letter and twelve, A1234-123456-12, with the birth date as DDMMYY; Saskatchewan eight; Yukon
/// six. Checksum: none published.</para>
/// <para>Last rule change known: none. Known confusions: the letter forms are hardly anything else; digits alone count only with province and licence
/// named.</para>
/// <para>Fictitious examples: ON A1234-56789-01101, QC L1234-150385-07, BC 1234567, NS DOEJO-010170-123.</para>
/// </summary>
internal static partial class DriversLicense
{
    private static readonly Category Kind = Categories.CADriversLicenseNumber;

    private static readonly ContextWords Words = new(
        [
            "driver's licence", "drivers licence", "driver licence", "driving licence", "licence number", "licence no", "permis de conduire",
            "numéro de permis",
            "numero de permis", "permis", "ontario driver's", "ontario drivers", "ontario license", "ontario licence", "manitoba driver's",
            "nova scotia driver's",
            "quebec driver's", "québec driver's", "newfoundland driver's", "canadian driver's", "canadian drivers", "canadian driving", "saaq",
            "serviceontario"
        ]);
    private static readonly ContextWords PlacedWords = new(
        [
            "bc driver's licence", "bc driver's license", "bc driver", "bc licence", "icbc", "british columbia driver's", "british columbia licence",
            "alberta driver's",
            "alberta licence", "alberta operator's", "saskatchewan driver's", "saskatchewan licence", "sgi", "new brunswick driver's",
            "new brunswick licence", "yukon driver's",
            "nunavut driver's", "northwest territories driver's", "pei driver's", "prince edward island driver's", "manitoba driver's",
            "ontario driver's", "ontario licence",
            "quebec driver's", "québec driver's", "nova scotia driver's", "newfoundland driver's", "canadian driver's", "canadian drivers",
            "canadian driving",
            "canadian licence", "master number", "saaq"
        ], 9, 6);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "ca.drivers-license-ontario", Category = Kind, Pattern = Ontario(), Digits = DigitCount.Exactly(14), Base = Grade.Tentative,
            WithContext = Grade.WordsAndForm, NeedsContext = true, Validator = JudgeOntario, Context = Words, Topic = Topic.DriversLicense,
        },
        new()
        {
            Id = "ca.drivers-license-quebec", Category = Kind, Pattern = Quebec(), Digits = DigitCount.Exactly(12), Base = Grade.Tentative,
            WithContext = Grade.WordsAndForm, NeedsContext = true, Validator = JudgeQuebec, Context = Words, Topic = Topic.DriversLicense,
        },
        new()
        {
            Id = "ca.drivers-license-letters", Category = Kind, Pattern = Letters(), Digits = new(3, 9), Base = Grade.Weak,
            WithContext = Grade.Words, NeedsContext = true, Context = Words,
        },
        new()
        {
            Id = "ca.drivers-license-digits", Category = Kind, Pattern = Number(), Digits = new(5, 9), Base = Grade.FormOnly,
            WithContext = Grade.Words, NeedsContext = true, Context = PlacedWords,
        },
    ];

    private static Validation JudgeOntario(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[14];
        if (Characters.Digits(value, digits) != 14) return Validation.Refuted;
        var month = DigitValue.Of(digits[10..12]);
        return Verdict.OfWeak(CalendarDate.Exists(month > 50 ? month - 50 : month, DigitValue.Of(digits[12..])));
    }

    private static Validation JudgeQuebec(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[12];
        if (Characters.Digits(value, digits) != 12) return Validation.Refuted;
        return Verdict.OfWeak(CalendarDate.Exists(DigitValue.Of(digits[6..8]), DigitValue.Of(digits[4..6])));
    }

    [GeneratedRegex(Edges.BeforeCode + @"[A-Z][ -]?[0-9]{4}[ -]?[0-9]{5}[ -]?[0-9]{5}" + Edges.BehindCode, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Ontario();

    [GeneratedRegex(Edges.BeforeCode + @"[A-Z][ -]?[0-9]{4}[ -]?[0-9]{6}[ -]?[0-9]{2}" + Edges.BehindCode, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Quebec();

    [GeneratedRegex(
        Edges.BeforeCode + @"(?:[A-Z]{2}-?[A-Z]{2}-?[A-Z]{2}-?[A-Z][0-9]{3}[A-Z]{2}|[A-Z]{5}[ -]?[0-9]{6}[ -]?[0-9]{3})" + Edges.BehindCode,
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Letters();

    [GeneratedRegex(Edges.BeforeNumber + @"(?:[0-9]{5,9}|[0-9]{6}-[0-9]{3}|[A-Z][ -]?[0-9]{9})" + Edges.BehindNumber, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Number();
}
