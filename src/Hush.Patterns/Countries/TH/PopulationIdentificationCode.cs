using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.TH;

/// <summary>
/// Thai population identification codes.
/// <para>Issuer: Department of Provincial Administration, Ministry of Interior. Format: thirteen digits, printed 1-2345-67890-12-1; the first is 1–8.
/// Checksum: weights 13 to 2, 11 less the sum modulo 11, modulo 10.</para>
/// <para>Last rule change known: none. Known confusions: barcodes of thirteen digits; with its hyphens and check it stands alone, bare it needs its
/// name near.</para>
/// <para>Fictitious examples: 1-2345-45678-78-1, เลขบัตรประชาชน 3100100234567 in form.</para>
/// </summary>
internal static partial class PopulationIdentificationCode
{
    private static readonly Category Kind = Categories.THPopulationIdentificationCode;

    private static readonly ContextWords Words = new(
        [
            "เลขประจำตัวประชาชน", "เลขบัตรประชาชน", "บัตรประชาชน", "หมายเลขประจำตัวประชาชน", "บัตรประจำตัวประชาชน", "เลขประจำตัว",
            "รหัสประจำตัวประชาชน", "thai id",
            "thai national id", "thai identity card", "thai citizen id", "thailand id", "population identification code", "population identification",
            "thai id card"
        ]);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "th.population-identification-code", Category = Kind, Pattern = Printed(), Digits = DigitCount.Exactly(13), Base = Grade.Tentative,
            WithContext = Grade.Proven, Confirmed = Grade.FirmPlus, Validator = JudgePrinted, Context = Words,
        },
        new()
        {
            Id = "th.population-identification-code-bare", Category = Kind, Pattern = Bare(), Digits = DigitCount.Exactly(13), Base = Grade.FormOnly,
            WithContext = Grade.Sure, NeedsContext = true, Validator = Judge, Context = Words,
        },
    ];

    private static Validation JudgePrinted(ReadOnlySpan<char> value) => Verdict.OfStrong(Holds(value));

    private static Validation Judge(ReadOnlySpan<char> value) => Verdict.OfWeak(Holds(value));

    private static bool Holds(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[13];
        if (Characters.Digits(value, digits) != 13) return false;
        return (11 - (WeightedSum.Of(digits[..12], [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 == digits[12] - '0';
    }

    [GeneratedRegex(
        Edges.BeforeNumber + @"[1-8](?<mark>[ -])[0-9]{4}\k<mark>[0-9]{5}\k<mark>[0-9]{2}\k<mark>[0-9]" + Edges.BehindNumber,
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Printed();

    [GeneratedRegex(Edges.BeforeNumber + @"[1-8](?:[ -]?[0-9]){12}" + Edges.BehindNumber, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Bare();
}
