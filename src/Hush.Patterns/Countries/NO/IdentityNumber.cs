using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.NO;

/// <summary>
/// Norwegian identity numbers ("fødselsnummer", "D-nummer").
/// <para>Issuer: Skatteetaten (folkeregisterloven of 9 December 2016). Format: 11 digits printed 6-5: DDMMYY, three of order that tell the century,
/// two check digits; D numbers have 40 added to the day, H numbers 40 to the month, FH numbers begin with 8 or 9 and hold no date. Checksum: modulus
/// 11 twice, weights 3 7 6 1 8 9 4 5 2 and 5 4 3 2 7 6 5 4 3 2. From 2032 the first check digit goes. Last change of the rules known: 2017.</para>
/// <para>Known confusions: bank accounts, also 11 digits, printed 4.2.5.</para>
/// <para>Fictitious examples: 15108695088, 151086 95088, 290876 12345 in form.</para>
/// </summary>
internal static partial class IdentityNumber
{
    private static readonly Category Kind = Categories.NOIdentityNumber;

    public static IReadOnlyList<PatternDefinition> All { get; } = new NationalForm
    {
        Id = "no.identity-number",
        Category = Kind,
        Pattern = ElevenDigits(),
        Digits = DigitCount.Exactly(11),
        Validator = Judge,
        WithShared = Grade.Good,
        Topic = Topic.GovernmentId | Topic.SocialSecurity,
        Shared = SharedWords.AnyIdentity,
        Own = new(
        [
            "fødselsnummer", "fodselsnummer", "foedselsnummer", "fødselsnr", "fodselsnr", "fnr", "personnummer", "personnr", "d-nummer", "dnummer",
            "norsk id", "norwegian id",
            "norwegian national id", "norwegian identity number", "norwegian birth number", "birth number", "personnummeret", "fødselsnummeret",
            "nasjonalt id nummer",
        ]),
    }.ToDefinitions();

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[11];
        if (Characters.Digits(value, digits) != 11) return Validation.Refuted;
        if (WeightedSum.Of(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1, 0]) % 11 != 0
            || WeightedSum.Of(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 != 0) return Validation.Refuted;
        var day = DigitValue.Of(digits[..2]);
        if (day >= 80) return Validation.Unknown;
        var month = DigitValue.Of(digits[2..4]);
        var year = Year(DigitValue.Of(digits[4..6]), DigitValue.Of(digits[6..9]));
        if (year == 0) return Validation.Refuted;
        return Verdict.OfStrong(CalendarDate.Exists(year, month > 40 ? month - 40 : month, day > 40 ? day - 40 : day));
    }

    /// <summary>The year of birth by the digits of order; 0 when no century has them.</summary>
    private static int Year(int year, int order) => order switch
    {
        < 500 => 1900 + year,
        < 750 when year >= 54 => 1800 + year,
        _ when year < 40 => 2000 + year,
        >= 900 => 1900 + year,
        _ => 0,
    };

    [GeneratedRegex(Edges.BeforeNumber + @"(?:[0-9]{11}" + Edges.BehindSolid + @"|[0-9](?:[ -]?[0-9]){10}" + Edges.BehindNumber + ")",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex ElevenDigits();
}
