using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.US;

/// <summary>
/// US driver's license numbers, by the forms of the states (AAMVA, "Personal identification card design standard", and the states' own).
/// <para>Letter first: Arizona, California, Virginia and many others a letter and seven to eleven digits; Florida, Maryland, Michigan, Minnesota a
/// letter and twelve, printed 3-3-3-3 or 3-3-2-3-1; Illinois a letter and eleven, 3-4-4; Wisconsin a letter and thirteen, 3-4-4-2; New Jersey a
/// letter and fourteen, 4-5-5; Kentucky A12-345-678; Kansas K00-12-3456; Massachusetts S and eight or SA and seven; Nevada X and eight; Missouri,
/// Nebraska, Rhode Island, West Virginia and others a letter and five to nine.</para>
/// <para>Mixed: Idaho AA123456A; Iowa 123AA4567; Kansas A1B2C; Missouri digits and one or two letters; New Hampshire 12AAA34567 or NHL12345678; North
/// Dakota ABC-12-3456; Ohio AA123456; Vermont 1234567A; Washington WDL and nine letters or digits, until 2018 seven letters or stars, three digits,
/// two of either.</para>
/// <para>Digits: Alabama, Alaska, Arkansas, Colorado (12-345-6789), Connecticut, Delaware, DC, Georgia, Indiana (1234-56-7890), Iowa, Louisiana,
/// Maine, Mississippi, Montana (9 or 13), Nevada (9, 10, 12), New Mexico, New York (123 456 789), North Carolina, Oklahoma, Oregon, Pennsylvania (12
/// 345 678), South Carolina, South Dakota, Tennessee, Texas, Utah, Wyoming (123456-789): six to thirteen digits. Checksum: none that all
/// share.</para>
/// <para>Last rule change known: Washington 2018. Known confusions: every code of the shape; all count only with the words of a license near or when
/// asked.</para>
/// <para>Fictitious examples: D1234567, M123-456-789-012, WDLABC4561DG, 123 456 789.</para>
/// </summary>
internal static partial class DriversLicense
{
    private static readonly Category Kind = Categories.USDriversLicenseNumber;

    private static readonly ContextWords Words = new(
        [
            "driver's license", "drivers license", "driver license", "driver's license number", "driving license", "dl number", "dl no", "dl #",
            "dln", "d l", "license number",
            "license no", "license #", "lic no", "lic #", "operator's license", "operator license", "cdl", "licencia de conducir",
            "licencia de manejo", "permiso de conducir",
            "state id", "state id card"
        ]);

    // A code with letters needs less: "my license is D1234567".
    private static readonly ContextWords LetterWords = new([.. Words.Words, "license", "dl"]);

    private static readonly ContextWords OtherLicenses =
        new(["plate", "plates", "software", "product", "key", "business", "medical", "marriage", "fishing", "passport"], 3, 1);

    private static readonly ContextWords Others = new(
        ["phone", "call", "cell", "zip", "ssn", "social", "account", "order", "policy", "vin", "$", "dollars"], 3, 1);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "us.drivers-license", Category = Kind, Pattern = Letter(), Digits = new(5, 14), Base = Grade.Faint,
            WithContext = Grade.FirmPlus, NeedsContext = true, Context = LetterWords, AntiContext = OtherLicenses, Topic = Topic.DriversLicense,
        },
        new()
        {
            Id = "us.drivers-license-mixed", Category = Kind, Pattern = Mixed(), Digits = new(2, 9), Base = Grade.Faint,
            WithContext = Grade.FirmPlus, NeedsContext = true, Context = LetterWords, AntiContext = OtherLicenses, Topic = Topic.DriversLicense,
        },
        new()
        {
            Id = "us.drivers-license-washington", Category = Kind, Pattern = Washington(), MustHold = PatternOptions.Digits, Base = Grade.Faint,
            WithContext = Grade.FirmPlus, NeedsContext = true, Context = LetterWords, AntiContext = OtherLicenses, Topic = Topic.DriversLicense,
        },
        new()
        {
            Id = "us.drivers-license-digits", Category = Kind, Pattern = Number(), Digits = new(6, 13), Base = Grade.FormOnly,
            WithContext = Grade.FirmMinus, NeedsContext = true, Context = Words, AntiContext = Others, Topic = Topic.DriversLicense,
        },
    ];

    [GeneratedRegex(
        Edges.BeforeCode +
            @"(?:[A-Z][0-9]{3}[ -][0-9]{3}[ -][0-9]{2,3}[ -][0-9]{3}(?:[ -][0-9])?|[A-Z][0-9]{3}[ -][0-9]{4}[ -][0-9]{4}(?:[ -][0-9]{2})?|[A-Z][0-9]{4}[ -][0-9]{5}[ -][0-9]{5}|[A-Z][0-9]{2}-[0-9]{3}-[0-9]{3}|[A-Z][0-9]{2}-[0-9]{2}-[0-9]{4}|(?:[A-Z]|SA)[ -]?[0-9]{5,14}|[A-Z] ?[0-9]{3} [0-9]{4})" + Edges.BehindCode,
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Letter();

    [GeneratedRegex(
        Edges.BeforeCode +
            @"(?:[A-Z]{2}[0-9]{6}[A-Z]?|[0-9]{3}[A-Z]{2}[0-9]{4}|[A-Z][0-9][A-Z][0-9][A-Z]|[0-9]{8,9}[A-Z]{1,2}|[0-9]{2}[A-Z]{3}[0-9]{5}|NHL[0-9]{8}|[A-Z]{3}-?[0-9]{2}-?[0-9]{4}|[0-9]{7}A)" + Edges.BehindCode,
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Mixed();

    [GeneratedRegex(Edges.BeforeCode + @"(?:WDL[A-Z0-9]{9}|[A-Z*]{7}[0-9]{3}[A-Z0-9]{2})" + Edges.BehindCode, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Washington();

    [GeneratedRegex(
        Edges.BeforeNumber +
            @"(?:[0-9]{6,13}|[0-9]{3} [0-9]{3} [0-9]{3}|[0-9]{2} [0-9]{3} [0-9]{3}|[0-9]{2}-[0-9]{3}-[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{4}|[0-9]{6}-[0-9]{3})" + Edges.BehindNumber,
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Number();
}
