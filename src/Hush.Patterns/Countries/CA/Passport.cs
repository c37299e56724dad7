using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.CA;

/// <summary>
/// Canadian passport numbers.
/// <para>Issuer: Immigration, Refugees and Citizenship Canada. Format: two letters and six digits; since the passport of June 2023 a letter, six
/// digits and two letters. Checksum: none in the number itself.</para>
/// <para>Known confusions: passports of other countries with two letters (New Zealand), national insurance numbers of the UK; without the country
/// near it is an honest maybe.</para>
/// <para>Fictitious examples: AB123456, P123456AA, passeport canadien ga302922.</para>
/// </summary>
internal static partial class Passport
{
    private static readonly Category Kind = Categories.CAPassportNumber;

    private static readonly ContextWords Words = new(
        [
            "canadian passport", "canada passport", "passport canada", "passeport canadien", "passeport du canada", "numéro de passeport canadien"
        ], 10, 5);
    private static readonly ContextWords GeneralWords = new(
        [
            "passport", "passport number", "passport no", "travel document", "passeport", "numéro de passeport", "numero de passeport"
        ]);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "ca.passport", Category = Kind, Pattern = Number(), Digits = DigitCount.Exactly(6), Base = Grade.FormOnly,
            WithContext = Grade.Sure, NeedsContext = true, Context = Words,
        },
        new()
        {
            Id = "ca.passport-unplaced", Category = Kind, Pattern = Number(), Digits = DigitCount.Exactly(6), Base = Grade.FormOnly,
            WithContext = Grade.Plausible, NeedsContext = true, Context = GeneralWords,
        },
    ];

    [GeneratedRegex(Edges.BeforeCode + @"(?:[A-Z]{2}[ -]?[0-9]{6}|[A-Z][ -]?[0-9]{6}[ -]?[A-Z]{2})" + Edges.BehindCode, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Number();
}
