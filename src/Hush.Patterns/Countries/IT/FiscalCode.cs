using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.IT;

/// <summary>
/// Italian fiscal codes ("codice fiscale").
/// <para>Issuer: Agenzia delle Entrate (decree of the Ministry of Finance of 23 December 1976). Format: 16 places: three letters of the surname,
/// three of the first name, two digits of the year, a letter of the month, two digits of the day (plus 40 for women), a letter and three digits of
/// the municipality, a check letter; where two people would share one, digits become letters L–V from the right ("omocodia"). Legal persons have 11
/// digits, as in <see cref="ValueAddedTax"/>. Checksum: modulus 26, with odd places by a table. Last change of the rules known: 1976.</para>
/// <para>Known confusions: none of note; a code with all digits replaced is taken for words.</para>
/// <para>Fictitious examples: RSSMRA85T10A562S, rss mra 85t10 a562 s, BNCLCU90A41F205T in form.</para>
/// </summary>
internal static partial class FiscalCode
{
    private const string Months = "ABCDEHLMPRST";
    private static readonly Category Kind = Categories.ITFiscalCode;

    private static readonly ContextWords Names = new(
        ["codice fiscale", "cod fiscale", "cod fisc", "codice fisc", "c f", "cf", "fiscal code", "italian tax code", "tessera sanitaria",
            "codice contribuente"]);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. new NationalForm
        {
            Id = "it.fiscal-code", Category = Kind, Pattern = OfPerson(), MustHold = PatternOptions.Digits, Validator = Judge, Proven = Grade.Sure,
            WithOwn = Grade.CertainMinus, Own = Names,
        }.ToDefinitions(),
        .. new NationalForm
        {
            Id = "it.fiscal-code-numeric", Category = Kind, Pattern = OfCompany(), Digits = DigitCount.Exactly(11), Validator = ValueAddedTax.Judge,
            WithOwn = Grade.Firm, Own = Names,
        }.ToDefinitions(),
    ];

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> code = stackalloc char[16];
        if (Characters.Compact(value, code) != 16 || Characters.CountDigits(code) < 2
            || code[15] != CheckLetter(code[..15])) return Validation.Refuted;
        var month = Months.IndexOf(code[8], StringComparison.Ordinal) + 1;
        var day = ((Digit(code[9]) * 10) + Digit(code[10])) % 40;
        var year = 1900 + (Digit(code[6]) * 10) + Digit(code[7]);
        // The century is not written: whoever was born on 29 February '00 was born in 2000.
        return Verdict.OfStrong(CalendarDate.Exists(year < 1920 ? year + 100 : year, month, day));
    }

    private static char CheckLetter(ReadOnlySpan<char> code)
    {
        ReadOnlySpan<int> odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
        var sum = 0;
        for (var i = 0; i < code.Length; i++)
        {
            var place = char.IsAsciiDigit(code[i]) ? code[i] - '0' : code[i] - 'A';
            if (place is < 0 or > 25) return '\0';
            sum += i % 2 == 0 ? odd[place] : place;
        }

        return (char)('A' + (sum % 26));
    }

    private static int Digit(char character) => char.IsAsciiDigit(character)
        ? character - '0' : "LMNPQRSTUV".IndexOf(character, StringComparison.Ordinal);

    [GeneratedRegex(
        Edges.BeforeCode + @"[A-Z]{3}[ -]?[A-Z]{3}[ -]?[0-9L-NP-V]{2} ?[A-EHLMPRST] ?[0-9L-NP-V]{2}[ -]?[A-Z] ?[0-9L-NP-V]{3}[ -]?[A-Z]" +
            Edges.BehindSolid,
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex OfPerson();

    [GeneratedRegex(Edges.BeforeNumber + @"[0-9](?: ?[0-9]){10}" + Edges.BehindNumber, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex OfCompany();
}
