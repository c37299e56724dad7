using System.Text;

namespace Hush.Files.Input;

/// <summary>Reads files that are read as a whole.</summary>
internal static class WholeFile
{
    /// <summary>How much is held in memory, in bytes.</summary>
    internal const long Longest = 1L << 30;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>All bytes of a stream from where it stands.</summary>
    /// <exception cref="FileProblemException">They are too many.</exception>
    public static byte[] Read(Stream stream)
    {
        using MemoryStream all = new();
        var buffer = new byte[1 << 17];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            if (all.Length + read > Longest) throw FileProblemException.TooLarge();
            all.Write(buffer, 0, read);
        }

        return all.ToArray();
    }

    /// <summary>The text of bytes in UTF-8.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="firstLine">Number of their first line, for the message.</param>
    /// <exception cref="FileProblemException">They are not UTF-8.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, long firstLine = 1)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException broken)
        {
            throw FileProblemException.NotText(firstLine + bytes[..Math.Min(bytes.Length, Math.Max(0, broken.Index))].Count((byte)'\n'));
        }
    }
}
