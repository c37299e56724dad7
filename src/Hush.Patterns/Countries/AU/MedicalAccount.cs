using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.AU;

/// <summary>
/// Australian Medicare card numbers.
/// <para>Issuer: Services Australia. Format: ten digits, printed 4-5-1: eight of the account (the first 2–6), a check digit, the number of the issue;
/// a digit for the person on the card may follow. Checksum: weights 1-3-7-9 repeating on the first eight, modulo 10, is the ninth.</para>
/// <para>Last rule change known: none. Known confusions: phone numbers of ten digits (one in twenty passes), so it needs its name near.</para>
/// <para>Fictitious examples: 2123 45670 1, 2951 12345 1/2 in form.</para>
/// </summary>
internal static partial class MedicalAccount
{
    private static readonly Category Kind = Categories.AUMedicalAccountNumber;

    private static readonly ContextWords Words = new(
        [
            "medicare", "medicare card", "medicare number", "medicare no", "medicare card number", "individual reference number", "irn",
            "australian health card"
        ]);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "au.medical-account", Category = Kind, Pattern = Number(), Digits = new(10, 11), Base = Grade.FormOnly,
            WithContext = Grade.WordsAndForm, NeedsContext = true, Validator = Judge, Context = Words,
        },
    ];

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[11];
        var length = Characters.Digits(value, digits);
        if (length is not (10 or 11) || digits[9] == '0') return Validation.Refuted;
        return Verdict.OfWeak(WeightedSum.Of(digits[..8], [1, 3, 7, 9]) % 10 == digits[8] - '0');
    }

    [GeneratedRegex(Edges.BeforeNumber + @"[2-6](?:[ -]?[0-9]){8}[ -]?[1-9](?:[ /-]{0,3}[1-9])?" + Edges.BehindNumber, PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Number();
}
