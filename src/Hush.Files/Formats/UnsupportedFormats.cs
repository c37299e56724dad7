using System.Text;

namespace Hush.Files.Formats;

/// <summary>Tells files that are no text by their first bytes, to name what is refused.</summary>
internal static class UnsupportedFormats
{
    private static readonly (byte[] Start, int Offset, string Name)[] Known =
    [
        ("%PDF-"u8.ToArray(), 0, "a PDF file"),
        (@"{\rtf"u8.ToArray(), 0, "an RTF file"),
        ("PK\u0003\u0004"u8.ToArray(), 0, "a ZIP archive or an office document"),
        ([0xD0, 0xCF, 0x11, 0xE0], 0, "an office document of the old kind"),
        ([0x1F, 0x8B], 0, "a gzip archive"),
        ("BZh"u8.ToArray(), 0, "a bzip2 archive"),
        ([0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z'], 0, "an xz archive"),
        ([0x28, 0xB5, 0x2F, 0xFD], 0, "a zstd archive"),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF], 0, "a 7z archive"),
        ("Rar!"u8.ToArray(), 0, "a RAR archive"),
        ("ustar"u8.ToArray(), 257, "a tar archive"),
        ("PAR1"u8.ToArray(), 0, "a Parquet file"),
        ("ORC"u8.ToArray(), 0, "an ORC file"),
        ([(byte)'O', (byte)'b', (byte)'j', 1], 0, "an Avro file"),
        ("ARROW1"u8.ToArray(), 0, "an Arrow file"),
        ("SQLite format 3"u8.ToArray(), 0, "an SQLite database"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], 0, "a picture"),
        ([0xFF, 0xD8, 0xFF], 0, "a picture"),
        ("GIF8"u8.ToArray(), 0, "a picture"),
        ("RIFF"u8.ToArray(), 0, "a recording or a picture"),
        ("ID3"u8.ToArray(), 0, "a recording"),
        ("OggS"u8.ToArray(), 0, "a recording"),
        ("fLaC"u8.ToArray(), 0, "a recording"),
        ("ftyp"u8.ToArray(), 4, "a recording or a film"),
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], 0, "a program"),
        ([(byte)'M', (byte)'Z', 0x90], 0, "a program"),
    ];

    /// <summary>What the file is, with its article; null when it may be text.</summary>
    /// <param name="start">Its first bytes.</param>
    public static string? NameOf(ReadOnlySpan<byte> start)
    {
        foreach (var (magic, offset, name) in Known)
            if (start.Length >= offset + magic.Length && start.Slice(offset, magic.Length).SequenceEqual(magic) && !IsText(start, name)) return name;
        return null;
    }

    // A text may begin with the letters of a signature: "ORC is a format", "Obj", "BZh".
    private static bool IsText(ReadOnlySpan<byte> start, string name) =>
        name is not ("a PDF file" or "an RTF file") && !start.ContainsAnyInRange<byte>(0x00, 0x08) && Ascii.IsValid(start);
}
