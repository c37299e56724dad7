using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.BR;

/// <summary>
/// Brazilian identity card numbers ("RG", registro geral).
/// <para>Issuer: the public security office of each state (SSP and others). Format: differs by state; São Paulo and those that follow it eight digits
/// and a check character, printed 12.345.678-9 or -X, others six to nine digits. Checksum: none that all share (São Paulo: weights 2 to 9, modulo
/// 11).</para>
/// <para>Last rule change known: decree 10.977 of 2022 replaces it by the CPF on new cards. Known confusions: Chilean RUT of the same print, amounts
/// with thousands dots; it needs its name near.</para>
/// <para>Fictitious examples: RG 24.678.131-4, identidade 12.345.678-X, MG-12.345.678.</para>
/// </summary>
internal static partial class NationalIdRG
{
    private static readonly Category Kind = Categories.BRNationalIDRG;

    private static readonly ContextWords Words = new(
        [
            "rg", "r g", "registro geral", "carteira de identidade", "cédula de identidade", "cedula de identidade", "documento de identidade",
            "identidade",
            "número de identidade", "brazilian identity card", "brazilian id card", "carteira de identidade nacional"
        ]);

    private static readonly ContextWords Others = new(["cpf", "telefone", "celular", "cep", "conta"], 3, 1);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "br.national-id-rg", Category = Kind, Pattern = Printed(), Digits = new(7, 9), Base = Grade.FormOnly,
            WithContext = Grade.Words, NeedsContext = true, Context = Words,
        },
        new()
        {
            Id = "br.national-id-rg-bare", Category = Kind, Pattern = Bare(), Digits = new(6, 10), Base = Grade.FormOnly,
            WithContext = Grade.Strong, NeedsContext = true, Context = Words, AntiContext = Others,
        },
    ];

    [GeneratedRegex(
        Edges.BeforeNumber + @"(?:(?:A[CLMP]|BA|CE|DF|ES|GO|M[AGST]|P[ABEIR]|R[JNORS]|S[CEP]|TO)[ -]?)?[0-9]{1,2}\.[0-9]{3}\.[0-9]{3}(?:-[0-9X])?" +
            Edges.BehindNumber,
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Printed();

    [GeneratedRegex(Edges.BeforeNumber + @"[0-9]{6,9}(?:-?X|-[0-9])?" + Edges.BehindNumber, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Bare();
}
