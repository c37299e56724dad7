using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.HR;

/// <summary>
/// Numbers of Croatian identity cards (osobna iskaznica).
/// <para>Issuer: Ministarstvo unutarnjih poslova (Zakon o osobnoj iskaznici). Format: nine digits. Checksum: none known.</para>
/// <para>Known confusions: every nine-digit number; it counts only with its name near.</para>
/// <para>Fictitious examples: 104820157, 112 233 445.</para>
/// </summary>
internal static partial class IdentityCard
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. new PatternDefinition
        {
            Id = "hr.identity-card", Category = Categories.HRIdentityCardNumber, Pattern = NineDigits(), Digits = DigitCount.Exactly(9),
            Base = Grade.FormOnly,
            WithContext = Grade.Words, NeedsContext = true,
            Context = new(
            [
                "osobna iskaznica", "osobne iskaznice", "osobnu iskaznicu", "osobnoj iskaznici", "osobna iskaznica br", "broj osobne",
                "broj osobne iskaznice", "osobna", "croatian identity card", "croatian id card",
                "croatian id",
            ]),
        }.WithSharedWords(SharedWords.IdentityCard, Grade.Possible, Topic.GovernmentId),
    ];

    [GeneratedRegex(Edges.BeforeNumber + "[0-9](?: ?[0-9]){8}" + Edges.BehindNumber, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex NineDigits();
}
