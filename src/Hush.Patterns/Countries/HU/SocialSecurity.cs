using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.HU;

/// <summary>
/// Hungarian social security numbers (TAJ szám), which the API knows only as one of the EU's.
/// <para>Issuer: Nemzeti Egészségbiztosítási Alapkezelő (Act XX of 1996). Format: nine digits, printed 3-3-3. Checksum: weights 3-7 over the first
/// eight digits, modulus 10.</para>
/// <para>Known confusions: one nine-digit number in ten passes; it needs its name near.</para>
/// <para>Fictitious examples: 050 131 479, 081672178.</para>
/// </summary>
internal static partial class SocialSecurity
{
    public static PatternDefinition Definition { get; } = new()
    {
        Id = "hu.social-security",
        Category = Categories.EUSocialSecurityNumber,
        Pattern = NineDigits(),
        Digits = DigitCount.Exactly(9),
        Base = Grade.FormOnly,
        WithContext = Grade.Sure,
        NeedsContext = true,
        Validator = Judge,
        Context = new(
        [
            "taj", "taj szám", "taj szam", "tajszám", "taj száma", "taj kártya", "társadalombiztosítási azonosító jel", "társadalombiztosítási",
            "tb szám", "taj number", "hungarian social security",
        ]),
    };

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[9];
        if (Characters.Digits(value, digits) != 9 || Characters.AreAllSame(digits)) return Validation.Refuted;
        return Verdict.OfWeak(WeightedSum.Of(digits[..8], [3, 7]) % 10 == digits[8] - '0');
    }

    [GeneratedRegex(
        Edges.BeforeNumber + "[0-9](?:[ -]?[0-9]){8}" + Edges.BehindNumber, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex NineDigits();
}
