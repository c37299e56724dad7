using System.Globalization;

namespace Hush.Cli.Commands;

/// <summary>Restores a file, or every file of a folder. A file with a token that can't be restored is refused as a whole: nothing of it is
/// written.</summary>
internal sealed class RestoreRun(PseudonymRestorer restorer, StandardStreams streams, CancellationToken cancellation)
{
    /// <summary>Restores a file.</summary>
    /// <param name="path">Null or <c>-</c> is standard input.</param>
    /// <param name="target">Null is standard output.</param>
    public ExitCode File(string? path, string? target)
    {
        var name = path is null or "-" ? "standard input" : path;
        if (Read(path, name) is not { } file) return ExitCode.NoInput;
        try
        {
            var restored = restorer.Restore(file);
            if (target is not null) return AtomicFile.Write(target, Write);
            return Write(streams.Output);

            ExitCode Write(Stream output)
            {
                output.Write(restored);
                return ExitCode.Success;
            }
        }
        catch (PseudonymException broken)
        {
            streams.Complain($"{name}: {broken.Message}");
            return ExitCode.BadInput;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or OutputProblem)
        {
            streams.Complain($"{target ?? "standard output"}: can't be written");
            return ExitCode.NoOutput;
        }
    }

    /// <summary>Restores every file of a folder to the same place in another one, with progress on standard error.</summary>
    public ExitCode Folder(string folder, string target)
    {
        (var from, var to) = (Path.GetFullPath(folder), Path.GetFullPath(target));
        if (BatchRun.IsInside(from, to) || BatchRun.IsInside(to, from))
        {
            streams.Complain("the folder to write to must lie outside the folder to read");
            return ExitCode.Usage;
        }

        string[] files = [.. Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        var worst = ExitCode.Success;
        foreach ((var index, var file) in files.Index())
        {
            cancellation.ThrowIfCancellationRequested();
            var name = Path.GetRelativePath(from, file);
            streams.Complain(string.Create(CultureInfo.InvariantCulture, $"{index + 1} of {files.Length}: {name}"));
            var code = File(file, Path.Combine(to, name));
            if (code == ExitCode.NoOutput) return code;
            if (code != ExitCode.Success) worst = ExitCode.SomeLinesFailed;
        }

        return worst;
    }

    private byte[]? Read(string? path, string name)
    {
        try
        {
            if (path is not (null or "-")) return System.IO.File.ReadAllBytes(path);
            using MemoryStream whole = new();
            streams.Input.CopyTo(whole);
            return whole.ToArray();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            streams.Complain($"{name}: can't be read");
            return null;
        }
    }
}
