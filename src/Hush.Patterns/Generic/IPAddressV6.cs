using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Generic;

/// <summary>
/// Internet addresses of version 6.
/// <para>Issuer: IANA and the regional registries. Format: RFC 4291 section 2.2 in all three ways (full, compressed with <c>::</c>, with a
/// version 4 tail), with zone (RFC 4007) left outside. Checksum: none; the runtime's own parser is the judge.</para>
/// <para>Known confusions: times (12:30:45), hardware addresses (six pairs), scope operators of programming languages (std::map).</para>
/// <para>Fictitious examples: 2001:db8::7, 2001:0db8:0000:0000:0000:0000:0000:0007, ::ffff:192.0.2.17 (documentation range of RFC 3849).</para>
/// </summary>
internal static partial class IPAddressV6
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new() { Id = "generic.ip-v6", Category = Categories.IPAddress, Pattern = Groups(), MustHold = PatternOptions.Colon, Base = Grade.Even,
            Confirmed = Grade.Sure, Validator = Judge },
    ];

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        if (!value.ContainsAnyInRange('0', '9') && value.Count(':') < 4) return Validation.Refuted;
        return IPAddress.TryParse(value, out var address) && address.AddressFamily == AddressFamily.InterNetworkV6
            ? Validation.Confirmed
            : Validation.Refuted;
    }

    [GeneratedRegex(
        @"(?<![" + Edges.Letters + @"\p{N}_.:])[0-9a-f]{0,4}:(?:[0-9a-f]{0,4}:){1,7}(?:[0-9]{1,3}(?:\.[0-9]{1,3}){3}|[0-9a-f]{1,4})?(?![" +
            Edges.Letters + @"\p{N}_:]|\.[\p{N}])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Groups();
}
