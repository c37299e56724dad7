using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.CL;

/// <summary>
/// Chilean identity numbers ("RUN"), which are tax numbers ("RUT") too.
/// <para>Issuer: Servicio de Registro Civil e Identificación; Servicio de Impuestos Internos. Format: seven or eight digits and a check character,
/// printed 12.345.678-5. Checksum: weights 2 to 7 from the right repeating, what is missing to a multiple of 11, with 10 as K and 11 as 0.</para>
/// <para>Last rule change known: none. Known confusions: the Brazilian RG of the same print; printed with dots and dash and with its check it is a
/// likely find alone, else it needs its name near.</para>
/// <para>Fictitious examples: 12.345.678-5, 12531909-2, 6.265.837-1.</para>
/// </summary>
internal static partial class IdentityCard
{
    private static readonly Category Kind = Categories.CLIdentityCardNumber;

    private static readonly ContextWords Words = new(
        [
            "rut", "r u t", "r u n", "run n", "rol único tributario", "rol unico tributario", "rol único nacional", "rol unico nacional",
            "cédula de identidad",
            "cedula de identidad", "carnet de identidad", "número de carnet", "chilean id", "chilean identity card", "chilean identity",
            "chile identity card",
            "carné de identidad"
        ]);
    private static readonly ContextWords PrintedWords = new(
        [
            "rut", "r u t", "run", "r u n", "rol único tributario", "rol unico tributario", "rol único nacional", "rol unico nacional",
            "cédula de identidad",
            "cedula de identidad", "cédula", "cedula", "carnet", "carnet de identidad", "chilean id", "chilean identity card", "chilean identity",
            "chile"
        ]);

    private static readonly ContextWords Brazilian = new(["rg", "registro geral", "identidade", "carteira de identidade"], 5, 3);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "cl.identity-card", Category = Kind, Pattern = Printed(), Digits = new(7, 9), Base = Grade.Possible,
            WithContext = Grade.SurePlus, Validator = Judge, Context = PrintedWords, AntiContext = Brazilian,
        },
        new()
        {
            Id = "cl.identity-card-dash", Category = Kind, Pattern = Dashed(), Digits = new(7, 9), Base = Grade.Weak,
            WithContext = Grade.Sure, NeedsContext = true, Validator = Judge, Context = PrintedWords,
        },
        new()
        {
            Id = "cl.identity-card-bare", Category = Kind, Pattern = Bare(), Digits = new(7, 9), Base = Grade.FormOnly,
            WithContext = Grade.Words, NeedsContext = true, Validator = Judge, Context = Words,
        },
    ];

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> characters = stackalloc char[9];
        var length = Characters.Compact(value, characters);
        if (length is not (8 or 9)) return Validation.Refuted;
        var sum = 0;
        for (var i = 1; i < length; i++) sum += (characters[length - 1 - i] - '0') * (((i - 1) % 6) + 2);
        return Verdict.OfWeak("0K987654321"[sum % 11] == characters[length - 1]);
    }

    [GeneratedRegex(Edges.BeforeNumber + @"[0-9]{1,2}\.[0-9]{3}\.[0-9]{3}-[0-9K]" + Edges.BehindNumber, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Printed();

    [GeneratedRegex(Edges.BeforeNumber + @"[0-9]{7,8}-[0-9K]" + Edges.BehindNumber, PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Dashed();

    [GeneratedRegex(Edges.BeforeNumber + @"[0-9]{1,2}[ .]?[0-9]{3}[ .]?[0-9]{3}[ -]?[0-9K]" + Edges.BehindNumber, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Bare();
}
