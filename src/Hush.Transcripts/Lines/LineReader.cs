using System.Text;

namespace Hush.Transcripts.Lines;

/// <summary>Reads a text file line by line and keeps where each line begins.</summary>
internal static class LineReader
{
    private const int FirstBuffer = 1 << 16; // bytes

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The lines without their ends; a byte order mark belongs to none.</summary>
    /// <exception cref="TranscriptProblemException">It is not UTF-8.</exception>
    public static IEnumerable<TextPlace> Read(Stream file)
    {
        file.Position = 0;
        var buffer = new byte[FirstBuffer];
        long start = 0;
        var filled = 0;
        for (var isLast = false; !isLast || filled > 0;)
        {
            if (filled == buffer.Length) Array.Resize(ref buffer, checked(buffer.Length * 2));
            var read = isLast ? 0 : file.Read(buffer, filled, buffer.Length - filled);
            isLast = read == 0;
            filled += read;
            var done = start == 0 && buffer.AsSpan(0, filled).StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
            while (done < filled)
            {
                var length = buffer.AsSpan(done, filled - done).IndexOf((byte)'\n');
                if (length < 0 && !isLast) break;
                if (length < 0) length = filled - done;
                yield return Line(buffer.AsSpan(done, length), start + done);
                done = Math.Min(filled, done + length + 1);
            }

            buffer.AsSpan(done, filled - done).CopyTo(buffer);
            start += done;
            filled -= done;
        }
    }

    private static TextPlace Line(ReadOnlySpan<byte> bytes, long start)
    {
        if (bytes.EndsWith("\r"u8)) bytes = bytes[..^1];
        try
        {
            return TextPlace.Plain(start, Strict.GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            throw TranscriptProblemException.NotUtf8(start);
        }
    }
}
