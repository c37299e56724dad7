using Hush.Transcripts.Json;
using Hush.Transcripts.Lines;
using Hush.Transcripts.Markup;
using Hush.Transcripts.Tables;

namespace Hush.Transcripts;

/// <summary>The formats of speech engines, captions and chat systems, recognized by their content. docs/formats.md lists them.</summary>
public static class TranscriptFormats
{
    private const int SampleSize = 1 << 16; // bytes that tell formats other than JSON

    // Names that are values, in a file that is no transcript, would each be kept.
    private const int MostPaths = 10_000;

    private static readonly JsonSchema[] Schemas =
        [.. AzureSchemas.All, .. WhisperSchemas.All, .. AmazonSchemas.All, .. EngineSchemas.All, .. ChatSchemas.All];

    // Readers of formats other than JSON, in the order in which they are tried.
    private static readonly TextFormat[] TextFormats =
    [
        new("webvtt", sample => sample.IsWebVtt, (file, _) => CaptionReader.Read("WebVTT", file)),
        new("srt", sample => sample.IsSubRip, (file, _) => CaptionReader.Read("SRT", file)),
        new("ttml", sample => sample.IsTtml, (file, _) => TtmlReader.Read(file)),
        new("whatsapp", sample => sample.HasLines(SpeakerLineReader.IsWhatsAppLine, 1), (file, _) => SpeakerLineReader.Read(file, isWhatsApp: true)),
        new("timed-text", sample => sample.HasLines(SpeakerLineReader.IsTimedLine, 2), (file, _) => SpeakerLineReader.Read(file, isWhatsApp: false)),
        new("ctm", sample => sample.IsCtm, (file, _) => CtmReader.Read(file)),
        new("csv", sample => sample.Lines.Count > 1 && TableReader.IsHeader(sample.Lines[0]), TableReader.Read),
    ];

    /// <summary>Names of all formats, as docs/formats.md has them.</summary>
    public static IReadOnlyList<string> Names
    { get; } = [.. Schemas.Select(schema => schema.Name).Append("json").Concat(TextFormats.Select(format => format.Name)).Distinct()];

    /// <summary>Name of the format of a file; null when it has none of them.</summary>
    /// <param name="file">The file; it must be seekable and is read from its start.</param>
    /// <exception cref="TranscriptProblemException">It is broken JSON.</exception>
    public static string? Recognize(Stream file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Open(file, new TranscriptOptions())?.Name;
    }

    /// <summary>The format of a file with its reader; null when it has none and none was named.</summary>
    /// <exception cref="TranscriptProblemException">It is broken JSON, or not of the format that was named.</exception>
    internal static OpenTranscript? Open(Stream file, TranscriptOptions options)
    {
        var found = FileSample.Read(file, SampleSize) is { } sample ? Find(file, sample, options) : null;
        if (found is null && options.Format is { } named)
            throw TranscriptProblemException.NotThisFormat(Names.Contains(named)
                ? $"not a file of the format {named}" : $"there is no format of this name; known are {string.Join(", ", Names)}");
        return found;
    }

    private static OpenTranscript? Find(Stream file, FileSample sample, TranscriptOptions options)
    {
        if (!sample.IsJson)
        {
            var text = TextFormats.FirstOrDefault(format => options.Format is null ? format.Fits(sample) : format.Name == options.Format);
            return text is null ? null : new OpenTranscript(text.Name, stream => text.Read(stream, options));
        }

        JsonPath root = new();
        foreach (var _ in new JsonScanner(file, root).Read())
        {
            if (root.Count > MostPaths) return null;
        }

        string[] paths = [.. root.All().Select(path => path.Text)];
        HashSet<string> known = [.. paths];
        var schema = Schemas.FirstOrDefault(schema => (options.Format is null || schema.Name == options.Format)
            && schema.Signature.All(known.Contains));
        schema ??= options.Format is null or "json" ? GenericSchema.For(paths, options) : null;
        return schema is null ? null : new OpenTranscript(schema.Name, stream => new JsonTranscriptReader(schema).Read(stream));
    }

    private sealed record TextFormat(string Name, Func<FileSample, bool> Fits, Func<Stream, TranscriptOptions, IEnumerable<TranscriptPart>> Read);
}

/// <summary>A file whose format is known.</summary>
/// <param name="Name">Name of the format.</param>
/// <param name="Read">Reads the parts of the file from its start.</param>
internal sealed record OpenTranscript(string Name, Func<Stream, IEnumerable<TranscriptPart>> Read);
