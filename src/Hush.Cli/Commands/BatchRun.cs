using System.Globalization;
using Hush.Cli.Input;
using Hush.Files.Redaction;

namespace Hush.Cli.Commands;

/// <summary>Redacts files, each in its own format, to standard output, a file, a folder, or in their places. Files that are refused are left
/// out.</summary>
internal sealed class BatchRun(AnalysisSettings settings, PiiAnalyzer analyzer, StandardStreams streams)
{
    private readonly RunTotals _totals = new();
    private readonly FileSettings _files = settings.Files;

    private bool IsOne => _files is { OutputFolder: null, IsInPlace: false } && _files.Inputs.Count <= 1 && !_files.Inputs.Any(Directory.Exists);

    /// <summary>Runs to the last file, or until <paramref name="cancellation"/>. Progress and a summary go to standard error.</summary>
    public ExitCode Run(CancellationToken cancellation)
    {
        var inputs = InputFiles.Find(_files.Inputs);
        if (_files.OutputFolder is { } folder && Refusal(inputs, Path.GetFullPath(folder)) is { } refusal)
        {
            streams.Complain(refusal);
            return ExitCode.Usage;
        }

        var code = IsOne ? RunOne(inputs.Count > 0 ? inputs[0] : InputFile.Standard, streams, settings, cancellation) : RunAll(inputs, cancellation);
        if (!_files.IsQuiet && code != ExitCode.Usage
            && (!IsOne || _files.IsVerbose || _files.IsDryRun)) streams.Complain(_totals.Summary(streams.Messages));
        return code;
    }

    /// <summary>Why the files can't go to the folder; null when they can.</summary>
    private string? Refusal(IReadOnlyList<InputFile> inputs, string folder)
    {
        if (_files.Inputs.Where(Directory.Exists).Select(Path.GetFullPath).Any(from => IsInside(from, folder) || IsInside(folder, from)))
            return "the folder to write to must lie outside the folder to read";
        return inputs.GroupBy(input => input.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice
            ? $"two files would be written as {twice.Key}; name a folder above both"
            : null;
    }

    /// <summary>Whether a path is a folder or lies in it; both are full paths, with or without a separator at the end.</summary>
    internal static bool IsInside(string path, string folder) => Ended(path).StartsWith(Ended(folder), StringComparison.Ordinal);

    private static string Ended(string path) => Path.EndsInDirectorySeparator(path) ? path : path + Path.DirectorySeparatorChar;

    private ExitCode RunAll(IReadOnlyList<InputFile> inputs, CancellationToken cancellation)
    {
        // Results on one stream come one after the other; files of their own can be written at the same time.
        var isApart = _files.OutputFolder is not null || _files.IsInPlace || _files.IsDryRun;
        var within = isApart ? settings with { Files = _files with { Jobs = 1 } } : settings;
        var worst = ExitCode.Success;
        var index = 0;
        foreach (var (input, (code, said)) in OrderedWork.Run(inputs, input => RunApart(input, within, cancellation), isApart
            ? _files.Jobs : 1, cancellation))
        {
            index++;
            if (!_files.IsQuiet && isApart) streams.Complain(string.Create(CultureInfo.InvariantCulture, $"{index} of {inputs.Count}: {input.Name}"));
            streams.Errors.Write(said);
            if (code is ExitCode.NoOutput or ExitCode.ReaderGone) return code;
            if (code is not (ExitCode.Success or ExitCode.Incomplete)) worst = ExitCode.SomeLinesFailed;
            else if (worst == ExitCode.Success) worst = code;
        }

        return worst;
    }

    private (ExitCode Code, string Said) RunApart(InputFile input, AnalysisSettings within, CancellationToken cancellation)
    {
        using StringWriter said = new() { NewLine = "\n" };
        return (RunOne(input, streams with { Errors = said }, within, cancellation), said.ToString());
    }

    private ExitCode RunOne(InputFile input, StandardStreams own, AnalysisSettings within, CancellationToken cancellation)
    {
        var file = within with { File = input.Path };
        if (_files.IsDryRun) return Count(Answer(file, own with { Output = Stream.Null, IsTerminal = false }, cancellation));
        if (Target(input) is not { } target) return Count(Answer(file, own, cancellation));
        if (_files.Resumes && !_files.IsInPlace && File.Exists(target))
        {
            _totals.Skip();
            return ExitCode.Success;
        }

        try
        {
            return Count(AtomicFile.Write(target, output => Answer(file, own with { Output = output, IsTerminal = false }, cancellation),
                _files.IsInPlace ? _files.Backup : null));
        }
        catch (OutputProblem problem)
        {
            own.Complain($"{target}: {problem.Message}");
            return ExitCode.NoOutput;
        }
    }

    private string? Target(InputFile input)
    {
        if (_files.IsInPlace && input.Path is { } path) return File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        return _files.OutputFolder is { } folder ? Path.Combine(folder, input.Name) : _files.OutputFile;
    }

    private ExitCode Answer(AnalysisSettings file, StandardStreams own, CancellationToken cancellation) =>
        new FileRun(file, analyzer, own, _totals).Run(cancellation);

    private ExitCode Count(ExitCode code)
    {
        _totals.Add(code);
        return code;
    }
}
