using System.Text;
using Hush.Files.Encoded;
using Hush.Files.Input;
using Hush.Files.Redaction;

namespace Hush.Files;

/// <summary>
/// Redacts files of any structure: the texts in them are searched, and all other bytes are written as they were. One instance serves all threads.
/// </summary>
internal sealed class FileRedactor(PiiAnalyzer analyzer)
{
    /// <summary>Redacts a file, or only searches it.</summary>
    /// <param name="file">The file, from where it stands.</param>
    /// <param name="encoding">How it is written.</param>
    /// <param name="format">Its format.</param>
    /// <param name="output">Where the redacted file goes; null when it is only searched.</param>
    /// <param name="options">How it is read and searched.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="FileProblemException">It is not what its format asks for. Blocks before the place have been written.</exception>
    /// <exception cref="DecoderFallbackException">It is not text of its encoding.</exception>
    public FileReport Redact(Stream file, FileEncoding encoding, FileFormat format, Stream? output, FileReadOptions options,
        CancellationToken cancellation)
    {
        var outer = format.IsRaw ? new FileEncoding(null, []) : encoding;
        using var writer = output is null ? null : outer.Write(output);
        BlockRedactor blocks = new(analyzer, options, writer, format.IsRaw);
        var read = format.Read(outer.Read(file), options);
        blocks.Run(format.IsRaw || format.IsProse ? read : new EncodedFields(options).Open(read), cancellation);
        return blocks.Report(format.Name);
    }
}
