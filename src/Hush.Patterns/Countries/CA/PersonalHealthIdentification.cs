using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.CA;

/// <summary>
/// Canadian personal health identification numbers of nine digits.
/// <para>Issuer: Manitoba Health ("PHIN"), Alberta Health ("PHN", "ULI", printed 5-4), eHealth Saskatchewan ("HSN"), New Brunswick Medicare. Format:
/// nine digits. Checksum: Saskatchewan modulus 11, the others none published, so none is applied.</para>
/// <para>Last rule change known: none. Known confusions: social insurance numbers (same length, printed 3-3-3); it needs its name near.</para>
/// <para>Fictitious examples: PHIN 123456789, Alberta health 12345-6789.</para>
/// </summary>
internal static partial class PersonalHealthIdentification
{
    private static readonly Category Kind = Categories.CAPersonalHealthIdentification;

    private static readonly ContextWords Words = new(
        [
            "phin", "p h i n", "personal health identification", "personal health identification number", "personal health number", "manitoba health",
            "manitoba health card",
            "alberta health", "alberta health care", "ahcip", "ahc number", "uli", "saskatchewan health", "health services number", "hsn",
            "new brunswick medicare",
            "health registration"
        ]);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "ca.personal-health-identification", Category = Kind, Pattern = Number(), Digits = DigitCount.Exactly(9), Base = Grade.FormOnly,
            WithContext = Grade.WordsAndForm, NeedsContext = true, Context = Words,
        },
    ];

    [GeneratedRegex(Edges.BeforeNumber + @"(?:[0-9]{3}(?:[ -]?[0-9]{3}){2}|[0-9]{5}[ -]?[0-9]{4})" + Edges.BehindNumber, PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Number();
}
