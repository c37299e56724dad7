using System.Globalization;

namespace Hush.Cli.Commands;

/// <summary>Redacts every file of a folder, each in its own format, to the same place in another folder. Files that are refused are left out.</summary>
internal static class FolderRun
{
    /// <summary>Runs to the last file, or until <paramref name="cancellation"/>. Progress goes to standard error.</summary>
    public static ExitCode Run(AnalysisSettings settings, PiiAnalyzer analyzer, StandardStreams streams, CancellationToken cancellation)
    {
        string from = Path.GetFullPath(settings.File!);
        string to = Path.GetFullPath(settings.OutputFolder!);
        if (IsInside(from, to) || IsInside(to, from))
        {
            streams.Complain("the folder to write to must lie outside the folder to read");
            return ExitCode.Usage;
        }

        string[] files = [.. Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        ExitCode worst = ExitCode.Success;
        foreach ((int index, string file) in files.Index())
        {
            cancellation.ThrowIfCancellationRequested();
            string name = Path.GetRelativePath(from, file);
            streams.Complain(string.Create(CultureInfo.InvariantCulture, $"{index + 1} of {files.Length}: {name}"));
            ExitCode code = Redact(settings with { File = file, OutputFolder = null }, Path.Combine(to, name), analyzer, streams, cancellation);
            if (code == ExitCode.NoOutput) return code;
            if (code is not (ExitCode.Success or ExitCode.Incomplete)) worst = ExitCode.SomeLinesFailed;
            else if (worst == ExitCode.Success) worst = code;
        }

        return worst;
    }

    private static bool IsInside(string path, string folder) => (path + Path.DirectorySeparatorChar).StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static ExitCode Redact(AnalysisSettings settings, string target, PiiAnalyzer analyzer, StandardStreams streams, CancellationToken cancellation)
    {
        string unfinished = target + ".part";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            ExitCode code;
            using (FileStream output = File.Create(unfinished))
                code = AnalysisRun.Run(settings, analyzer, streams with { Output = output, IsTerminal = false }, cancellation);
            if (code is ExitCode.Success or ExitCode.Incomplete or ExitCode.SomeLinesFailed) File.Move(unfinished, target, overwrite: true);
            return code;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            streams.Complain("the folder to write to can't be written");
            return ExitCode.NoOutput;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
