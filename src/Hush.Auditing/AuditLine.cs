using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Hush.Auditing;

/// <summary>What ties a line of an audit log to the others.</summary>
/// <param name="Number">Its number, over all files.</param>
/// <param name="Previous">The chain of the line before, as the first line of a file has it; null in others.</param>
/// <param name="Hash">Its own hash.</param>
[DebuggerDisplay("{Number}")]
internal readonly record struct AuditLine(long Number, string? Previous, string Hash)
{
    /// <summary>Reads a line without its line end; null when it is none of an audit log.</summary>
    public static AuditLine? Read(ReadOnlyMemory<byte> line)
    {
        if (AuditChain.HashOf(line.Span) is not { } hash) return null;
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            if (!root.TryGetProperty(AuditChain.NumberMember, out var member) || member.ValueKind != JsonValueKind.Number
                || !member.TryGetInt64(out var number) || number < 1) return null;
            if (!root.TryGetProperty(AuditChain.PreviousMember, out var before)) return new AuditLine(number, null, hash);
            return before.ValueKind == JsonValueKind.String && before.GetString() is { } previous
                && AuditChain.IsHash(Encoding.UTF8.GetBytes(previous)) ? new AuditLine(number, previous, hash) : null;
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // The second is what halves of a surrogate pair in an escape get.
            return null;
        }
    }
}
