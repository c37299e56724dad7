using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.GB;

/// <summary>
/// Driving licences of Great Britain ("driver number").
/// <para>Issuer: Driver and Vehicle Licensing Agency (Road Traffic Act 1988). Format: 16 places: five of the surname filled up with 9, the decade,
/// two of the month (plus 50 for women), two of the day, the year, two initials filled up with 9, a digit (9, then downwards) and two computed
/// letters; the card prints two digits of the issue behind. Checksum: the last two letters, whose rule is secret. Last change of the rules known:
/// 1976.</para>
/// <para>Known confusions: none of note; Northern Ireland has eight digits, which are found as a driver's licence of no country.</para>
/// <para>Fictitious examples: MORGA657054SM9IJ, MORGA 657054 SM9IJ 35, fox99801019a99ab in form.</para>
/// </summary>
internal static partial class DriversLicense
{
    private static readonly Category Kind = Categories.UKDriversLicenseNumber;

    public static IReadOnlyList<PatternDefinition> All { get; } = new NationalForm
    {
        Id = "gb.drivers-license-number",
        Category = Kind,
        Pattern = Number(),
        Digits = new(6, 16),
        Validator = Judge,
        Proven = Grade.Firm,
        WithOwn = Grade.Proven,
        Topic = Topic.DriversLicense,
        WithShared = Grade.SurePlus,
        Shared = SharedWords.DriversLicense,
        Own = new(["dvla", "driver number", "uk driving licence", "british driving licence", "uk licence", "uk driver's licence",
            "provisional licence", "photocard licence"]),
    }.ToDefinitions();

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> number = stackalloc char[18];
        if (Characters.Compact(value, number) is not (16 or 18)) return Validation.Refuted;
        // Surname and initials are letters, then nines: no letter stands behind a nine.
        if (number[..5].TrimEnd('9').Contains('9') || number[11..13].TrimEnd('9').Contains('9')) return Validation.Refuted;
        var month = DigitValue.Of(number[6..8]);
        var year = ((number[5] - '0') * 10) + number[10] - '0';
        return Verdict.OfStrong(CalendarDate.Exists(year == 0 ? 2000 : 1900 + year, month > 50 ? month - 50 : month, DigitValue.Of(number[8..10])));
    }

    [GeneratedRegex(
        Edges.BeforeCode + @"[A-Z][A-Z9]{4}[ -]?[0-9][0156][0-9][0-3][0-9]{2}[ -]?[A-Z9]{2}[A-Z0-9] ?[A-Z]{2}(?: ?[0-9]{2})?" + Edges.BehindSolid,
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Number();
}
