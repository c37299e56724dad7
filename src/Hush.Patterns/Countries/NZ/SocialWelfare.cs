using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.NZ;

/// <summary>
/// New Zealand social welfare numbers ("SWN", client number of Work and Income).
/// <para>Issuer: Ministry of Social Development. Format: nine digits, printed 123-456-789. Checksum: none published.</para>
/// <para>Last rule change known: none. Known confusions: tax numbers (IRD) of the same print; it needs its name near.</para>
/// <para>Fictitious examples: SWN 123-456-789, client number 987 654 321.</para>
/// </summary>
internal static partial class SocialWelfare
{
    private static readonly Category Kind = Categories.NZSocialWelfareNumber;

    private static readonly ContextWords Words = new(
        [
            "swn", "s w n", "social welfare", "social welfare number", "work and income", "winz", "w i n z", "msd client", "msd client number",
            "msd number",
            "ministry of social development", "studylink", "community services card"
        ]);

    private static readonly ContextWords AnyNumber = new(["number", "aba", "routing"], 4, 4);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "nz.social-welfare", Category = Kind, Pattern = Number(), Digits = DigitCount.Exactly(9), Base = Grade.FormOnly,
            WithContext = Grade.WordsAndForm, NeedsContext = true, Context = Words,
        },

        // Nine digits that are called somebody's number may be this one as well: said for callers who list every category of a form.
        new()
        {
            Id = "nz.social-welfare-form", Category = Kind, Pattern = Number(), Digits = DigitCount.Exactly(9), Base = Grade.FormOnly,
            WithContext = Grade.Faint, NeedsContext = true, Context = AnyNumber,
        },
    ];

    [GeneratedRegex(Edges.BeforeNumber + @"[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{3}" + Edges.BehindNumber, PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Number();
}
