using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.BE;

/// <summary>
/// Belgian national register numbers (rijksregisternummer, numéro de registre national; INSZ, NISS), those of people outside the register ("BIS")
/// included.
/// <para>Issuer: FOD Binnenlandse Zaken, SPF Intérieur (royal decree of 3 April 1984). Format: eleven digits, birth date YYMMDD, serial of the day
/// (3), check (2); printed 94.01.11-231.62; in BIS numbers the month is raised by 20 or 40, unknown dates have zeros. Checksum: 97 minus the first
/// nine digits modulo 97, from 2000 on with a 2 in front of them.</para>
/// <para>Known confusions: any eleven digits; bare ones need their name near.</para>
/// <para>Fictitious examples: 94.01.11-231.62, 75040226715.</para>
/// </summary>
internal static partial class NationalNumber
{
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. Forms, .. Forms.AlsoAs("-v2", Categories.BENationalNumberV2)];

    private static IEnumerable<PatternDefinition> Forms => new PatternDefinition
    {
        Id = "be.national-number",
        Category = Categories.BENationalNumber,
        Pattern = ElevenDigits(),
        Digits = DigitCount.Exactly(11),
        Base = Grade.FormOnly,
        Confirmed = Grade.Firm,
        WithContext = Grade.SurePlus,
        NeedsContext = true,
        Validator = Judge,
        Context = new(
        [
            "rijksregisternummer", "rijksregister", "rijksregisternr", "insz", "inss", "niss", "numéro national", "numero national",
            "registre national", "numéro de registre national", "numéro de sécurité sociale", "nationalregisternummer", "nationalnummer",
            "identificatienummer", "bis nummer", "numéro bis", "national register number", "national registration number",
            "belgian national number",
        ]),
    }.WithSharedWords(SharedWords.Identity, Grade.Good, Topic.GovernmentId);

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[11];
        if (Characters.Digits(value, digits) != 11) return Validation.Refuted;
        var month = DigitValue.Of(digits[2..4]) % 20;
        var day = DigitValue.Of(digits[4..6]);
        if (digits[2] > '5' || month > 12 || (month > 0 && day > 0 && !CalendarDate.Exists(month, day))) return Validation.Refuted;
        var birth = DigitValue.OfMany(digits[..9]);
        var check = DigitValue.Of(digits[9..]);
        if (birth == 0 || (97 - (birth % 97) != check && 97 - ((2_000_000_000 + birth) % 97) != check)) return Validation.Refuted;
        return value.Length == 15 && value[2] == '.' && value[5] == '.' ? Validation.Confirmed : Validation.Unknown; // grouped as it is printed
    }

    [GeneratedRegex(
        Edges.BeforeNumber + "[0-9](?:[ .-]?[0-9]){10}" + Edges.BehindNumber, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex ElevenDigits();
}
