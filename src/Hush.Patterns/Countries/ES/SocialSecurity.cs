using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.ES;

/// <summary>
/// Spanish social security numbers (NUSS, NAF).
/// <para>Issuer: Tesorería General de la Seguridad Social (Real Decreto 84/1996). Format: province (2: 01–53, 66), number (7 or 8), check (2);
/// printed 28/66575206/41. Checksum: province and number, a leading zero of eight left out, modulo 97.</para>
/// <para>Known confusions: any eleven or twelve digits; without slashes it needs its name near.</para>
/// <para>Fictitious examples: 28/66575206/41 in form, 469317012819.</para>
/// </summary>
internal static partial class SocialSecurity
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. new PatternDefinition
        {
            Id = "es.social-security", Category = Categories.ESSocialSecurityNumber, Pattern = ElevenOrTwelve(), Digits = new(11, 12),
            Base = Grade.FormOnly,
            Confirmed = Grade.FirmMinus, WithContext = Grade.SurePlus, NeedsContext = true,
            Validator = Judge,
            Context = new(
            [
                "seguridad social", "número de la seguridad social", "numero de la seguridad social", "nuss", "nss", "naf", "número de afiliación",
                "numero de afiliacion", "afiliación", "cotización", "spanish social security",
            ]),
        }.WithSharedWords(SharedWords.SocialSecurity, Grade.Firm, Topic.SocialSecurity | Topic.GovernmentId),
    ];

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[12];
        var length = Characters.Digits(value, digits);
        if (length < 11) return Validation.Refuted;
        var province = DigitValue.OfMany(digits[..2]);
        if (province is not ((>= 1 and <= 53) or 66)) return Validation.Refuted;
        var number = DigitValue.OfMany(digits[2..(length - 2)]);
        var whole = (province * (number < 10_000_000 ? 10_000_000 : 100_000_000)) + number;
        if (whole % 97 != DigitValue.OfMany(digits[(length - 2)..length])) return Validation.Refuted;
        return value.Contains('/') ? Validation.Confirmed : Validation.Unknown;
    }

    [GeneratedRegex(
        Edges.BeforeNumber + "[0-6](?:[ /-]?[0-9]){10,11}" + Edges.BehindNumber, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex ElevenOrTwelve();
}
