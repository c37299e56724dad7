using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.AR;

/// <summary>
/// Argentine national identity numbers ("DNI").
/// <para>Issuer: Registro Nacional de las Personas (RENAPER), law 17.671. Format: seven or eight digits, printed 12.345.678; bare as often. Checksum:
/// none (the check digit that belongs to it is that of the CUIL, where the number stands in the middle).</para>
/// <para>Last rule change known: none. Known confusions: amounts with thousands dots, the identity numbers of Spain (with a letter) and Peru (DNI of
/// eight digits); it needs its name near.</para>
/// <para>Fictitious examples: 20.123.456, 31456789, CUIL 20-31456789-3.</para>
/// </summary>
internal static partial class NationalIdentity
{
    private static readonly Category Kind = Categories.ARNationalIdentityNumber;

    private static readonly ContextWords Words = new(
        [
            "dni", "d n i", "documento nacional de identidad", "documento nacional", "número de dni", "argentina national identity",
            "argentine national identity",
            "argentine national id", "argentine id", "argentinian id", "cédula de identidad argentina", "documento argentino"
        ]);
    private static readonly ContextWords LaborWords = new(
        [
            "cuil", "cuit", "c u i l", "c u i t", "clave única", "clave unica", "identificación laboral", "identificacion laboral", "argentine tax id"
        ]);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "ar.national-identity", Category = Kind, Pattern = Number(), Digits = new(7, 8), Base = Grade.FormOnly,
            WithContext = Grade.Words, NeedsContext = true, Context = Words,
        },
        new()
        {
            Id = "ar.national-identity-labor", Category = Kind, Pattern = Labor(), Digits = DigitCount.Exactly(11), Base = Grade.Weak,
            WithContext = Grade.Words, NeedsContext = true, Validator = JudgeLabor, Context = LaborWords,
        },
    ];

    private static Validation JudgeLabor(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[11];
        if (Characters.Digits(value, digits) != 11 || DigitValue.Of(digits[..2]) is not (20 or 23 or 24 or 25 or 26 or 27)) return Validation.Refuted;
        var check = (11 - (WeightedSum.Of(digits[..10], [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
        return Verdict.OfWeak((check == 10 ? 9 : check) == digits[10] - '0');
    }

    [GeneratedRegex(Edges.BeforeNumber + @"[0-9]{1,2}(?:[. ]?[0-9]{3}){2}" + Edges.BehindNumber, PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Number();

    [GeneratedRegex(Edges.BeforeNumber + @"2[0-7][ -]?[0-9]{8}[ -]?[0-9]" + Edges.BehindNumber, PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Labor();
}
