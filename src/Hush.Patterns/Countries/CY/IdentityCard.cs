using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.CY;

/// <summary>
/// Numbers of Cypriot identity cards.
/// <para>Issuer: Civil Registry and Migration Department (Civil Registry Law 141(I)/2002). Format: six to eight digits, in records filled up with
/// zeros to ten. Checksum: none known.</para>
/// <para>Known confusions: every number of that length, Cypriot phone numbers first; it counts only with its name near.</para>
/// <para>Fictitious examples: 00123456, 1045678, 0000123456.</para>
/// </summary>
internal static partial class IdentityCard
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. new PatternDefinition
        {
            Id = "cy.identity-card", Category = Categories.CYIdentityCard, Pattern = SixToTen(), Digits = new(6, 10), Base = Grade.FormOnly,
            WithContext = Grade.Firm,
            NeedsContext = true,
            Context = new(
            [
                "δελτίο ταυτότητας", "δελτιο ταυτοτητας", "αριθμός ταυτότητας", "αριθμος ταυτοτητας", "αριθμό ταυτότητας", "ταυτότητα", "ταυτοτητα",
                "ταυτότητας", "ταυτοτητας", "kimlik kartı", "kimlik karti", "kimlik numarası", "cypriot identity card", "cyprus identity card",
                "cypriot id", "cyprus id", "cypriot id card",
            ], 6, 3),
        }.WithSharedWords(SharedWords.IdentityCard, Grade.Possible, Topic.GovernmentId),
    ];

    [GeneratedRegex(
        Edges.BeforeNumber + "[0-9](?: ?[0-9]){5,9}" + Edges.BehindNumber, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex SixToTen();
}
