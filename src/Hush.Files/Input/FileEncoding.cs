using System.Text;
using System.Text.RegularExpressions;

namespace Hush.Files.Input;

/// <summary>How the characters of a file are written. Files are read as UTF-8 inside and written back as they came.</summary>
/// <param name="Encoding">The encoding, which refuses bytes that are none of it; null for UTF-8.</param>
/// <param name="Mark">The byte order mark at the file's start; empty when it has none.</param>
internal sealed partial record FileEncoding(Encoding? Encoding, byte[] Mark)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Tells the encoding: by the caller's word, the mark, the places of zero bytes, or what XML and HTML declare.</summary>
    /// <param name="start">The first bytes of the file.</param>
    /// <param name="named">The encoding that the caller names; null means that the file decides.</param>
    public static FileEncoding Of(ReadOnlySpan<byte> start, Encoding? named)
    {
        foreach (var known in new Encoding[]
            { new UTF32Encoding(false, true, true), new UTF32Encoding(true, true, true), new UTF8Encoding(true, true),
              new UnicodeEncoding(false, true, true), new UnicodeEncoding(true, true, true) })
            if ((named is null || named.CodePage == known.CodePage) && start.StartsWith(known.Preamble)) return new FileEncoding(IsUtf8(known)
                ? null : known, known.GetPreamble());
        var encoding = named ?? Declared(start) ?? InputEncoding.Guess(start);
        return new FileEncoding(IsUtf8(encoding) ? null : encoding, []);
    }

    /// <summary>The file after its mark, in UTF-8.</summary>
    public Stream Read(Stream file)
    {
        ReadMark(file);
        return Encoding is null ? file : Encoding.CreateTranscodingStream(file, Encoding, Utf8, leaveOpen: true);
    }

    /// <summary>A stream that takes UTF-8 and writes the file. It must be disposed before the file is whole.</summary>
    public Stream Write(Stream output)
    {
        output.Write(Mark);
        return Encoding is null ? new KeptOpenStream(output) : Encoding.CreateTranscodingStream(output, Replacing(Encoding), Utf8, leaveOpen: true);
    }

    private static bool IsUtf8(Encoding encoding) => encoding.CodePage == Utf8.CodePage;

    // A surrogate may have letters that the encoding lacks.
    private static Encoding Replacing(Encoding encoding)
    {
        var copy = (Encoding)encoding.Clone();
        copy.EncoderFallback = new EncoderReplacementFallback("?");
        return copy;
    }

    private void ReadMark(Stream file)
    {
        var rest = Mark.Length;
        var buffer = new byte[4];
        while (rest > 0 && file.Read(buffer, 0, rest) is > 0 and var read) rest -= read;
    }

    // Only where the bytes are not UTF-8: what a file declares is often not true.
    private static Encoding? Declared(ReadOnlySpan<byte> start)
    {
        var first = start.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
        if (first < 0 || IsUtf8Text(start[first..])) return null;
        var head = System.Text.Encoding.Latin1.GetString(start[..Math.Min(start.Length, 2048)]);
        return head.TrimStart().StartsWith('<') && Declaration().Match(head) is { Success: true } match
            ? InputEncoding.Find(match.Groups["name"].Value) : null;
    }

    private static bool IsUtf8Text(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            var status = Rune.DecodeFromUtf8(bytes, out _, out var length);
            if (status == System.Buffers.OperationStatus.NeedMoreData) return true; // cut at the end of the sample
            if (status != System.Buffers.OperationStatus.Done) return false;
            bytes = bytes[length..];
        }

        return true;
    }

    [GeneratedRegex(@"(?:<\?xml[^>]{0,80}\bencoding\s*=\s*[""']|<meta\b[^>]{0,120}\bcharset\s*=\s*[""']?)(?<name>[A-Za-z0-9._-]{2,40})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}
