namespace Hush.Files.Input;

/// <summary>A line of a file as bytes.</summary>
/// <param name="Start">Its first byte in the file.</param>
/// <param name="Number">From 1.</param>
/// <param name="Bytes">The line with its end.</param>
internal sealed record FedLine(long Start, long Number, byte[] Bytes)
{
    /// <summary>The bytes without the line's end.</summary>
    public ReadOnlySpan<byte> Content
    {
        get
        {
            var content = Bytes.AsSpan();
            if (content.EndsWith("\n"u8)) content = content[..^1];
            return content.EndsWith("\r"u8) ? content[..^1] : content;
        }
    }

    /// <summary>Whether it has a line end; the last one may have none, and a long one may be cut.</summary>
    public bool HasEnd => Bytes.AsSpan().EndsWith("\n"u8);
}

/// <summary>
/// Reads a stream line by line. Where no more bytes come for a while it says so, so that what has been read can be answered before the rest
/// arrives.
/// </summary>
/// <param name="stream">The file in UTF-8, from where it stands.</param>
/// <param name="isLive">Whether it is a pipe that may be silent for long.</param>
internal sealed class LineFeed(Stream stream, bool isLive)
{
    private const int BufferSize = 1 << 17; // bytes
    private const int LongestLine = 1 << 28; // bytes

    // How long a pipe may be silent before what it has said is answered.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(80);

    private long _start;
    private long _number;

    /// <summary>The lines; null where the stream has been silent for a while.</summary>
    /// <param name="longest">Bytes after which a line is cut where a character begins; 0 means that no line is.</param>
    /// <exception cref="FileProblemException">A line is too long to be held in memory.</exception>
    public IEnumerable<FedLine?> Read(int longest = 0)
    {
        var buffer = new byte[BufferSize];
        var filled = 0;
        while (true)
        {
            if (filled == buffer.Length) Array.Resize(ref buffer, filled < LongestLine ? filled * 2 : throw FileProblemException.TooLarge());
            var reading = isLive
                ? stream.ReadAsync(buffer.AsMemory(filled)).AsTask() : Task.FromResult(stream.Read(buffer, filled, buffer.Length - filled));
            if (!reading.Wait(Patience)) yield return null;
            var read = reading.GetAwaiter().GetResult();
            if (read == 0) break;
            filled += read;
            var done = 0;
            while (LengthOf(buffer.AsSpan(done, filled - done), longest) is > 0 and var length)
            {
                yield return Next(buffer.AsSpan(done, length));
                done += length;
            }

            buffer.AsSpan(done, filled - done).CopyTo(buffer);
            filled -= done;
        }

        if (filled > 0) yield return Next(buffer.AsSpan(0, filled));
    }

    private FedLine Next(ReadOnlySpan<byte> bytes)
    {
        FedLine line = new(_start, _number + 1, bytes.ToArray());
        _start += bytes.Length;
        if (line.HasEnd) _number++;
        return line;
    }

    private static int LengthOf(ReadOnlySpan<byte> bytes, int longest)
    {
        var end = bytes.IndexOf((byte)'\n');
        if (end >= 0 && (longest == 0 || end < longest)) return end + 1;
        if (longest == 0 || bytes.Length <= longest) return 0;
        var cut = longest;
        var blank = bytes[..longest].LastIndexOf((byte)' ');
        if (blank > longest / 2) return blank + 1;
        while (cut > 1 && (bytes[cut] & 0xC0) == 0x80) cut--;
        return cut;
    }
}
