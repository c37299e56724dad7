using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.SK;

/// <summary>
/// Slovak birth numbers ("rodné číslo").
/// <para>Issuer: Ministry of the Interior (zákon 301/1995 Z. z. o rodnom čísle). Format: YYMMDD/NNNC, with 50 added to women's month; until 1953 nine
/// digits without a check digit. Checksum: the number of ten digits is divisible by 11; until 1985 a remainder of 10 was written as 0. Last change of
/// the rules known: 1954. The 20 added to the month in Czechia since 2004 is accepted.</para>
/// <para>Known confusions: the Czech rodné číslo is the same series; only the text around can tell them apart.</para>
/// <para>Fictitious examples: 710319/2745, 7103192745, 395601/123 in form.</para>
/// </summary>
internal static partial class PersonalNumber
{
    private static readonly Category Kind = Categories.SKPersonalNumber;

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. Of("sk.personal-number", Slashed(), Grade.Plausible),
        .. Of("sk.personal-number-bare", Bare(), Grade.Tentative),
    ];

    private static IReadOnlyList<PatternDefinition> Of(string id, Regex pattern, double proven) => new NationalForm
    {
        Id = id,
        Category = Kind,
        Pattern = pattern,
        Digits = new(9, 10),
        Validator = Judge,
        Proven = proven,
        WithOwn = Grade.SurePlus, // as the Czech, whose words and form are the same
        WithShared = Grade.Probable,
        Topic = Topic.GovernmentId | Topic.SocialSecurity,
        Shared = SharedWords.AnyIdentity,
        Own = new(
        [
            "rodné číslo", "rodne cislo", "rodného čísla", "rodneho cisla", "rodným číslom", "rodnym cislom", "rod číslo", "rod č", "rč", "r č",
            "osobné číslo", "osobne cislo",
            "slovak id", "slovak personal number", "slovak birth number", "birth number",
        ]),
    }.ToDefinitions();

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[10];
        var length = Characters.Digits(value, digits);
        if (length is not (9 or 10)) return Validation.Refuted;
        var year = 1900 + DigitValue.Of(digits[..2]);
        if (length == 9 && year is > 1953 and < 1980) return Validation.Refuted;
        if (length == 9 && year >= 1980) year -= 100;
        if (length == 10 && year < 1954) year += 100;
        if (!CalendarDate.Exists(year, DigitValue.Of(digits[2..4]) % 50 % 20, DigitValue.Of(digits[4..6]))) return Validation.Refuted;
        if (length == 9) return Validation.Unknown;
        var check = DigitValue.Of(digits[..9]) % 11;
        if (year < 1985) check %= 10;
        return Verdict.OfStrong(check == digits[9] - '0');
    }

    [GeneratedRegex(Edges.BeforeNumber + @"[0-9]{6} ?/ ?[0-9]{3,4}" + Edges.BehindSolid, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Slashed();

    [GeneratedRegex(
        Edges.BeforeNumber + @"(?:[0-9]{9,10}" + Edges.BehindSolid + @"|[0-9](?: ?[0-9]){8,9}" + Edges.BehindNumber + ")", PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Bare();
}
