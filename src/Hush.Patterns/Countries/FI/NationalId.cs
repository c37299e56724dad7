using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.FI;

/// <summary>
/// Finnish personal identity codes (henkilötunnus, hetu).
/// <para>Issuer: Digi- ja väestötietovirasto (Act 661/2009; decree 690/2022). Format: birth date DDMMYY, century mark (+ 1800s; - and Y, X, W, V, U
/// 1900s; A to F 2000s; the marks other than +, -, A are given out since 2024), individual number 002–999 (from 900 temporary), check character.
/// Checksum: the nine digits modulo 31 pick from 0123456789ABCDEFHJKLMNPRSTUVWXY.</para>
/// <para>Known confusions: none of note.</para>
/// <para>Fictitious examples: 220959-8879, 161003A293L.</para>
/// </summary>
internal static partial class NationalId
{
    private const string CheckCharacters = "0123456789ABCDEFHJKLMNPRSTUVWXY";

    public static IReadOnlyList<PatternDefinition> All { get; } = [.. Forms, .. Forms.AlsoAs("-v2", Categories.FINationalIDV2)];

    private static IEnumerable<PatternDefinition> Forms =>
    [
        new()
        {
            Id = "fi.national-id", Category = Categories.FINationalID, Pattern = Code(), MustHold = PatternOptions.Digits, Base = Grade.FormOnly,
            Confirmed = Grade.FirmPlus,
            WithContext = Grade.Proven, NeedsContext = true, Validator = Judge,
            Topic = Topic.GovernmentId | Topic.SocialSecurity,
            Context = new(
            [
                "henkilötunnus", "henkilötunnukseni", "henkilötunnuksesi", "henkilötunnuksen", "henkilotunnus", "hetu", "hetun", "sotu",
                "sosiaaliturvatunnus", "personbeteckning", "personnummer", "finnish personal identity code", "finnish national id",
                "finnish social security",
            ]),
        },
    ];

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> characters = stackalloc char[11];
        var length = Characters.Compact(value, characters);
        if (length < 10) return Validation.Refuted;
        Span<char> digits = stackalloc char[9];
        characters[..6].CopyTo(digits);
        characters[(length - 4)..(length - 1)].CopyTo(digits[6..]);
        var century = length == 10 ? (value.Contains('+') ? 1800 : 1900) : characters[6] >= 'U' ? 1900 : 2000;
        var year = century + DigitValue.Of(digits[4..6]);
        if (!CalendarDate.Exists(year, DigitValue.Of(digits[2..4]), DigitValue.Of(digits[..2]))) return Validation.Refuted;
        if (DigitValue.Of(digits[6..]) < 2) return Validation.Refuted;
        return Verdict.OfStrong(CheckCharacters[DigitValue.Of(digits) % 31] == characters[length - 1]);
    }

    [GeneratedRegex(
        Edges.BeforeCode + "[0-3](?: ?[0-9]){5} ?[-+A-FU-Y] ?[0-9](?: ?[0-9]){2} ?[0-9A-FHJ-NPR-Y]" + Edges.BehindCode, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Code();
}
