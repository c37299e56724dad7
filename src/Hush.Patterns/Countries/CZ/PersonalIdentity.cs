using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.CZ;

/// <summary>
/// Czech birth numbers (rodné číslo).
/// <para>Issuer: Ministry of the Interior (Act 133/2000). Format: birth date YYMMDD and a serial of three digits, since 1954 four; printed with a
/// slash. The month is raised by 50 for women and, since 2004, by another 20 when a day's serials ran out. Checksum: ten digits are divisible by 11;
/// before 1985 a remainder of 10 of the first nine was written as 0.</para>
/// <para>Known confusions: Slovakia has the same numbers; without the slash any nine or ten digits, so its name must stand near.</para>
/// <para>Fictitious examples: 916003/9889, 6652098508.</para>
/// </summary>
internal static partial class PersonalIdentity
{
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. Forms, .. Forms.AlsoAs("-v2", Categories.CZPersonalIdentityV2)];

    private static IEnumerable<PatternDefinition> Forms => new PatternDefinition
    {
        Id = "cz.personal-identity",
        Category = Categories.CZPersonalIdentityNumber,
        Pattern = NineOrTen(),
        Digits = new(9, 10),
        Base = Grade.FormOnly,
        Confirmed = Grade.FirmMinus,
        WithContext = Grade.SurePlus,
        NeedsContext = true,
        Validator = Judge,
        Context = new(
        [
            "rodné číslo", "rodne cislo", "rodného čísla", "rodneho cisla", "rodným číslem", "rodným číslom", "rč", "rc", "r č", "osobní číslo",
            "birth number", "czech personal identity", "czech birth number", "czech national id", "czech id",
        ]),
    }.WithSharedWords(SharedWords.Identity, Grade.Probable, Topic.GovernmentId);

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[10];
        var length = Characters.Digits(value, digits);
        if (length is not (9 or 10) || YearOf(digits[..length]) is not { } year) return Validation.Refuted;
        var shifted = DigitValue.Of(digits[2..4]);
        var month = shifted > 50 ? shifted - 50 : shifted;
        if (month > 20) month -= 20;
        if (!CalendarDate.Exists(year, month, DigitValue.Of(digits[4..6]))) return Validation.Refuted;
        if (length == 9) return Validation.Unknown;
        var remainder = DigitValue.Of(digits[..9]) % 11;
        if (year < 1985) remainder %= 10;
        if (remainder != digits[9] - '0') return Validation.Refuted;
        return value.Contains('/') ? Validation.Confirmed : Validation.Unknown;
    }

    /// <summary>Nine digits were given out until 1953, and no year returns among them.</summary>
    private static int? YearOf(ReadOnlySpan<char> digits)
    {
        var year = DigitValue.Of(digits[..2]);
        if (digits.Length == 10) return year < 54 ? 2000 + year : 1900 + year;
        return year switch { >= 80 => 1800 + year, <= 53 => 1900 + year, _ => null };
    }

    [GeneratedRegex(
        Edges.BeforeNumber + "[0-9](?: ?[0-9]){5}(?: ?[/-] ?| ?)[0-9](?: ?[0-9]){2,3}" + Edges.BehindNumber, PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex NineOrTen();
}
