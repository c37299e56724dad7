using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.FR;

/// <summary>
/// French VAT numbers (numéro de TVA intracommunautaire).
/// <para>Issuer: Direction générale des Finances publiques (Code général des impôts, article 286 ter). Format: FR, a key of two digits or letters,
/// the firm's number (SIREN, nine digits). Checksum: SIREN by ISO/IEC 7812-1 annex B (Luhn; Monaco's, from 000, have none); a key of digits is SIREN
/// and 12 behind it, modulo 97.</para>
/// <para>Known confusions: the beginning of a French IBAN, which goes on.</para>
/// <para>Fictitious examples: FR70685005548, FR 19 898 051 966.</para>
/// </summary>
internal static partial class ValueAddedTax
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "fr.value-added-tax", Category = Categories.FRValueAddedTaxNumber, Pattern = Prefixed(), Digits = new(9, 11), Base = Grade.FormOnly,
            Confirmed = Grade.WordsAndForm, WithContext = Grade.Proven, NeedsContext = true, Validator = Judge,
            Context = new(
            [
                "tva", "numéro de tva", "numero de tva", "tva intracommunautaire", "taxe sur la valeur ajoutée", "numéro d'identification taxe",
                "siren", .. SharedWords.Vat.Words,
            ]),
        },
    ];

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> characters = stackalloc char[13];
        if (Characters.Compact(value, characters) != 13) return Validation.Refuted;
        var firm = characters[4..];
        if (!firm.StartsWith("000") && !Luhn.Holds(firm)) return Validation.Refuted;
        if (!char.IsAsciiDigit(characters[2]) || !char.IsAsciiDigit(characters[3])) return Validation.Confirmed;
        return Verdict.OfStrong(((DigitValue.OfMany(firm) * 100) + 12) % 97 == DigitValue.Of(characters[2..4]));
    }

    [GeneratedRegex(
        Edges.BeforeCode + "FR[ -]?[0-9A-HJ-NP-Z] ?[0-9A-HJ-NP-Z](?:[ .]?[0-9]){9}" + Edges.BehindNumber, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Prefixed();
}
