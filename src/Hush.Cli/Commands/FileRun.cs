using System.Globalization;
using System.Text;
using Hush.Cli.Input;
using Hush.Files;
using Hush.Files.Formats;
using Hush.Files.Input;
using Hush.Files.Parquet;
using Hush.Files.Redaction;
using Hush.Text;
using Hush.Transcripts;

namespace Hush.Cli.Commands;

/// <summary>Answers one input: finds out what it is, and hands it to what reads it.</summary>
internal sealed class FileRun(AnalysisSettings settings, PiiAnalyzer analyzer, StandardStreams streams, RunTotals totals)
{
    private const string PseudonymScope = "the policy pseudonym is for transcripts, and for texts and logs in UTF-8";

    private string InputName => settings.File is null or "-" ? "standard input" : settings.File;

    private string NotDecoded => settings.Form.Encoding is { } named ? $"not {named.WebName} text" : "not UTF-8 text; name its --encoding";

    private FileReadOptions Options => new()
    { Format = settings.Files.Format, Fields = settings.Files.Fields, Documents = settings.Documents, Jobs = settings.Files.Jobs, Found = Found };

    /// <summary>Takes detections with their places; null where nobody asks.</summary>
    public Action<FileFinding>? Found { get; init; }

    /// <summary>Whether the input was read as a file of its own format, so that its detections have places and not offsets.</summary>
    public bool WasFile { get; private set; }

    /// <summary>Runs to the end of the input, or until <paramref name="cancellation"/>.</summary>
    public ExitCode Run(CancellationToken cancellation)
    {
        SampledStream input;
        try
        {
            var isStandard = settings.File is null or "-";
            var stream = isStandard ? streams.Input : File.OpenRead(settings.File!);
            input = new SampledStream(stream, isLive: isStandard || !stream.CanSeek); // a named pipe is read once, as standard input is
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Fail(ExitCode.NoInput, problem is FileNotFoundException or DirectoryNotFoundException ? "no such file" : "can't be read");
        }

        try
        {
            using (input) return Answer(input, cancellation);
        }
        catch (Exception problem) when (problem is InputProblem or FileProblemException or TranscriptProblemException)
        {
            return Fail(ExitCode.BadInput, problem.Message);
        }
        catch (DecoderFallbackException)
        {
            return Fail(ExitCode.BadInput, NotDecoded);
        }
        catch (OutputProblem problem)
        {
            return Fail(ExitCode.NoOutput, problem.Message);
        }
        catch (IOException) when (streams.IsClosed)
        {
            return ExitCode.ReaderGone;
        }
        catch (IOException)
        {
            streams.Complain("the input or output broke off");
            return ExitCode.NoOutput;
        }
    }

    private ExitCode Answer(SampledStream input, CancellationToken cancellation)
    {
        if (settings.Files.IsInPlace && input.IsLive) throw new InputProblem("a pipe can't be replaced; name a file by --output");
        var isWritten = settings.Files.Findings is null && settings is { Redacts: true, Output: null };
        if (settings.Files.Format is ParquetRedactor.Name
            || (settings is { Files.Format: null, Form.IsPlain: false } && ParquetRedactor.Begins(input.Sample))) return WriteParquet(input,
            isWritten, cancellation);
        Stream source = input;
        using var whole = isWritten && TranscriptRun.Takes(settings) ? AsSeekable(input) : null;
        if (whole is not null)
        {
            if (WriteTranscript(whole, cancellation) is { } code) return code;
            whole.Position = 0;
            source = whole;
        }

        var ending = Path.GetExtension(settings.File ?? "").ToLowerInvariant();
        var options = Options with { Ending = ending, IsLive = input.IsLive && source == input };
        var format = FileFormats.Recognize(input.Sample, settings.Form.IsPlain ? options with { Format = "text" } : options, settings.Form.Encoding);
        if (format.Name == "json" && options.IsLive && !input.IsWhole) format =
            FileFormats.Recognize(input.Sample, options with { Format = "jsonl" });
        if (settings.Files.Findings is null && Layout(input, format.Name) is { } layout)
        {
            if (settings.Files.IsInPlace) throw new InputProblem("its results can't replace it; name another file by --output");
            return new AnalysisRun(settings, analyzer, streams, totals)
                .Run(source, layout, input.IsLive, FileEncoding.Of(input.Sample, settings.Form.Encoding), cancellation);
        }

        CheckForm(format.Name, isWritten);
        return Write(source, input, format, settings.Form.IsPlain ? options with { Format = "text" } : options, isWritten, cancellation);
    }

    /// <summary>How results of the API's shapes are read; null where the input is redacted in its own format.</summary>
    private InputLayout? Layout(SampledStream input, string format)
    {
        if (settings.Files.Format is null && UnitLayout.Of(input, format, settings.Form) is { } layout) return layout;

        // A person reads texts with their changes in colour, whole ones only.
        var isText = format is "text" or "log" or "markdown";
        var isShown = streams.IsTerminal || settings.IsColoured;
        return isText && (!settings.Redacts || settings.Output is not null || (isShown && (!input.IsLive || input.IsWhole)))
            ? InputLayout.Plain : null;
    }

    private ExitCode Write(Stream source, SampledStream input, FileFormat format, FileReadOptions options, bool isWritten,
        CancellationToken cancellation)
    {
        if (format.Name == "text" && options.Format is null && EncodedText.NameOf(Encoding.UTF8.GetString(input.Sample)) is
            { } encoded) throw FileProblemException.Encoded(encoded);
        var encoding = FileEncoding.Of(input.Sample, settings.Form.Encoding);
        if (isWritten && settings.Documents.Policies.Uses<Pseudonym>() && NotRestored(format, encoding) is { } kind)
            throw new InputProblem($"{PseudonymScope}; this is {kind}, which could not be restored");
        WasFile = true;
        return Tell(new FileRedactor(analyzer).Redact(source, encoding, format, isWritten ? streams.Output : null, options, cancellation));
    }

    // Its columns are found by what stands at its end.
    private ExitCode WriteParquet(SampledStream input, bool isWritten, CancellationToken cancellation)
    {
        CheckForm(ParquetRedactor.Name, isWritten);
        if (isWritten
            && settings.Documents.Policies.Uses<Pseudonym>()) throw new InputProblem(
            $"{PseudonymScope}; this is {ParquetRedactor.Name}, which could not be restored");
        WasFile = true;
        using Stream file = input.IsLive ? new MemoryStream(WholeFile.Read(input)) : File.OpenRead(settings.File!);
        return Tell(new ParquetRedactor(analyzer).Redact(file, isWritten ? streams.Output : null, Options, cancellation));
    }

    private void CheckForm(string format, bool isWritten)
    {
        if (!isWritten && settings is
            { Redacts: true, Files.IsDryRun: false }) throw new InputProblem(
            $"--format applies to conversations and texts; this is {format}, which is written in its own format");
    }

    private ExitCode Tell(FileReport report)
    {
        totals.Add(report.Categories);
        if (settings.Files.IsVerbose) streams.Complain(
            string.Create(CultureInfo.InvariantCulture, $"{InputName}: {report.Format}, {report.Categories.Values.Sum()} detections"));
        foreach (var unread in report.Unread) streams.Complain($"{InputName}: {unread} was not searched");
        if (Hush.Mapping.IncompleteWarning.Explain([.. report.Incomplete]) is { } warning) streams.Complain($"{InputName}: {warning}");
        return report.Unread.Count > 0 || report.Incomplete.Count > 0 ? ExitCode.Incomplete : ExitCode.Success;
    }

    /// <summary>What keeps tokens from giving the file back: a format that writes values otherwise than they are, or cuts them, or an encoding; null
    /// for nothing.</summary>
    private static string? NotRestored(FileFormat format, FileEncoding encoding) => format.Name is "text" or "log"
        ? encoding.Encoding?.WebName : format.Name;

    /// <summary>
    /// The input as a stream that can be read more than once; null for a pipe that may go on for long and whose first lines are no transcript.
    /// </summary>
    private Stream? AsSeekable(SampledStream input)
    {
        if (!input.IsLive) return File.OpenRead(settings.File!);
        if (!input.IsWhole && settings.Transcript is { Format: null, TextMembers.Count: 0 } && !MayBeTranscript(input.Sample)) return null;
        MemoryStream copy = new();
        input.CopyTo(copy);
        copy.Position = 0;
        return copy;
    }

    private static bool MayBeTranscript(ReadOnlySpan<byte> sample)
    {
        var lines = sample[..(sample.LastIndexOf((byte)'\n') + 1)];
        try
        {
            if (FormatSniffer.NameOf(sample, "", null) == "json" && lines.Count((byte)'\n') != 1) return true; // known when it is whole
            using MemoryStream start = new(lines.ToArray());
            return TranscriptFormats.Recognize(start) is not null;
        }
        catch (Exception problem) when (problem is TranscriptProblemException or FileProblemException)
        {
            return false;
        }
    }

    /// <summary>Redacts a file of a known format in its own format; null when it has none, or is broken in a way that the other readers
    /// explain.</summary>
    private ExitCode? WriteTranscript(Stream file, CancellationToken cancellation)
    {
        try
        {
            return new TranscriptRun(analyzer, settings, streams).Redact(file, streams.Output, where: "", totals, cancellation);
        }
        catch (TranscriptProblemException problem) when ((problem.IsBrokenJson || problem.IsWrongEncoding) && settings.Transcript.Format is null)
        {
            return null;
        }
        finally
        {
            if (file is FileStream) file.Position = 0;
        }
    }

    private ExitCode Fail(ExitCode code, string message)
    {
        streams.Complain($"{InputName}: {message}");
        return code;
    }
}
