namespace Hush.Files.Mail;

/// <summary>Counts what a parser of mail makes an object of, before it does: a header of five bytes takes some hundred.</summary>
internal static class MessageSize
{
    // No mail has as many; each may be folded into several lines.
    private const int MostHeaderLines = 10_000;
    private const int MostBoundaries = 10_000;

    /// <summary>Why a message is not read; null when it is.</summary>
    public static string? Refusal(ReadOnlySpan<byte> message)
    {
        var (isHeader, headers, boundaries) = (true, 0, 0);
        foreach (var range in message.Split((byte)'\n'))
        {
            var line = message[range];
            if (line.Trim(" \t\r"u8).IsEmpty) isHeader = false;
            if (isHeader && ++headers > MostHeaderLines) return "it has too many header lines";
            if (line.StartsWith("--"u8) && !line.StartsWith("-- "u8) && ++boundaries > MostBoundaries) return "it has too many parts";
        }

        return null;
    }
}
