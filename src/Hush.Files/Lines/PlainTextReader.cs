using Hush.Files.Formats;
using Hush.Files.Input;
using Hush.Text;
using Hush.Transcripts;

namespace Hush.Files.Lines;

/// <summary>
/// Reads plain text and logs in windows of whole lines. Each is searched with a piece of the text before and after it, so that what is found
/// does not depend on where a window ends.
/// </summary>
internal static class PlainTextReader
{
    /// <summary>How much of a text is searched at once, in bytes.</summary>
    internal const int WindowSize = 1 << 16;

    /// <summary>How much of the text on both sides is read as context, in UTF-16 code units.</summary>
    internal const int Overlap = 2_000;

    /// <summary>Plain text.</summary>
    /// <exception cref="FileProblemException">It is not UTF-8.</exception>
    public static IEnumerable<Block?> Read(Stream stream, FileReadOptions options) => Read(stream, options, null, WindowSize);

    /// <summary>A log: the times at the beginnings of its lines stay.</summary>
    /// <exception cref="FileProblemException">It is not UTF-8.</exception>
    public static IEnumerable<Block?> ReadLog(Stream stream, FileReadOptions options) => Read(stream, options, LogTime.Find, WindowSize);

    /// <summary>Text in windows of a size.</summary>
    internal static IEnumerable<Block?> Read(Stream stream, FileReadOptions options, Func<string, IEnumerable<TextSpan>>? structure, int size)
    {
        Piece? held = null;
        var before = "";
        foreach (var piece in Pieces(stream, options.IsLive, size))
        {
            // A pipe that is silent gets its answer without what follows.
            if (held is not null)
            {
                yield return Block(held, before, piece is null ? "" : piece.Text[..CutAfter(piece.Text)], structure, options);
                before = held.Text[CutBefore(held.Text)..];
                held = null;
            }

            if (piece is null) yield return null;
            else held = piece;
        }

        if (held is not null) yield return Block(held, before, "", structure, options);
    }

    private static Block Block(Piece piece, string before, string after, Func<string, IEnumerable<TextSpan>>? structure, FileReadOptions options)
    {
        Layer layer = new(piece.Start, piece.Bytes, piece.Line);
        Field field = new(layer, TextPlace.Plain(piece.Start, piece.Text))
        { StartsRecord = true, Before = before, After = after, Protected = structure };
        if (options.Format is null && piece.Text.Contains('\0', StringComparison.Ordinal)) throw FileProblemException.ZeroCharacters();
        var encoded = options.Format is null ? EncodedText.NameOf(piece.Text) : null;
        return new Block(layer, [field]) { Unread = encoded is null ? [] : [encoded] };
    }

    private static IEnumerable<Piece?> Pieces(Stream stream, bool isLive, int size)
    {
        using MemoryStream bytes = new();
        long start = 0;
        long first = 1;
        foreach (var line in new LineFeed(stream, isLive).Read(longest: size))
        {
            if (line is not null)
            {
                if (bytes.Length == 0) (start, first) = (line.Start, line.Number);
                bytes.Write(line.Bytes);
                if (bytes.Length < size) continue;
            }

            if (bytes.Length > 0) yield return Take();
            if (line is null) yield return null;
        }

        if (bytes.Length > 0) yield return Take();

        Piece Take()
        {
            Piece piece = new(start, first, bytes.ToArray(), WholeFile.Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), first));
            bytes.SetLength(0);
            return piece;
        }
    }

    // Context begins and ends with a line where one is near, else wherever it must.
    private static int CutBefore(string text)
    {
        if (text.Length <= Overlap) return 0;
        var line = text.IndexOf('\n', text.Length - Overlap);
        var cut = line >= 0 && line + 1 < text.Length ? line + 1 : text.Length - Overlap;
        return char.IsLowSurrogate(text[cut]) ? cut + 1 : cut;
    }

    private static int CutAfter(string text)
    {
        if (text.Length <= Overlap) return text.Length;
        var line = text.LastIndexOf('\n', Overlap);
        var cut = line > 0 ? line + 1 : Overlap;
        return char.IsLowSurrogate(text[cut]) ? cut - 1 : cut;
    }

    private sealed record Piece(long Start, long Line, byte[] Bytes, string Text)
    {
        /// <summary>The number of its first line, never its text.</summary>
        public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Piece(line {Line})");
    }
}
