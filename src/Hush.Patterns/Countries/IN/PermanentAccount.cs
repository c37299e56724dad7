using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.IN;

/// <summary>
/// Indian permanent account numbers ("PAN").
/// <para>Issuer: Income Tax Department (Income-tax Act 1961, section 139A). Format: five letters, four digits, a letter; the fourth letter is the
/// kind of holder (P for persons, C company, H, F, A, T, B, L, J, G), the fifth the first of the surname. Checksum: the last letter, by a rule that
/// is not published.</para>
/// <para>Last rule change known: linked to Aadhaar since 2017. Known confusions: product codes of the shape; in small letters it needs its name
/// near.</para>
/// <para>Fictitious examples: ABCPE1234F, AAACB5678M.</para>
/// </summary>
internal static partial class PermanentAccount
{
    private static readonly Category Kind = Categories.INPermanentAccount;

    private static readonly ContextWords Words = new(
        [
            "pan", "pan card", "pan number", "pan no", "permanent account number", "permanent account", "income tax", "it department", "पैन",
            "पैन कार्ड", "पैन नंबर",
            "स्थायी खाता संख्या"
        ]);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "in.permanent-account", Category = Kind, Pattern = Printed(), Digits = DigitCount.Exactly(4), Base = Grade.Probable,
            WithContext = Grade.Proven, Context = Words, Topic = Topic.GovernmentId,
        },
        new()
        {
            Id = "in.permanent-account-any-case", Category = Kind, Pattern = AnyForm(), Digits = DigitCount.Exactly(4), Base = Grade.FormOnly,
            WithContext = Grade.Sure, NeedsContext = true, Context = Words,
        },
    ];

    [GeneratedRegex(Edges.BeforeCode + @"[A-Z]{3}[ABCFGHJLPT][A-Z][0-9]{4}[A-Z]" + Edges.BehindCode, PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Printed();

    [GeneratedRegex(Edges.BeforeCode + @"[A-Z]{3}[ABCFGHJLPT][A-Z][ -]?[0-9]{4}[ -]?[A-Z]" + Edges.BehindCode, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex AnyForm();
}
