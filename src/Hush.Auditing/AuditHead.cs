using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Hush.Auditing;

/// <summary>
/// The last line of an audit log, as a file beside it says: without it nobody would see that lines are missing at the end. It is a line of the same
/// chain, with the number of the last line, so that only who has the key can write one.
/// </summary>
/// <param name="Number">The last line's number; 0 before the first.</param>
/// <param name="Hash">The last line's hash.</param>
[DebuggerDisplay("{Number}")]
internal readonly record struct AuditHead(long Number, string Hash)
{
    /// <summary>Bytes of the file, which is overwritten in place: a full disk does not stop it.</summary>
    public const int FileBytes = 256;

    private const string LastMember = "last";

    /// <summary>The chain before the first line.</summary>
    public static AuditHead None => new(0, AuditChain.Origin);

    /// <summary>The whole file.</summary>
    public byte[] ToFile(AuditChain chain)
    {
        var json = string.Create(CultureInfo.InvariantCulture, $"{{\"{LastMember}\":{Number}}}");
        var line = chain.Append(Encoding.ASCII.GetBytes(json), Hash, Math.Max(Number, 1), namesPrevious: true);
        var file = new byte[FileBytes];
        Array.Fill(file, (byte)' ');
        line.CopyTo(file, 0);
        file[^1] = (byte)'\n';
        return file;
    }

    /// <summary>Reads the file's content; null when it is none, was changed, or was written with another key.</summary>
    public static AuditHead? Read(ReadOnlySpan<byte> file, AuditChain chain)
    {
        var line = file.TrimEnd(" \n"u8).ToArray();
        if (AuditLine.Read(line) is not { Previous: { } hash } || !chain.Holds(line, hash)) return null;
        using var document = JsonDocument.Parse(line);
        return document.RootElement.TryGetProperty(LastMember, out var last) && last.ValueKind == JsonValueKind.Number
            && last.TryGetInt64(out var number) ? new AuditHead(number, hash) : null;
    }
}
