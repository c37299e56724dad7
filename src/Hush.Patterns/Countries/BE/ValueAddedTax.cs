using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.BE;

/// <summary>
/// Belgian VAT and enterprise numbers (btw-nummer, numéro de TVA, ondernemingsnummer).
/// <para>Issuer: Kruispuntbank van Ondernemingen, Banque-Carrefour des Entreprises. Format: BE and ten digits, the first 0 or (since 2023) 1, printed
/// 0813.465.358. Checksum: the last two digits are 97 minus the first eight modulo 97.</para>
/// <para>Known confusions: without BE any ten digits, such as phone numbers; then its name must stand near.</para>
/// <para>Fictitious examples: BE 0813.465.358, 0997671724.</para>
/// </summary>
internal static partial class ValueAddedTax
{
    private static readonly Category Category = Categories.BEValueAddedTaxNumber;

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        Of("be.value-added-tax", Prefixed()) with
            { Confirmed = Grade.WordsAndForm, WithContext = Grade.Proven, Context = new([.. OwnWords, .. SharedWords.Vat.Words]) },
        .. Of("be.value-added-tax-bare", Bare()).WithSharedWords(SharedWords.Vat, Grade.Good, Topic.GovernmentId),
    ];

    private static string[] OwnWords =>
    [
        "btw", "btw nummer", "btw nr", "ondernemingsnummer", "ondernemingsnr", "kbo", "kbo nummer", "tva", "numéro de tva", "numero de tva",
        "numéro d'entreprise", "numero d'entreprise", "bce", "belgian vat", "enterprise number", "company number", "mwst nummer",
        "unternehmensnummer",
    ];

    private static PatternDefinition Of(string id, Regex pattern) => new()
    {
        Id = id,
        Category = Category,
        Pattern = pattern,
        Digits = DigitCount.Exactly(10),
        Base = Grade.FormOnly,
        WithContext = Grade.WordsAndForm,
        NeedsContext = true,
        Validator = Judge,
        Context = new(OwnWords),
    };

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[10];
        if (Characters.Digits(value, digits) != 10) return Validation.Refuted;
        var first = DigitValue.Of(digits[..8]);
        if (first == 0 || (first + DigitValue.Of(digits[8..])) % 97 != 0) return Validation.Refuted;
        return char.IsAsciiLetter(value[0]) ? Validation.Confirmed : Validation.Unknown;
    }

    [GeneratedRegex(
        Edges.BeforeCode + "BE[ .-]?[01](?:[ .-]?[0-9]){9}" + Edges.BehindNumber, PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Prefixed();

    [GeneratedRegex(
        Edges.BeforeNumber + "[01](?:[ .-]?[0-9]){9}" + Edges.BehindNumber, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Bare();
}
