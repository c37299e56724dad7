using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.JP;

/// <summary>
/// Numbers of Japanese residence cards (在留カード).
/// <para>Issuer: Immigration Services Agency (Immigration Control Act, article 19-4, since 2012). Format: two letters, eight digits, two letters.
/// Checksum: none published.</para>
/// <para>Last rule change known: none. Known confusions: hardly any; in small letters it needs its name near.</para>
/// <para>Fictitious examples: AB12345678CD, 在留カード番号 UH98765432LN.</para>
/// </summary>
internal static partial class ResidenceCard
{
    private static readonly Category Kind = Categories.JPResidenceCardNumber;

    private static readonly ContextWords Words = new(
        [
            "在留カード", "在留カード番号", "在留資格", "特別永住者証明書", "residence card", "residence card number", "japanese residence card", "zairyu", "zairyu card",
            "alien registration"
        ]);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "jp.residence-card", Category = Kind, Pattern = Printed(), Digits = DigitCount.Exactly(8), Base = Grade.Probable,
            WithContext = Grade.Proven, Context = Words, Topic = Topic.GovernmentId,
        },
        new()
        {
            Id = "jp.residence-card-any-case", Category = Kind, Pattern = AnyForm(), Digits = DigitCount.Exactly(8), Base = Grade.FormOnly,
            WithContext = Grade.Sure, NeedsContext = true, Context = Words,
        },
    ];

    [GeneratedRegex(Edges.BeforeCode + @"[A-Z]{2}[0-9]{8}[A-Z]{2}" + Edges.BehindCode, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Printed();

    [GeneratedRegex(Edges.BeforeCode + @"[A-Z]{2}[ -]?[0-9]{4} ?[0-9]{4}[ -]?[A-Z]{2}" + Edges.BehindCode, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex AnyForm();
}
