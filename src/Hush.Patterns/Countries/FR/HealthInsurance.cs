using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.FR;

/// <summary>
/// Serial numbers of French health insurance cards (carte Vitale).
/// <para>Issuer: GIE SESAM-Vitale for the health insurers. Format: twenty-one digits, printed 10-10-1. Checksum: none known.</para>
/// <para>Known confusions: tracking numbers of twenty digits and more; it needs its name near. The number of the insured person is another one: see
/// <see cref="SocialSecurity"/>.</para>
/// <para>Fictitious examples: 8025000001 1234567890 3, 802500000198765432104.</para>
/// </summary>
internal static partial class HealthInsurance
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "fr.health-insurance", Category = Categories.FRHealthInsuranceNumber, Pattern = TwentyOne(), Digits = DigitCount.Exactly(21),
            Base = Grade.FormOnly,
            WithContext = Grade.Sure, NeedsContext = true,
            Context = new(
            [
                "carte vitale", "vitale", "numéro de carte vitale", "carte d'assuré social", "carte d'assurance maladie", "assurance maladie",
                "assuré social", "ameli", "cpam", "health insurance", "health insurance card", "french health",
                "health card",
            ]),
            Topic = Topic.Health,
        },
    ];

    [GeneratedRegex(
        Edges.BeforeNumber + "[0-9](?:[ -]?[0-9]){20}" + Edges.BehindNumber, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex TwentyOne();
}
