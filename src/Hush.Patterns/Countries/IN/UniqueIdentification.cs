using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.IN;

/// <summary>
/// Indian unique identification numbers ("Aadhaar").
/// <para>Issuer: Unique Identification Authority of India (Aadhaar Act 2016). Format: twelve digits, printed 4-4-4; the first is 2–9. Checksum:
/// Verhoeff.</para>
/// <para>Last rule change known: virtual ids of sixteen digits since 2018 are another number. Known confusions: parts of payment cards, other
/// twelve-digit numbers (one in ten passes); it needs its name near.</para>
/// <para>Fictitious examples: 2345 6789 0124 in form, 999941057058.</para>
/// </summary>
internal static partial class UniqueIdentification
{
    private static readonly Category Kind = Categories.INUniqueIdentificationNumber;

    private static readonly ContextWords Words = new(
        [
            "aadhaar", "aadhar", "adhaar", "adhar", "aadhaar number", "aadhaar card", "uidai", "uid number", "uid no", "unique identification number",
            "unique identification",
            "आधार", "आधार कार्ड", "आधार संख्या", "आधार नंबर", "आधार क्रमांक"
        ]);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "in.unique-identification", Category = Kind, Pattern = Number(), Digits = DigitCount.Exactly(12), Base = Grade.FormOnly,
            WithContext = Grade.SurePlus, NeedsContext = true, Validator = Judge, Context = Words,
        },
    ];

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[12];
        return Verdict.OfWeak(Characters.Digits(value, digits) == 12 && !Characters.AreAllSame(digits) && Verhoeff.Holds(digits));
    }

    [GeneratedRegex(Edges.BeforeNumber + @"[2-9](?:[ -]?[0-9]){11}" + Edges.BehindNumber, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Number();
}
