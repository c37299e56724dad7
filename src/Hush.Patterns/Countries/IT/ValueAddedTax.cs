using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.IT;

/// <summary>
/// Italian numbers for value added tax ("partita IVA").
/// <para>Issuer: Agenzia delle Entrate (d.P.R. 633/1972, article 35). Format: 11 digits: seven of the taxpayer, three of the province's office
/// (001–100, 120, 121, 888, 999), a check digit; abroad with IT before. Checksum: Luhn (ISO/IEC 7812-1 annex B). Last change of the rules known:
/// 2002.</para>
/// <para>Known confusions: phone numbers of 11 digits; bare it wants its words.</para>
/// <para>Fictitious examples: 12345670017, IT12345670017, it 01234567897 in form.</para>
/// </summary>
internal static partial class ValueAddedTax
{
    private static readonly Category Kind = Categories.ITValueAddedTaxNumber;

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. Of("it.value-added-tax-number", Prefixed(), Grade.Strong),
        .. Of("it.value-added-tax-number-bare", Bare(), Grade.Tentative),
    ];

    private static IReadOnlyList<PatternDefinition> Of(string id, Regex pattern, double proven) => new NationalForm
    {
        Id = id,
        Category = Kind,
        Pattern = pattern,
        Digits = DigitCount.Exactly(11),
        Validator = Judge,
        Proven = proven,
        WithShared = Grade.Good,
        Shared = SharedWords.Vat,
        Own = new(["partita iva", "p iva", "piva", "part iva", "numero iva", "iva", "codice iva", "italian vat"]),
    }.ToDefinitions();

    internal static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[11];
        if (Characters.Digits(value, digits) != 11 || digits.StartsWith("0000000") || !Luhn.Holds(digits)) return Validation.Refuted;
        return Verdict.OfStrong(DigitValue.Of(digits[7..10]) is (>= 1 and <= 100) or 120 or 121 or 888 or 999);
    }

    [GeneratedRegex(Edges.BeforeCode + @"IT[ -]?[0-9](?: ?[0-9]){10}" + Edges.BehindNumber, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Prefixed();

    [GeneratedRegex(Edges.BeforeNumber + @"[0-9](?: ?[0-9]){10}" + Edges.BehindNumber, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Bare();
}
