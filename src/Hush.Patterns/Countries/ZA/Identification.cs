using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.ZA;

/// <summary>
/// South African identity numbers.
/// <para>Issuer: Department of Home Affairs (Identification Act 68 of 1997). Format: thirteen digits, printed 800101 5009 087: birth date YYMMDD,
/// four of sex and order, citizenship (0 citizen, 1 resident, 2 refugee), one digit without meaning, a check digit. Checksum: Luhn (ISO/IEC 7812-1
/// annex B).</para>
/// <para>Last rule change known: none. Known confusions: South African barcodes (600…, 601…) of thirteen digits; printed in its groups it is a likely
/// find, bare it needs its name near.</para>
/// <para>Fictitious examples: 8001015009087, 750818 5555 081 in form.</para>
/// </summary>
internal static partial class Identification
{
    private static readonly Category Kind = Categories.ZAIdentificationNumber;

    private static readonly ContextWords Words = new(
        [
            "sa id", "rsa id", "south african id", "south african identity", "south africa id", "id number", "identity number", "identity document",
            "id no", "id book",
            "smart id", "green id book", "identiteitsnommer", "id nommer", "home affairs", "inombolo kamazisi"
        ]);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "za.identification", Category = Kind, Pattern = Grouped(), Digits = DigitCount.Exactly(13), Base = Grade.Tentative,
            WithContext = Grade.Proven, Confirmed = Grade.Strong, Validator = JudgeGrouped, Context = Words,
        },
        new()
        {
            Id = "za.identification-bare", Category = Kind, Pattern = Bare(), Digits = DigitCount.Exactly(13), Base = Grade.FormOnly,
            WithContext = Grade.Sure, NeedsContext = true, Validator = Judge, Context = Words,
        },
    ];

    private static Validation JudgeGrouped(ReadOnlySpan<char> value) => Verdict.OfStrong(Holds(value));

    private static Validation Judge(ReadOnlySpan<char> value) => Verdict.OfWeak(Holds(value));

    private static bool Holds(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[13];
        return Characters.Digits(value, digits) == 13 && CalendarDate.IsYearMonthDay(digits[..6]) && digits[10] is '0' or '1' or '2'
            && Luhn.Holds(digits);
    }

    [GeneratedRegex(Edges.BeforeNumber + @"[0-9]{2}[01][0-9][0-3][0-9] [0-9]{4} [0-9]{3}" + Edges.BehindNumber, PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Grouped();

    [GeneratedRegex(Edges.BeforeNumber + @"[0-9]{2}[01][0-9][0-3][0-9][ -]?[0-9]{4}[ -]?[0-9]{2} ?[0-9]" + Edges.BehindNumber, PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Bare();
}
