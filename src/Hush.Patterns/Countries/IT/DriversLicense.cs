using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.IT;

/// <summary>
/// Italian driving licences ("patente di guida").
/// <para>Issuer: Ministry of Infrastructure and Transport (Motorizzazione Civile), before 1999 the prefectures. Format: ten places: two letters (the
/// province, or a letter and A or V), seven digits and a letter; cards since January 2013 begin with U1, then seven letters or digits and a letter.
/// Checksum: none known. Last change of the rules known: 2013.</para>
/// <para>Known confusions: any product code of this shape, so it wants its words.</para>
/// <para>Fictitious examples: MI1234567A, RA7654321K, U1B23456CD in form.</para>
/// </summary>
internal static partial class DriversLicense
{
    private static readonly Category Kind = Categories.ITDriversLicenseNumber;

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. Of("it.drivers-license-number", Letters(), DigitCount.Exactly(7)),
        .. Of("it.drivers-license-number-u1", SinceU1(), null),
    ];

    private static IReadOnlyList<PatternDefinition> Of(string id, Regex pattern, DigitCount? digits) => new NationalForm
    {
        Id = id,
        Category = Kind,
        Pattern = pattern,
        Digits = digits,
        MustHold = PatternOptions.Digits,
        WithShared = Grade.Reasonable,
        Shared = SharedWords.DriversLicense,
        Topic = Topic.DriversLicense,
        Own = new(["patente", "patenti", "patente di guida", "numero patente", "n patente", "permesso di guida", "italian driving licence",
            "italian driving license", "italian driver's license"]),
    }.ToDefinitions();

    [GeneratedRegex(Edges.BeforeCode + LetterPrefix.Two + "[0-9](?: ?[0-9]){6}" + LetterPrefix.Last + Edges.BehindSolid, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Letters();

    [GeneratedRegex(Edges.BeforeCode + @"U1[A-Z0-9]{7}[A-Z]" + Edges.BehindSolid, PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex SinceU1();
}
