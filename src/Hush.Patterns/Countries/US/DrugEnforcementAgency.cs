using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.US;

/// <summary>
/// Registration numbers of the US Drug Enforcement Administration ("DEA number") of prescribers and pharmacies.
/// <para>Issuer: Drug Enforcement Administration (21 CFR 1301). Format: a letter of the kind of registrant, the first letter of the surname or 9,
/// seven digits. Checksum: first, third and fifth digit plus twice the second, fourth and sixth; its last digit is the seventh.</para>
/// <para>Last rule change known: none. Known confusions: passports of two letters and seven digits (one in ten passes); it needs its name
/// near.</para>
/// <para>Fictitious examples: AB1234563, fs5836727 in form.</para>
/// </summary>
internal static partial class DrugEnforcementAgency
{
    private static readonly Category Kind = Categories.DrugEnforcementAgencyNumber;

    private static readonly ContextWords Words = new(
        [
            "dea", "dea number", "dea no", "dea #", "dea registration", "drug enforcement", "drug enforcement administration", "prescriber",
            "registrant"
        ]);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "us.drug-enforcement-agency", Category = Kind, Pattern = Number(), Digits = new(7, 8), Base = Grade.FormOnly,
            WithContext = Grade.SurePlus, NeedsContext = true, Validator = Judge, Context = Words,
        },
    ];

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[7];
        if (Characters.Digits(value[2..], digits) != 7) return Validation.Refuted;
        return Verdict.OfWeak(WeightedSum.Of(digits[..6], [1, 2]) % 10 == digits[6] - '0');
    }

    [GeneratedRegex(Edges.BeforeCode + @"[A-HJ-MPR-UX][A-Z9][ -]?[0-9]{7}" + Edges.BehindCode, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Number();
}
