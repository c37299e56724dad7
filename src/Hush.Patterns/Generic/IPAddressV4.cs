using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Generic;

/// <summary>
/// Internet addresses of version 4.
/// <para>Issuer: IANA and the regional registries. Format: four decimal octets of 0–255 with dots (RFC 791; no leading zeros, as RFC 3986
/// section 3.2.2 has it). Checksum: none.</para>
/// <para>Known confusions: four-part versions and build numbers, section numbers.</para>
/// <para>Fictitious examples: 192.0.2.17, 198.51.100.4 (documentation ranges of RFC 5737).</para>
/// </summary>
internal static partial class IPAddressV4
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "generic.ip-v4", Category = Categories.IPAddress, Pattern = Dotted(), Digits = new(4, 12), Base = Grade.Good,
            WithContext = Grade.Sure, Validator = Judge,
            Context = new(["ip", "ip address", "address", "server", "host", "ping", "router", "gateway", "dns", "subnet", "lan", "login from"]),
            AntiContext = new(["version", "ver", "v", "build", "release", "firmware", "driver", "section", "chapter", "clause", "update", "upgrade"],
                3, 1),
            Topic = Topic.None,
        },
        new()
        {
            Id = "generic.ip-v4-range-end", Category = Categories.IPAddress, Pattern = EndOfRange(), Digits = new(4, 12), Base = Grade.Good,
            Validator = Judge,
        },
    ];

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        foreach (var range in value.Split('.'))
        {
            var octet = value[range];
            if (octet.Length > 1 && octet[0] == '0') return Validation.Refuted;
            var number = 0;
            foreach (var digit in octet) number = (number * 10) + (digit - '0');
            if (number > 255) return Validation.Refuted;
        }

        return Validation.Unknown;
    }

    // "203.0.113.5-203.0.113.9": the last address of a range.
    [GeneratedRegex(
        "(?<=[0-9]\\.[0-9]{1,3} ?[-–] ?)[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}(?![" + Edges.Letters + @"\p{N}_%]|\.[\p{N}])",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex EndOfRange();

    [GeneratedRegex(
        @"(?<![" + Edges.Letters + @"\p{N}_.])(?<!\d[,-])[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}(?![" + Edges.Letters + @"\p{N}_%]|\.[\p{N}])",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Dotted();
}
