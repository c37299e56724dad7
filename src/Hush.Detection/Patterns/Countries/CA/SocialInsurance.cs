using System.Text.RegularExpressions;
using Hush.Detection.Dialogue;
using Hush.Detection.Patterns.Checksums;
using Hush.Entities;

namespace Hush.Detection.Patterns.Countries.CA;

/// <summary>
/// Canadian social insurance numbers ("SIN").
/// <para>Issuer: Service Canada. Format: nine digits, printed 3-3-3; none begins with 8, temporary residents' with 9; 0 is for fictitious
/// numbers. Checksum: Luhn (ISO/IEC 7812-1 annex B).</para>
/// <para>Known confusions: one nine-digit number in ten passes; it needs its name near or the question.</para>
/// <para>Fictitious examples: 046 454 286, 130-692-544 in form.</para>
/// </summary>
internal static partial class SocialInsurance
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "ca.social-insurance", Category = Categories.CASocialInsuranceNumber, Pattern = NineDigits(), Digits = DigitCount.Exactly(9), Base = 0.3, WithContext = 0.95, NeedsContext = true,
            Validator = Judge, Context = new(["sin", "sin number", "social insurance", "social insurance number", "s.i.n"], 7, 4), Topic = Topic.GovernmentId,
        },
    ];

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[9];
        if (Characters.Digits(value, digits) != 9 || Characters.AreAllSame(digits) || digits[0] == '8') return Validation.Refuted;
        return Luhn.Holds(digits) ? Validation.Unknown : Validation.Refuted;
    }

    [GeneratedRegex(@"(?<![\p{L}\p{N}_$€£/.-]|[0-9] )[0-9](?:[ .-]?[0-9]){8}(?![\p{L}\p{N}_%/]|[ .,-][0-9])", PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex NineDigits();
}
