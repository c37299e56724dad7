using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.NL;

/// <summary>
/// Dutch citizen service numbers ("burgerservicenummer", BSN; until 2007 "sofinummer").
/// <para>Issuer: Rijksdienst voor Identiteitsgegevens (Wet algemene bepalingen burgerservicenummer, 2007). Format: nine digits, or eight when a
/// leading zero is left out; printed without marks or 4.2.3. Checksum: modulus 11 with weights 9 to 2 and −1 ("elfproef"). Last change of the rules
/// known: 2007.</para>
/// <para>Known confusions: one number of nine digits in eleven passes, bank accounts among them, so it wants its words.</para>
/// <para>Fictitious examples: 111222333, 123456782, 1112.22.333.</para>
/// </summary>
internal static partial class CitizensNumber
{
    private static readonly Category First = Categories.NLCitizensServiceNumber;
    private static readonly Category Second = Categories.NLCitizensServiceNumberV2;

    public static IReadOnlyList<PatternDefinition> All { get; } = new NationalForm
    {
        Id = "nl.citizens-service-number",
        Category = First,
        SecondVersion = Second,
        Pattern = Number(),
        Digits = new(8, 9),
        Validator = Judge,
        Topic = Topic.GovernmentId | Topic.SocialSecurity,
        Shared = SharedWords.AnyIdentity,
        Own = new(
        [
            "bsn", "bsn nummer", "bsn nr", "burgerservicenummer", "burgerservice nummer", "burger service nummer", "sofinummer", "sofi nummer",
            "sofi", "persoonsnummer",
            "citizen service number", "citizens service number", "citizen's service number", "burgernummer", "persoonlijk nummer",
        ]),
    }.ToDefinitions();

    internal static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[9];
        var length = Characters.Digits(value, digits);
        if (length is not (8 or 9) || Characters.AreAllSame(digits[..length])) return Validation.Refuted;
        var sum = WeightedSum.Of(digits[..(length - 1)], length == 9 ? [9, 8, 7, 6, 5, 4, 3, 2] : [8, 7, 6, 5, 4, 3, 2]);
        return Verdict.OfWeak((sum - (digits[length - 1] - '0')) % 11 == 0);
    }

    [GeneratedRegex(Edges.BeforeNumber + @"(?:[0-9]{8,9}" + Edges.BehindSolid + @"|[0-9](?:[ .-]?[0-9]){7,8}" + Edges.BehindNumber + ")",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    internal static partial Regex Number();
}
