using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Hush.Auditing;

/// <summary>
/// The chain of an audit log. Every line ends with the hash of the chain before it and of what the line holds, so that a line that was changed, taken
/// away or put in shows at the next one: SHA-256, or HMAC-SHA-256 where there is a key, without which nobody can make the chain anew.
/// </summary>
/// <param name="key">The key; null for plain hashes. Not wiped: the caller's.</param>
internal sealed class AuditChain(byte[]? key)
{
    /// <summary>The member that numbers lines, over all files.</summary>
    public const string NumberMember = "number";

    /// <summary>The member of a file's first line that has the chain of the line before, which stands in another file.</summary>
    public const string PreviousMember = "previous";

    /// <summary>What a line ends with: this, the hash in hexadecimal, <see cref="End"/>.</summary>
    public const string Start = ",\"chain\":\"";

    /// <summary>The end of a line.</summary>
    public const string End = "\"}";

    /// <summary>Hexadecimal digits of a hash.</summary>
    public const int Digits = 64;

    private const string Purpose = "hush audit log 1";
    private static readonly SearchValues<byte> HashDigits = SearchValues.Create("0123456789abcdef"u8);
    private static readonly int EndLength = Start.Length + Digits + End.Length;

    /// <summary>The chain before the first line.</summary>
    public static string Origin { get; } = new('0', Digits);

    /// <summary>The chain with a key that an operator names, or without one.</summary>
    /// <param name="source">A file, or <c>env:NAME</c>; null for plain hashes.</param>
    /// <exception cref="RedactionKeyException">There is no key.</exception>
    public static AuditChain Load(string? source) => new(string.IsNullOrEmpty(source) ? null : RedactionKey.Load(source).Derive(Purpose));

    /// <summary>A line with its number and its hash, and without a line end.</summary>
    /// <param name="json">An object with at least one member, as UTF-8.</param>
    /// <param name="previous">The chain of the line before.</param>
    /// <param name="number">The line's number.</param>
    /// <param name="namesPrevious">Whether the line begins a file.</param>
    public byte[] Append(ReadOnlySpan<byte> json, string previous, long number, bool namesPrevious)
    {
        var members = string.Create(CultureInfo.InvariantCulture,
            $",\"{NumberMember}\":{number}{(namesPrevious ? $",\"{PreviousMember}\":\"{previous}\"" : "")}");
        byte[] content = [.. json[..^1], .. Encoding.ASCII.GetBytes(members)];
        return [.. content, .. Encoding.ASCII.GetBytes(Start + Hash(previous, content) + End)];
    }

    /// <summary>Whether a line has the hash that belongs to what it holds and to the chain before it.</summary>
    /// <param name="line">Without its line end, and with a hash: <see cref="HashOf"/>.</param>
    /// <param name="previous">The chain of the line before.</param>
    public bool Holds(ReadOnlySpan<byte> line, string previous) => CryptographicOperations.FixedTimeEquals(
        Encoding.ASCII.GetBytes(Hash(previous, line[..^EndLength])), line[^(Digits + End.Length)..^End.Length]);

    /// <summary>The hash with which a line ends; null when it has none.</summary>
    public static string? HashOf(ReadOnlySpan<byte> line)
    {
        if (line.Length <= EndLength) return null;
        var end = line[^EndLength..];
        if (!end.StartsWith(Encoding.ASCII.GetBytes(Start)) || !end.EndsWith(Encoding.ASCII.GetBytes(End))) return null;
        var digits = end.Slice(Start.Length, Digits);
        return IsHash(digits) ? Encoding.ASCII.GetString(digits) : null;
    }

    /// <summary>Whether this is a hash as lines have it.</summary>
    public static bool IsHash(ReadOnlySpan<byte> text) => text.Length == Digits && !text.ContainsAnyExcept(HashDigits);

    private string Hash(string previous, ReadOnlySpan<byte> content)
    {
        byte[] hashed = [.. Convert.FromHexString(previous), .. content];
        return Convert.ToHexStringLower(key is null ? SHA256.HashData(hashed) : HMACSHA256.HashData(key, hashed));
    }
}
