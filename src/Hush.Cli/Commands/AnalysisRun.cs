using System.Globalization;
using System.Text;
using Hush.Cli.Input;
using Hush.Cli.Output;
using Hush.Mapping;
using Hush.Transcripts;

namespace Hush.Cli.Commands;

/// <summary>Reads the input, analyses it, writes the results in input order.</summary>
internal sealed class AnalysisRun
{
    private const int OutputBufferSize = 1 << 16; // characters

    private readonly AnalysisSettings _settings;
    private readonly StandardStreams _streams;
    private readonly PiiAnalyzer _pii;
    private readonly UnitAnalyzer _analyzer;

    private AnalysisRun(AnalysisSettings settings, PiiAnalyzer analyzer, StandardStreams streams)
    {
        _settings = settings;
        _streams = streams;
        _pii = analyzer;
        _analyzer = new UnitAnalyzer(analyzer, settings);
    }

    private string NotDecoded => _settings.Form.Encoding is { } named ? $"not {named.WebName} text" : "not UTF-8 text; name its --encoding";

    private string InputName => _settings.File is null or "-" ? "standard input" : _settings.File;

    /// <summary>Runs to the end of the input, or until <paramref name="cancellation"/>.</summary>
    public static ExitCode Run(AnalysisSettings settings, PiiAnalyzer analyzer, StandardStreams streams, CancellationToken cancellation) =>
        new AnalysisRun(settings, analyzer, streams).Run(cancellation);

    private ExitCode Run(CancellationToken cancellation)
    {
        InputReader input;
        try
        {
            Stream standardInput = _streams.Input;
            if (TranscriptRun.Takes(_settings))
            {
                using Stream file = OpenSeekable();
                if (WriteTranscript(file, cancellation) is { } written) return written;
                file.Position = 0;
                if (file is MemoryStream copy) standardInput = new MemoryStream(copy.ToArray());
            }

            input = InputReader.Open(_settings.File, _settings.Form, standardInput);
        }
        catch (TranscriptProblemException problem)
        {
            return Fail(ExitCode.BadInput, problem.Message);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Fail(ExitCode.NoInput, problem is FileNotFoundException or DirectoryNotFoundException ? "no such file" : "can't be read");
        }
        catch (InputProblem problem)
        {
            return Fail(ExitCode.BadInput, problem.Message);
        }
        catch (DecoderFallbackException)
        {
            return Fail(ExitCode.BadInput, NotDecoded);
        }

        using (input)
        {
            try
            {
                return WriteResults(input, cancellation);
            }
            catch (InputProblem problem)
            {
                return Fail(ExitCode.BadInput, problem.Message);
            }
            catch (DecoderFallbackException)
            {
                return Fail(ExitCode.BadInput, NotDecoded);
            }
            catch (IOException)
            {
                _streams.Complain("the input or output broke off");
                return ExitCode.NoOutput;
            }
        }
    }

    /// <summary>The input as a stream that can be read more than once; standard input is held in memory.</summary>
    private Stream OpenSeekable()
    {
        if (_settings.File is not (null or "-")) return File.OpenRead(_settings.File);
        MemoryStream copy = new();
        _streams.Input.CopyTo(copy);
        return copy;
    }

    /// <summary>Redacts a file of a known format in its own format; null when it has none, or is broken in a way that the other readers explain.</summary>
    private ExitCode? WriteTranscript(Stream file, CancellationToken cancellation)
    {
        try
        {
            return new TranscriptRun(_pii, _settings, _streams).Redact(file, _streams.Output, where: "", cancellation);
        }
        catch (TranscriptProblemException problem) when ((problem.IsBrokenJson || problem.IsWrongEncoding) && _settings.Transcript.Format is null)
        {
            return null;
        }
    }

    private ExitCode WriteResults(InputReader input, CancellationToken cancellation)
    {
        // Line ends are those of JSON Lines and of most input, on every system.
        using StreamWriter output = new(_streams.Output, new UTF8Encoding(false), OutputBufferSize, leaveOpen: true) { NewLine = "\n" };
        return input.Layout == InputLayout.JsonLines ? WriteLines(input, output, cancellation) : WriteWhole(input, output, cancellation);
    }

    private ExitCode WriteWhole(InputReader input, TextWriter output, CancellationToken cancellation)
    {
        ResultWriter writer = new(output, _settings, _settings.Output ?? OutputFormat.Text);
        IReadOnlyList<InputUnit> units = input.ReadWhole();
        UnitResult[] results = [.. units.Select(unit => _analyzer.Analyze(unit, cancellation))];
        if (results.FirstOrDefault(result => result.Problem is not null) is { } refused) throw new InputProblem(refused.Problem!);
        writer.WriteAll(results);
        bool isIncomplete = false;
        foreach (UnitResult result in results) isIncomplete |= Warns(result, where: "");
        return isIncomplete ? ExitCode.Incomplete : ExitCode.Success;
    }

    /// <summary>Lines are analysed on all processors and written in input order, a few hundred in memory at a time.</summary>
    private ExitCode WriteLines(InputReader input, TextWriter output, CancellationToken cancellation)
    {
        ResultWriter writer = new(output, _settings, _settings.Output ?? OutputFormat.JsonLines);
        LineSource lines = new(input.ReadLines());
        bool failed = false;
        bool isIncomplete = false;
        IEnumerable<(int Number, UnitResult Result)> results = lines.Read()
            .AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered).WithCancellation(cancellation)
            .Select(line => Analyze(line.Number, line.Line));

        writer.Begin();
        foreach ((int number, UnitResult result) in results)
        {
            if (result.Problem is null)
            {
                writer.Write(result);
                isIncomplete |= Warns(result, string.Create(CultureInfo.InvariantCulture, $"line {number}: "));
                continue;
            }

            failed = true;
            _streams.Complain(string.Create(CultureInfo.InvariantCulture, $"line {number}: {result.Problem}"));
        }

        writer.End();
        lines.ThrowIfBroken();
        if (failed) return ExitCode.SomeLinesFailed;
        return isIncomplete ? ExitCode.Incomplete : ExitCode.Success;

        (int Number, UnitResult Result) Analyze(int number, string line)
        {
            ReadLine read = InputReader.Parse(number, line);
            return (number, read.Unit is { } unit ? _analyzer.Analyze(unit, cancellation) : UnitResult.Refused(read.Problem!));
        }
    }

    /// <summary>Says on standard error that a result may lack something; false when it does not.</summary>
    private bool Warns(UnitResult result, string where)
    {
        IReadOnlyList<string> audio = result.Redacted is { } redacted ? AudioWarning.Explain(result.Conversation!, redacted) : [];
        string[] warnings = [.. new[] { IncompleteWarning.Explain(result.Incomplete) }.OfType<string>(), .. audio];
        foreach (string warning in warnings) _streams.Complain(where + warning);
        return warnings.Length > 0;
    }

    private ExitCode Fail(ExitCode code, string message)
    {
        _streams.Complain($"{InputName}: {message}");
        return code;
    }
}
