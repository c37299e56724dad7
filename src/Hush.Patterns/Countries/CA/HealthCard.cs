using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.CA;

/// <summary>
/// Canadian health card numbers of ten digits and the Québec form.
/// <para>Issuer: the health ministries of the provinces. Format: British Columbia ten digits that begin with 9 (personal health number); Ontario ten
/// digits, printed 4-3-3, often with a version of one or two letters; Nova Scotia ten digits; Québec four letters of the name and eight digits with
/// the birth date (women's month plus 50), printed ABCD 1234 5678; Newfoundland twelve digits. Checksum: Ontario Luhn, British Columbia modulus 11;
/// neither is published for all series, so none is applied.</para>
/// <para>Last rule change known: none. Known confusions: phone numbers; digits need their name near.</para>
/// <para>Fictitious examples: 1234-567-890-AB, PHN 9123 456 789, TREM 8555 1512.</para>
/// </summary>
internal static partial class HealthCard
{
    private static readonly Category Kind = Categories.CAHealthServiceNumber;

    private static readonly ContextWords Words = new(
        [
            "health card", "health card number", "ohip", "ohip number", "phn", "personal health number", "health insurance number",
            "health service number",
            "health services number", "bc services card", "care card", "carecard", "msp number", "msp", "mcp number", "health number", "ramq",
            "carte soleil",
            "assurance maladie", "carte d'assurance maladie", "numéro d'assurance maladie", "numero d'assurance maladie", "carte santé",
            "numéro de carte santé", "version code"
        ]);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "ca.health-service", Category = Kind, Pattern = Number(), Digits = new(10, 12), Base = Grade.FormOnly,
            WithContext = Grade.Words, NeedsContext = true, Context = Words,
        },
        new()
        {
            Id = "ca.health-service-quebec", Category = Kind, Pattern = Quebec(), Digits = DigitCount.Exactly(8), Base = Grade.Tentative,
            WithContext = Grade.Sure, NeedsContext = true, Validator = JudgeQuebec, Context = Words,
        },
    ];

    private static Validation JudgeQuebec(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[8];
        if (Characters.Digits(value, digits) != 8) return Validation.Refuted;
        var month = DigitValue.Of(digits[2..4]);
        return Verdict.OfWeak(CalendarDate.Exists(month > 50 ? month - 50 : month, DigitValue.Of(digits[4..6])));
    }

    [GeneratedRegex(
        Edges.BeforeNumber + @"[0-9]{4}[ -]?[0-9]{3}[ -]?[0-9]{3}(?:[0-9]{2})?(?:[ -]?[A-Z]{1,2}(?![" + Edges.Letters + @"]))?" + Edges.BehindNumber,
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Number();

    [GeneratedRegex(Edges.BeforeCode + @"[A-Z]{4}[ -]?[0-9]{4}[ -]?[0-9]{4}" + Edges.BehindCode, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Quebec();
}
