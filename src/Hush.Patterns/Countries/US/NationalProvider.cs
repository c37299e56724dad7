using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.US;

/// <summary>
/// US national provider identifiers ("NPI") of physicians and other providers of health care.
/// <para>Issuer: Centers for Medicare and Medicaid Services (45 CFR 162.406). Format: ten digits, the first 1 or 2. Checksum: Luhn (ISO/IEC 7812-1
/// annex B) with 80840 before it, the prefix of health care in the USA.</para>
/// <para>Last rule change known: none. Known confusions: phone numbers of ten digits (one in ten passes); it needs its name near. It has no category
/// of its own.</para>
/// <para>Fictitious examples: NPI 1234567893, 1245319599 in form.</para>
/// </summary>
internal static partial class NationalProvider
{
    private static readonly ContextWords Words = new(
        [
            "npi", "npi number", "npi no", "npi #", "national provider identifier", "national provider", "provider number", "provider identifier"
        ]);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "us.national-provider", Category = Categories.GovernmentIssuedId, Pattern = Number(), Digits = DigitCount.Exactly(10),
            Base = Grade.FormOnly,
            WithContext = Grade.Sure, NeedsContext = true, Validator = Judge, Context = Words,
        },
    ];

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = ['8', '0', '8', '4', '0', '0', '0', '0', '0', '0', '0', '0', '0', '0', '0'];
        return Verdict.OfWeak(Characters.Digits(value, digits[5..]) == 10 && Luhn.Holds(digits));
    }

    [GeneratedRegex(Edges.BeforeNumber + @"[12](?:[ -]?[0-9]){9}" + Edges.BehindNumber, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Number();
}
