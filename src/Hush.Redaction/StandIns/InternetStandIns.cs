using System.Globalization;
using System.Text;

namespace Hush.Redaction.StandIns;

/// <summary>
/// Makes up e-mail, web and IP addresses at places that are kept free for examples: the domains of RFC 2606, the networks of RFC 5737 and RFC
/// 3849. Where the form must stay, an ending of the same length that is no top-level domain.
/// </summary>
internal sealed class InternetStandIns(SeededDraws draws, WordStandIns words, PatternFiller filler)
{
    private static readonly string[] Domains = ["example.com", "example.org", "example.net"];

    // By length; "zz" and "zzz" are no top-level domains, the longer ones are reserved.
    private static readonly string[] Endings = ["", "z", "zz", "zzz", "test", "local", "zzzzzz", "example", "zzzzzzzz", "localhost"];

    private static readonly string[] DocumentationNetworks = ["192.0.2.", "198.51.100.", "203.0.113."];

    private readonly Dictionary<(string Domain, bool KeepsForm), string> _domains = [];

    /// <summary>The stand-in of an e-mail address. Names in it are those that stand for the same names elsewhere.</summary>
    public string ForEmail(string value, bool keepsForm)
    {
        var at = value.LastIndexOf('@');
        if (at < 0) return filler.Word(value);
        return Pieces(value[..at], piece => LocalPart(piece, keepsForm)) + "@" + Domain(value[(at + 1)..], keepsForm);
    }

    /// <summary>The stand-in of a web address: scheme and "www" stay, the path gets other words.</summary>
    public string ForUrl(string value, bool keepsForm)
    {
        var start = value.IndexOf("://", StringComparison.Ordinal) is var scheme and >= 0 ? scheme + 3 : 0;
        if (value.AsSpan(start).StartsWith("www.", StringComparison.OrdinalIgnoreCase)) start += 4;
        var end = value.AsSpan(start).IndexOfAny("/?#:") is var border and >= 0 ? start + border : value.Length;
        var host = value[start..end].Any(char.IsAsciiLetter) ? Domain(value[start..end], keepsForm) : ForIPAddress(value[start..end], keepsForm);
        return value[..start] + host + filler.Word(value.AsSpan(end));
    }

    /// <summary>The stand-in of an account name, behind the address of its site if that is given: <c>github.com/name</c>.</summary>
    public string ForAccount(string value)
    {
        const string site = "github.com/";
        var start = value.IndexOf(site, StringComparison.OrdinalIgnoreCase) is var at and >= 0 ? at + site.Length : 0;
        return value[..start] + filler.Word(value.AsSpan(start));
    }

    /// <summary>The stand-in of an IPv4 or IPv6 address, with the port or the length of a prefix if it has one.</summary>
    public string ForIPAddress(string value, bool keepsForm)
    {
        if (value.Count(character => character == ':') > 1) return IPv6(value, keepsForm);
        var end = value.AsSpan().IndexOfAny(':', '/') is var border and >= 0 ? border : value.Length;
        return IPv4(value[..end], keepsForm) + filler.Code(value.AsSpan(end));
    }

    private string LocalPart(string piece, bool keepsForm)
    {
        if (piece.Any(character => !char.IsLetter(character))) return filler.Word(piece);
        return piece.Length == 1 ? words.Initial(piece, keepsForm) : Ascii(words.For(WordLists.Family, piece, keepsForm), piece);
    }

    // An address holds plain letters; a name of other letters is filled in the rhythm of the original.
    private string Ascii(string name, string piece) => name.All(char.IsAscii) || !piece.All(char.IsAscii) ? name : filler.Word(piece);

    private string Domain(string domain, bool keepsForm)
    {
        var key = (domain.ToUpperInvariant(), keepsForm);
        if (_domains.TryGetValue(key, out var known)) return known;
        using var sequence = draws.Restart("domain", key.Item1);
        return _domains[key] = keepsForm ? SameForm(domain) : Example(domain);
    }

    private string Example(string domain)
    {
        string[] others = [.. Domains.Where(example => !domain.EndsWith(example, StringComparison.OrdinalIgnoreCase))];
        return draws.Pick(others);
    }

    private string SameForm(string domain)
    {
        var dot = domain.LastIndexOf('.');
        var ending = domain[(dot + 1)..];
        var made = ending.Length < Endings.Length && ending.All(char.IsAsciiLetter) ? LetterCase.Exactly(ending, Endings[ending.Length]) : null;
        return filler.Word(domain.AsSpan(0, dot + 1)) + (made ?? filler.Word(ending));
    }

    private string IPv4(string address, bool keepsForm)
    {
        var octets = address.Split('.');
        if (!keepsForm || octets.Length != 4) return FromDocumentation(address);
        var fitting = DocumentationNetworks.Where(network => !address.StartsWith(network, StringComparison.Ordinal) && HasLengths(network, octets))
            .ToArray();
        if (fitting.Length > 0) return draws.Pick(fitting) + Octet(octets[3].Length);

        // Else a network that is never routed: reserved, private, or none at all.
        var first = octets[0].Length switch { 3 => Text(draws.Between(240, 255)), 2 => "10", _ => "0" };
        return $"{first}.{Octet(octets[1].Length)}.{Octet(octets[2].Length)}.{Octet(octets[3].Length)}";
    }

    private static bool HasLengths(string network, string[] octets) =>
        network.Split('.')[..3].Zip(octets).All(pair => pair.First.Length == pair.Second.Length);

    private string Octet(int digits) => digits switch
    {
        1 => Text(draws.Below(10)),
        2 => Text(draws.Between(10, 99)),
        _ => Text(draws.Between(100, 255)),
    };

    private string FromDocumentation(string address)
    {
        string[] networks = [.. DocumentationNetworks.Where(network => !address.StartsWith(network, StringComparison.Ordinal))];
        return draws.Pick(networks) + Text(draws.Between(1, 254));
    }

    // The first two groups say that it is for documentation; what follows has the groups of the original.
    private string IPv6(string address, bool keepsForm)
    {
        var made = Hexadecimal(address);
        if (keepsForm) return made;
        if (address.Contains("::", StringComparison.Ordinal)) return "2001:db8::" +
            (made[(made.LastIndexOf(':') + 1)..] is { Length: > 0 } last ? last : "1");
        return "2001:db8:" + string.Join(':', made.Split(':').Skip(2));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Hexadecimal(string pattern) => string.Concat(pattern.Select(character => character switch
    {
        >= '0' and <= '9' => (char)('0' + draws.Below(10)),
        >= 'a' and <= 'f' => draws.Pick("abcdef"),
        >= 'A' and <= 'F' => draws.Pick("ABCDEF"),
        _ => character,
    }));

    private static string Pieces(string value, Func<string, string> rewrite)
    {
        var written = new StringBuilder(value.Length);
        for (int at = 0, end; at < value.Length; at = end)
        {
            end = at;
            while (end < value.Length && char.IsLetter(value[end])) end++;
            if (end > at) written.Append(rewrite(value[at..end]));
            else if (char.IsDigit(value[end])) end = AppendDigits(written, value, end, rewrite);
            else written.Append(value[end++]);
        }

        return written.ToString();
    }

    private static int AppendDigits(StringBuilder written, string value, int at, Func<string, string> rewrite)
    {
        var end = at;
        while (end < value.Length && char.IsDigit(value[end])) end++;
        written.Append(rewrite(value[at..end]));
        return end;
    }
}
