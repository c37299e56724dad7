using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.NL;

/// <summary>
/// Dutch numbers for value added tax ("btw-id").
/// <para>Issuer: Belastingdienst (Wet op de omzetbelasting 1968). Format: NL, nine digits, B, two digits. Checksum: until 2019 the nine digits pass
/// the elfproef of <see cref="CitizensNumber"/>, as legal persons' still do; sole traders' numbers since 1 January 2020 pass ISO/IEC 7064 MOD 97-10
/// as a whole.</para>
/// <para>Known confusions: none of note.</para>
/// <para>Fictitious examples: NL123456782B90, NL 1234.56.782.B.90, nl111222333b01.</para>
/// </summary>
internal static partial class ValueAddedTax
{
    private static readonly Category Kind = Categories.NLValueAddedTaxNumber;

    public static IReadOnlyList<PatternDefinition> All { get; } = new NationalForm
    {
        Id = "nl.value-added-tax-number",
        Category = Kind,
        Pattern = Number(),
        Digits = new(11, 11),
        Validator = Judge,
        Proven = Grade.FirmPlus,
        WithOwn = Grade.Proven,
        Own = new(["btw", "btw nummer", "btw id", "btw nr", "btwnummer", "omzetbelasting", "omzetbelastingnummer", .. SharedWords.Vat.Words]),
    }.ToDefinitions();

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> number = stackalloc char[14];
        if (Characters.Compact(value, number) != 14 || number[2..11].SequenceEqual("000000000")
            || number[12..].SequenceEqual("00")) return Validation.Refuted;
        var sum = WeightedSum.Of(number[2..10], [9, 8, 7, 6, 5, 4, 3, 2]);
        var passesElevenTest = (sum - (number[10] - '0')) % 11 == 0;
        return Verdict.OfStrong(passesElevenTest || Iso7064Mod97And10.HoldsInPlace(number));
    }

    [GeneratedRegex(Edges.BeforeCode + @"NL[ .-]?[0-9](?:[ .]?[0-9]){8}[ .-]?B[ .]?[0-9][ ]?[0-9]" + Edges.BehindSolid, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Number();
}
