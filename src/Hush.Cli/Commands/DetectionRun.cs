using Hush.Cli.Input;
using Hush.Cli.Output;
using Hush.Files.Redaction;

namespace Hush.Cli.Commands;

/// <summary>Lists what is found: results as the API has them, or detections with their places in files.</summary>
internal sealed class DetectionRun(AnalysisSettings settings, PiiAnalyzer analyzer, StandardStreams streams)
{
    private readonly RunTotals _totals = new();

    /// <summary>Runs to the last file, or until <paramref name="cancellation"/>.</summary>
    public ExitCode Run(CancellationToken cancellation)
    {
        if (settings.Files.OutputFile is not { } path) return Run(streams, cancellation);
        try
        {
            return AtomicFile.Write(path, output => Run(streams with { Output = output, IsTerminal = false }, cancellation));
        }
        catch (OutputProblem problem)
        {
            streams.Complain($"{path}: {problem.Message}");
            return ExitCode.NoOutput;
        }
    }

    private ExitCode Run(StandardStreams own, CancellationToken cancellation)
    {
        var inputs = InputFiles.Find(settings.Files.Inputs);
        if (settings.Files.Findings is { } format) return List(inputs, format, own, cancellation);

        // One input: what it is decides between the API's results and places in a file.
        var input = inputs.Count > 0 ? inputs[0] : InputFile.Standard;
        using FindingWriter writer = new(own.Output, Plain(settings.Output), settings.ShowsValues);
        FileRun run = new(settings with { File = input.Path }, analyzer, own, _totals) { Found = found => writer.Write(null, found) };
        var code = run.Run(cancellation);
        if (run.WasFile) writer.End();
        if (settings.Files.IsVerbose) own.Complain(_totals.Summary(own.Messages));
        return code;
    }

    private ExitCode List(IReadOnlyList<InputFile> inputs, FindingFormat format, StandardStreams own, CancellationToken cancellation)
    {
        using FindingWriter writer = new(own.Output, format, settings.ShowsValues);
        writer.Begin();
        var worst = ExitCode.Success;
        var hasFailed = false;
        foreach (var input in inputs)
        {
            var name = input.Path ?? "standard input";
            var code = new FileRun(settings with { File = input.Path }, analyzer, own, _totals) { Found = Take }.Run(cancellation);
            _totals.Add(code);
            if (inputs.Count == 1 && code is not (ExitCode.Success or ExitCode.Incomplete)) return code;
            if (code is not (ExitCode.Success or ExitCode.Incomplete)) worst = ExitCode.SomeLinesFailed;
            else if (worst == ExitCode.Success) worst = code;

            void Take(FileFinding found)
            {
                writer.Write(name, found);
                hasFailed |= FailsOn(found.Category);
            }
        }

        writer.End();
        if (!settings.Files.IsQuiet && (inputs.Count > 1 || settings.Files.IsVerbose || hasFailed)) own.Complain(_totals.Summary(own.Messages));
        return hasFailed ? ExitCode.Found : worst;
    }

    private bool FailsOn(Category category)
    {
        var names = settings.Files.FailOn;
        if (names.Count == 0) return false;
        if (names.Contains("All") || names.Contains(category.Name)) return true;
        var taxonomy = ConversationTaxonomy.Current;
        return taxonomy.Translate(category, taxonomy.All) is { } broader && names.Contains(broader.Name);
    }

    private static FindingFormat Plain(OutputFormat? format) => format switch
    {
        OutputFormat.Json => FindingFormat.Json,
        OutputFormat.JsonLines => FindingFormat.JsonLines,
        _ => FindingFormat.Text,
    };
}
