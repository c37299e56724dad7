using System.Globalization;
using System.Text;
using Hush.Cli.Input;
using Hush.Cli.Output;
using Hush.Files.Input;
using Hush.Files.Redaction;
using Hush.Mapping;

namespace Hush.Cli.Commands;

/// <summary>Reads the input, analyses it, writes the results in input order.</summary>
internal sealed class AnalysisRun
{
    private const int OutputBufferSize = 1 << 16; // characters

    private readonly AnalysisSettings _settings;
    private readonly StandardStreams _streams;
    private readonly RunTotals _totals;
    private readonly UnitAnalyzer _analyzer;
    private bool _isLive;

    public AnalysisRun(AnalysisSettings settings, PiiAnalyzer analyzer, StandardStreams streams, RunTotals totals)
    {
        _settings = settings;
        _streams = streams;
        _totals = totals;
        _analyzer = new UnitAnalyzer(analyzer, settings);
    }

    /// <summary>Runs to the end of the input, or until <paramref name="cancellation"/>.</summary>
    /// <param name="source">The input.</param>
    /// <param name="layout">How it is laid out.</param>
    /// <param name="isLive">Whether it is a pipe, so that each result is written as soon as it is there.</param>
    /// <param name="encoding">How its characters are written.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="InputProblem">It has not the shape that it seems to have.</exception>
    /// <exception cref="DecoderFallbackException">It is not text of its encoding.</exception>
    public ExitCode Run(Stream source, InputLayout layout, bool isLive, FileEncoding encoding, CancellationToken cancellation)
    {
        _isLive = isLive;
        using InputReader input = new(source, layout, encoding.Encoding ?? new UTF8Encoding(false, throwOnInvalidBytes: true));
        return WriteResults(input, cancellation);
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
        var units = input.ReadWhole();
        UnitResult[] results = [.. units.Select(unit => _analyzer.Analyze(unit, cancellation))];
        if (results.FirstOrDefault(result => result.Problem is not null) is { } refused) throw new InputProblem(refused.Problem!);
        writer.WriteAll(results);
        var isIncomplete = false;
        foreach (var result in results) isIncomplete |= Warns(result, where: "");
        return isIncomplete ? ExitCode.Incomplete : ExitCode.Success;
    }

    /// <summary>Lines are analysed on all processors and written in input order, a few hundred in memory at a time.</summary>
    private ExitCode WriteLines(InputReader input, TextWriter output, CancellationToken cancellation)
    {
        ResultWriter writer = new(output, _settings, _settings.Output ?? OutputFormat.JsonLines);
        LineSource lines = new(input.ReadLines());
        var failed = false;
        var isIncomplete = false;
        writer.Begin();
        foreach ((_, (var number, var result)) in OrderedWork.Run(lines.Read(), line => Analyze(line.Number, line.Line), _settings.Files.Jobs,
            cancellation))
        {
            if (result.Problem is null)
            {
                writer.Write(result);
                if (_isLive) output.Flush();
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
            var read = InputReader.Parse(number, line);
            return (number, read.Unit is { } unit ? _analyzer.Analyze(unit, cancellation) : UnitResult.Refused(read.Problem!));
        }
    }

    /// <summary>Says on standard error that a result may lack something; false when it does not.</summary>
    private bool Warns(UnitResult result, string where)
    {
        var audio = result.Redacted is { } redacted ? AudioWarning.Explain(result.Conversation!, redacted) : [];
        _totals.Add(result.Categories);
        string?[] remarks = [IncompleteWarning.Explain(result.Incomplete), EncodedWarning.Explain(result.Texts)];
        string[] warnings = [.. remarks.OfType<string>(), .. audio];
        foreach (var warning in warnings) _streams.Complain(where + warning);
        return warnings.Length > 0;
    }
}
