using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Identifiers;

/// <summary>
/// International mobile equipment identities ("IMEI").
/// <para>Issuer: makers, from codes that the GSM Association allocates (3GPP TS 23.003). Format: 15 digits, printed 2-6-6-1. Checksum: Luhn.</para>
/// <para>Known confusions: American Express cards (15 digits and Luhn too, but begin with 34 or 37); it needs context.</para>
/// <para>Fictitious example: 49-015420-323751-8.</para>
/// </summary>
internal static partial class DeviceNumber
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "identifiers.device-number", Category = Categories.NumericIdentifier, Pattern = Fifteen(), Digits = DigitCount.Exactly(15),
            Base = Grade.FormOnly, WithContext = Grade.Sure, NeedsContext = true,
            Validator = Judge, Context = new(["imei", "device id", "device", "handset", "phone", "serial"]), Topic = Topic.Serial,
        },
    ];

    private static Validation Judge(ReadOnlySpan<char> value) => Verdict.OfWeak(Luhn.Holds(value));

    [GeneratedRegex(@"(?<![" + Edges.Letters + @"\p{N}_$€£/.-]|[0-9] )[0-9](?:[ /-]?[0-9]){14}(?![" + Edges.Letters + @"\p{N}_%/]|[ .,-][0-9])",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Fifteen();
}
