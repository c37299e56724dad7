using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.ES;

/// <summary>
/// Numbers of Spanish identity documents: DNI of citizens, NIE of foreigners.
/// <para>Issuer: Dirección General de la Policía (Real Decreto 1553/2005; 557/2011 for foreigners). Format: DNI eight digits and a letter, printed
/// 12.345.678-Z; NIE X, Y or Z (since 2008), seven digits and a letter. Checksum: the number modulo 23 picks the letter from TRWAGMYFPDXBNJZSQVHLCKE;
/// X, Y, Z count 0, 1, 2.</para>
/// <para>Known confusions: Cypriot tax codes, with another letter; the same value is its owner's NIF.</para>
/// <para>Fictitious examples: 53754336R, 07.525.564-X, Z3387745B.</para>
/// </summary>
internal static partial class Dni
{
    /// <summary>The letter of a number, at its remainder by 23.</summary>
    private const string Letters = "TRWAGMYFPDXBNJZSQVHLCKE";

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. new PatternDefinition
        {
            Id = "es.dni", Category = Categories.ESDNI, Pattern = Citizen(), Digits = DigitCount.Exactly(8), Base = Grade.FormOnly,
            Confirmed = Grade.Probable,
            WithContext = Grade.Proven, NeedsContext = true, Validator = Judge, Context = OwnWords,
        }.WithSharedWords(SharedWords.IdentityCard, Grade.FirmMinus, Topic.GovernmentId),
        .. new PatternDefinition
        {
            Id = "es.dni-of-foreigner", Category = Categories.ESDNI, Pattern = Foreigner(), Digits = DigitCount.Exactly(7), Base = Grade.FormOnly,
            Confirmed = Grade.Strong,
            WithContext = Grade.Proven, NeedsContext = true, Validator = Judge,
            Context = OwnWords,
        }.WithSharedWords(SharedWords.IdentityCard, Grade.FirmMinus, Topic.GovernmentId),
    ];

    private static ContextWords OwnWords => new(
    [
        "dni", "d n i", "documento nacional de identidad", "número de identidad", "numero de identidad", "documento de identidad",
        "carné de identidad", "carnet de identidad", "nie", "n i e", "número de identidad de extranjero", "identidad de extranjero", "spanish id",
        "spanish national id", "dni number", "nie number",
    ]);

    /// <summary>Whether the letter of a DNI or NIE fits; a letter behind a blank may be the next word, so it confirms nothing.</summary>
    public static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> characters = stackalloc char[9];
        if (Characters.Compact(value, characters) != 9) return Validation.Refuted;
        if (characters[0] is >= 'X' and <= 'Z') characters[0] = (char)(characters[0] - 'X' + '0');
        if (characters[8] != LetterOf(characters[..8])) return Validation.Refuted;
        return value[^2] == ' ' || Characters.AreAllSame(characters[..8]) ? Validation.Unknown : Validation.Confirmed;
    }

    /// <summary>The letter that belongs to a number of digits.</summary>
    public static char LetterOf(ReadOnlySpan<char> digits) => Letters[DigitValue.Of(digits) % 23];

    [GeneratedRegex(
        Edges.BeforeCode + "[0-9](?:[ .]?[0-9]){7}[ -]?[A-Z]" + Edges.BehindCode, PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    public static partial Regex Citizen();

    [GeneratedRegex(
        Edges.BeforeCode + "[XYZ][ -]?[0-9](?:[ .]?[0-9]){6}[ -]?[A-Z]" + Edges.BehindCode, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    public static partial Regex Foreigner();
}
