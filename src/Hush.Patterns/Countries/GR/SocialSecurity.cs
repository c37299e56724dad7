using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.GR;

/// <summary>
/// Greek social security numbers (ΑΜΚΑ), which the API knows only as one of the EU's.
/// <para>Issuer: IDIKA (Law 3655/2008). Format: eleven digits: birth date DDMMYY, serial (4), check digit. Checksum: ISO/IEC 7812-1 annex B
/// (Luhn).</para>
/// <para>Known confusions: any eleven digits; it needs its name near.</para>
/// <para>Fictitious examples: 05069693074, 25074922409.</para>
/// </summary>
internal static partial class SocialSecurity
{
    public static PatternDefinition Definition { get; } = new()
    {
        Id = "gr.social-security",
        Category = Categories.EUSocialSecurityNumber,
        Pattern = ElevenDigits(),
        Digits = DigitCount.Exactly(11),
        Base = Grade.FormOnly,
        WithContext = Grade.SurePlus,
        NeedsContext = true,
        Validator = Judge,
        Context = new(
        [
            "αμκα", "α μ κ α", "αριθμός μητρώου κοινωνικής ασφάλισης", "κοινωνικής ασφάλισης", "amka", "amka number", "greek social security",
        ]),
    };

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[11];
        if (Characters.Digits(value, digits) != 11 || !Luhn.Holds(digits)) return Validation.Refuted;
        return Verdict.OfWeak(CalendarDate.Exists(DigitValue.Of(digits[2..4]), DigitValue.Of(digits[..2])));
    }

    [GeneratedRegex(
        Edges.BeforeNumber + "[0-3](?:[ -]?[0-9]){10}" + Edges.BehindNumber, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex ElevenDigits();
}
