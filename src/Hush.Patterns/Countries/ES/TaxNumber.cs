using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.ES;

/// <summary>
/// Spanish tax identification numbers (NIF; of firms formerly CIF).
/// <para>Issuer: Agencia Estatal de Administración Tributaria (Real Decreto 1065/2007; Orden EHA/451/2008). Format: of persons DNI or NIE (<see
/// cref="Dni"/>), or K, L, M, seven digits and a letter; of entities a letter, seven digits and a check digit or letter; ES in front for VAT.
/// Checksum: persons modulus 23; entities Luhn over the seven digits, as digit or as letter of JABCDEFGHI.</para>
/// <para>Known confusions: codes of a letter and eight digits (one in five passes), so entities need the name near.</para>
/// <para>Fictitious examples: B23274939, 64605083S, ESA86167228.</para>
/// </summary>
internal static partial class TaxNumber
{
    private static readonly Category Category = Categories.ESTaxIdentificationNumber;

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. Of("es.tax-number", Entity(), new(7, 8), JudgeEntity, Grade.Firm).WithSharedWords(Shared, Grade.Probable, Topic.GovernmentId),
        .. Of("es.tax-number-of-citizen", Dni.Citizen(), DigitCount.Exactly(8), Dni.Judge, Grade.Plausible)
            .WithSharedWords(Shared, Grade.FirmMinus, Topic.GovernmentId),
        .. Of("es.tax-number-of-foreigner", Dni.Foreigner(), DigitCount.Exactly(7), Dni.Judge, Grade.Reasonable)
            .WithSharedWords(Shared, Grade.FirmMinus, Topic.GovernmentId),
    ];

    private static ContextWords Shared => new([.. SharedWords.Tax.Words, .. SharedWords.Vat.Words]);

    private static PatternDefinition Of(string id, Regex pattern, DigitCount digits, Validator validator, double confirmed) => new()
    {
        Id = id,
        Category = Category,
        Pattern = pattern,
        Digits = digits,
        Base = Grade.FormOnly,
        Confirmed = confirmed,
        WithContext = Grade.Proven,
        NeedsContext = true,
        Validator = validator,
        Context = new(
        [
            "nif", "n i f", "cif", "c i f", "número de identificación fiscal", "numero de identificacion fiscal", "identificación fiscal",
            "identificacion fiscal", "código de identificación fiscal", "agencia tributaria", "hacienda", "iva", "nif iva", "spanish tax",
            "spanish tax id",
        ]),
    };

    private static Validation JudgeEntity(ReadOnlySpan<char> value)
    {
        Span<char> characters = stackalloc char[11];
        var length = Characters.Compact(value, characters);
        if (length < 9) return Validation.Refuted;
        var number = characters[(length - 9)..length];
        var fits = number[0] is >= 'K' and <= 'M' ? number[8] == Dni.LetterOf(number[1..8]) : FitsEntity(number);
        if (!fits) return Validation.Refuted;
        return length == 11 ? Validation.Confirmed : Validation.Unknown;
    }

    private static bool FitsEntity(ReadOnlySpan<char> number)
    {
        Span<char> digits = stackalloc char[8];
        number[1..].CopyTo(digits);
        if (number[8] is >= 'A' and <= 'J') digits[7] = number[8] == 'J' ? '0' : (char)(number[8] - 'A' + '1');
        return char.IsAsciiDigit(digits[7]) && Luhn.Holds(digits);
    }

    [GeneratedRegex(
        Edges.BeforeCode + "(?:ES[ -]?)?[A-HJ-NP-SUVW][ -]?[0-9](?:[ .]?[0-9]){6}[ -]?[0-9A-Z]" + Edges.BehindCode, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Entity();
}
