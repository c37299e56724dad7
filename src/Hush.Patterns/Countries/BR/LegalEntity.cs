using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.BR;

/// <summary>
/// Brazilian taxpayer numbers of companies ("CNPJ").
/// <para>Issuer: Receita Federal. Format: fourteen characters, printed 12.345.678/0001-95: eight of the company, four of the branch, two check
/// digits; from July 2026 the first twelve may be letters (Instrução Normativa RFB 2.229 of 2024). Checksum: two digits, weights 2 to 9 from the
/// right, sum modulo 11, below 2 as 0; a letter counts its ASCII code less 48.</para>
/// <para>Known confusions: hardly any in its printed form; bare it needs its name near.</para>
/// <para>Fictitious examples: 11.222.333/0001-81, 11222333000181, 12.ABC.345/01DE-35.</para>
/// </summary>
internal static partial class LegalEntity
{
    private static readonly Category Kind = Categories.BRLegalEntityNumber;

    private static readonly ContextWords Words = new(
        [
            "cnpj", "c n p j", "cadastro nacional da pessoa jurídica", "cadastro nacional da pessoa juridica",
            "cadastro nacional de pessoas jurídicas", "pessoa jurídica",
            "brazilian company", "legal entity number", "cgc"
        ]);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "br.legal-entity", Category = Kind, Pattern = Printed(), Digits = new(2, 14), Base = Grade.Tentative,
            WithContext = Grade.Proven, Confirmed = Grade.WordsAndForm, Validator = JudgePrinted, Context = Words,
        },
        new()
        {
            Id = "br.legal-entity-bare", Category = Kind, Pattern = Bare(), Digits = DigitCount.Exactly(14), Base = Grade.FormOnly,
            WithContext = Grade.Sure, NeedsContext = true, Validator = Judge, Context = Words,
        },
        new()
        {
            Id = "br.legal-entity-letters", Category = Kind, Pattern = Letters(), Digits = new(2, 14), Base = Grade.FormOnly,
            WithContext = Grade.Sure, NeedsContext = true, Validator = Judge, Context = Words,
        },
    ];

    private static Validation JudgePrinted(ReadOnlySpan<char> value) => Verdict.OfStrong(Holds(value));

    private static Validation Judge(ReadOnlySpan<char> value) => Verdict.OfWeak(Holds(value));

    private static bool Holds(ReadOnlySpan<char> value)
    {
        Span<char> characters = stackalloc char[14];
        if (Characters.Compact(value, characters) != 14 || Characters.AreAllSame(characters)) return false;
        return Check(characters[..12]) == characters[12] - '0' && Check(characters[..13]) == characters[13] - '0';
    }

    private static int Check(ReadOnlySpan<char> characters)
    {
        var sum = 0;
        for (var i = 0; i < characters.Length; i++) sum += (characters[^(i + 1)] - '0') * ((i % 8) + 2);
        return sum % 11 < 2 ? 0 : 11 - (sum % 11);
    }

    [GeneratedRegex(Edges.BeforeNumber + @"[0-9A-Z]{2}\.[0-9A-Z]{3}\.[0-9A-Z]{3}/[0-9A-Z]{4}-[0-9]{2}" + Edges.BehindNumber, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Printed();

    [GeneratedRegex(Edges.BeforeNumber + @"[0-9](?:[ ./-]?[0-9]){13}" + Edges.BehindNumber, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Bare();

    [GeneratedRegex(Edges.BeforeNumber + @"[0-9A-Z]{12}[0-9]{2}" + Edges.BehindNumber, PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Letters();
}
