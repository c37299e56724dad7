using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Generic;

/// <summary>
/// Hardware addresses of network cards ("MAC").
/// <para>Issuer: makers, from blocks of the IEEE. Format: 48 bits as six hexadecimal pairs with colons or hyphens (IEEE 802), or three groups
/// of four with dots. Checksum: none.</para>
/// <para>Known confusions: times (never six pairs), version 6 addresses (groups of up to four with colons).</para>
/// <para>Fictitious examples: 00:00:5e:00:53:af, 00-00-5E-00-53-AF, 0000.5e00.53af (documentation range of RFC 7042).</para>
/// </summary>
internal static partial class HardwareAddress
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "generic.hardware-address", Category = Categories.NumericIdentifier, Pattern = Pairs(), Base = Grade.Probable,
            WithContext = Grade.Sure,
            Context = new(["mac", "mac address", "hardware address", "physical address", "device", "router", "modem", "network"]),
            Topic = Topic.Serial,
        },
    ];

    [GeneratedRegex(
        @"(?<![" + Edges.Letters +
            @"\p{N}_:.-])(?:[0-9a-f]{2}(?<mark>[:-])[0-9a-f]{2}(?:\k<mark>[0-9a-f]{2}){4}|[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4})(?![" +
            Edges.Letters + @"\p{N}_:.-])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Pairs();
}
