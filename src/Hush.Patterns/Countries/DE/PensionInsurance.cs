using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.DE;

/// <summary>
/// German pension insurance numbers (Rentenversicherungs- or Sozialversicherungsnummer), which the API knows only as one of the EU's.
/// <para>Issuer: Deutsche Rentenversicherung (SGB VI, section 147; VKVV). Format: area (2), birth date DDMMYY, first letter of the birth name, serial
/// (2), check digit; printed 65 241048 A 086. Checksum: weights 2-1-2-5-7-1-2-1-2-1-2-1 over the digits with the letter as 01–26, sum of the
/// products' digits modulo 10.</para>
/// <para>Known confusions: none of note.</para>
/// <para>Fictitious examples: 65 241048 A 086, 12181055H114.</para>
/// </summary>
internal static partial class PensionInsurance
{
    public static PatternDefinition Definition { get; } = new()
    {
        Id = "de.pension-insurance",
        Category = Categories.EUSocialSecurityNumber,
        Pattern = TwelvePlaces(),
        MustHold = PatternOptions.Digits,
        Base = Grade.FormOnly,
        Confirmed = Grade.Strong,
        WithContext = Grade.Proven,
        NeedsContext = true,
        Validator = Judge,
        Context = new(
        [
            "rentenversicherungsnummer", "sozialversicherungsnummer", "versicherungsnummer", "rentenversicherung", "sozialversicherung",
            "sozialversicherungsausweis", "sv nummer", "sv nr", "rvnr", "rv nummer", "german social security",
        ]),
    };

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> characters = stackalloc char[12];
        if (Characters.Compact(value, characters) != 12) return Validation.Refuted;
        // The day is raised by 50 for late numbers of a birth date whose serials ran out.
        var day = DigitValue.Of(characters[2..4]) % 50;
        if (!CalendarDate.Exists(DigitValue.Of(characters[4..6]), day)) return Validation.Refuted;
        Span<char> digits = stackalloc char[12];
        characters[..8].CopyTo(digits);
        var letter = characters[8] - 'A' + 1;
        digits[8] = (char)('0' + (letter / 10));
        digits[9] = (char)('0' + (letter % 10));
        characters[9..11].CopyTo(digits[10..]);
        ReadOnlySpan<int> weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var product = (digits[i] - '0') * weights[i];
            sum += (product / 10) + (product % 10);
        }

        return Verdict.OfStrong(sum % 10 == characters[11] - '0');
    }

    [GeneratedRegex(
        Edges.BeforeCode + "[0-8](?:[ -]?[0-9]){7}[ -]?[A-Z][ -]?[0-9](?: ?[0-9]){2}" + Edges.BehindCode, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex TwelvePlaces();
}
