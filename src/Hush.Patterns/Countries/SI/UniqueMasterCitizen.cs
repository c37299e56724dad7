using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.SI;

/// <summary>
/// Slovenian unique master citizen numbers ("EMŠO").
/// <para>Issuer: Ministry of the Interior (zakon o centralnem registru prebivalstva, 1998). Format: 13 digits: DDMM and three digits of the year, two
/// of the register (50–59 in Slovenia), three of order, a check digit. Checksum: modulus 11, weights 7 to 2 twice; 10 stands for 0. Last change of
/// the rules known: 1977, when Yugoslavia began to issue them.</para>
/// <para>Known confusions: the JMBG of the other states of former Yugoslavia has the same form and checksum; the words tell them apart.</para>
/// <para>Fictitious examples: 0101006500006, 2902932505526, 1211 981 500 126 in form.</para>
/// </summary>
internal static partial class UniqueMasterCitizen
{
    private static readonly Category Kind = Categories.SIUniqueMasterCitizenNumber;

    public static IReadOnlyList<PatternDefinition> All { get; } = new NationalForm
    {
        Id = "si.unique-master-citizen-number",
        Category = Kind,
        Pattern = ThirteenDigits(),
        Digits = DigitCount.Exactly(13),
        Validator = Judge,
        WithOwn = Grade.SurePlus, // as the Croatian, whose words and form are the same
        WithShared = Grade.Good,
        Topic = Topic.GovernmentId | Topic.SocialSecurity,
        Shared = new([.. SharedWords.AnyIdentity.Words, "jmbg", "matična številka", "maticna stevilka", "matični broj", "maticni broj"]),
        Own = new(
        [
            "emšo", "emso", "emša", "emsa", "enotna matična številka", "enotna maticna stevilka", "enotna matična številka občana",
            "enotna maticna stevilka obcana", "matična številka občana",
            "unique master citizen number", "unique master citizen", "slovenian id", "slovenian personal number",
        ]),
    }.ToDefinitions();

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[13];
        if (Characters.Digits(value, digits) != 13) return Validation.Refuted;
        var year = DigitValue.Of(digits[4..7]);
        if (!CalendarDate.Exists(year < 800
            ? year + 2000 : year + 1000, DigitValue.Of(digits[2..4]), DigitValue.Of(digits[..2]))) return Validation.Refuted;
        var check = (11 - (WeightedSum.Of(digits[..12], [7, 6, 5, 4, 3, 2]) % 11)) % 11 % 10;
        return Verdict.OfStrong(check == digits[12] - '0');
    }

    [GeneratedRegex(
        Edges.BeforeNumber + @"(?:[0-3][0-9]{12}" + Edges.BehindSolid + @"|[0-3](?: ?[0-9]){12}" + Edges.BehindNumber + ")", PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex ThirteenDigits();
}
