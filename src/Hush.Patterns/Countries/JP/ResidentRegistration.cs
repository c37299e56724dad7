using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.JP;

/// <summary>
/// Japanese codes of residence (住民票コード, "juminhyo code").
/// <para>Issuer: municipalities, on the Basic Resident Register Network (Basic Resident Registration Act, since 2002). Format: eleven digits.
/// Checksum: one digit by a rule that is not published.</para>
/// <para>Last rule change known: My Number took its place in public use in 2016. Known confusions: mobile phones of eleven digits; it needs its name
/// near.</para>
/// <para>Fictitious examples: 住民票コード 12345678901, 1234-5678-901.</para>
/// </summary>
internal static partial class ResidentRegistration
{
    private static readonly Category Kind = Categories.JPResidentRegistrationNumber;

    private static readonly ContextWords Words = new(
        [
            "住民票コード", "住民票", "住民基本台帳", "住基ネット", "住基カード", "住民登録番号", "外国人登録番号", "resident registration", "resident registration number",
            "residence registration code",
            "resident record code", "juminhyo", "juminhyo code", "juki card", "juki net"
        ]);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "jp.resident-registration", Category = Kind, Pattern = Number(), Digits = DigitCount.Exactly(11), Base = Grade.FormOnly,
            WithContext = Grade.WordsAndForm, NeedsContext = true, Context = Words,
        },
    ];

    [GeneratedRegex(Edges.BeforeNumber + @"[0-9](?:[ -]?[0-9]){10}" + Edges.BehindNumber, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Number();
}
