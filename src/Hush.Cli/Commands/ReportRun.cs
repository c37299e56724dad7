using System.Text;
using Hush.Cli.Input;
using Hush.Cli.Output;
using Hush.Detection.Neural;
using Hush.Files.Redaction;
using Hush.Models;

namespace Hush.Cli.Commands;

/// <summary>Searches files and writes one page on what was found, without values.</summary>
internal sealed class ReportRun(AnalysisSettings settings, string? model, NeuralTagger? tagger, PiiAnalyzer analyzer, StandardStreams streams)
{
    private readonly RunTotals _totals = new();

    /// <summary>Runs to the last file, or until <paramref name="cancellation"/>.</summary>
    public ExitCode Run(CancellationToken cancellation)
    {
        var inputs = InputFiles.Find(settings.Files.Inputs);
        ReportContent content = new(settings, ModelName());
        var worst = ExitCode.Success;
        var index = 0;
        foreach (var (input, file) in OrderedWork.Run(inputs, input => Search(input, cancellation), settings.Files.Jobs, cancellation))
        {
            index++;
            if (!settings.Files.IsQuiet
                && inputs.Count > 1) streams.Complain(
                string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{index} of {inputs.Count}: {input.Name}"));
            streams.Errors.Write(string.Concat(file.Messages.Select(message => message + "\n")));
            content.Add(file);
            if (file.Code is not (ExitCode.Success or ExitCode.Incomplete)) worst = inputs.Count == 1 ? file.Code : ExitCode.SomeLinesFailed;
            else if (worst == ExitCode.Success) worst = file.Code;
        }

        if (!settings.Files.IsQuiet) streams.Complain(_totals.Summary(streams.Messages));
        var page = Encoding.UTF8.GetBytes(ReportPage.Of(content));
        return Write(page) ?? worst;
    }

    private ExitCode? Write(byte[] page)
    {
        if (settings.Files.OutputFile is not { } path)
        {
            streams.Output.Write(page);
            return null;
        }

        try
        {
            AtomicFile.Write(path, output =>
            {
                output.Write(page);
                return ExitCode.Success;
            });
            return null;
        }
        catch (OutputProblem problem)
        {
            streams.Complain($"{path}: {problem.Message}");
            return ExitCode.NoOutput;
        }
    }

    private ReportedFile Search(InputFile input, CancellationToken cancellation)
    {
        using StringWriter said = new() { NewLine = "\n" };
        List<ReportedFinding> found = [];
        var own = settings with { File = input.Path, Files = settings.Files with { Jobs = 1 } };
        var code = new FileRun(own, analyzer, streams with { Errors = said }, _totals)
        { Found = finding => found.Add(new ReportedFinding(finding)) }.Run(cancellation);
        _totals.Add(code);
        var changed = input.Path is { } path && File.Exists(path) ? DateOnly.FromDateTime(File.GetLastWriteTimeUtc(path)) : (DateOnly?)null;
        return new ReportedFile(input.Path ?? input.Name, changed, code, found, said.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private string ModelName()
    {
        if (tagger is null) return "none";
        var catalog = ModelCatalog.BesideProgram;
        var entry = model is null ? catalog.Default : Enum.TryParse<ModelTier>(model, ignoreCase: true, out var tier) ? catalog.Find(tier) : null;
        return entry is not null ? $"{entry.Name}, SHA-256 {entry.Sha256}" : File.Exists(model) ? Path.GetFileName(model) : tagger.Model;
    }
}
