namespace Hush.Cli;

/// <summary>Writes a file so that it is there whole or not at all, whatever ends the program.</summary>
internal static class AtomicFile
{
    /// <summary>Ending of a file that is being written.</summary>
    public const string Unfinished = ".hush-part";

    private const int BlockBytes = 1 << 16;

    /// <summary>Writes a file beside its place and moves it there.</summary>
    /// <param name="path">Its place; folders on the way are made.</param>
    /// <param name="write">Writes it, and says whether it is to stay.</param>
    /// <param name="backup">What is added to the name of the file that stands there now, to keep it; null to replace it. With it a file that
    /// would be the same stays untouched: its copy may be of what it was before.</param>
    /// <returns>What <paramref name="write"/> says.</returns>
    /// <exception cref="OutputProblem">It can't be written there.</exception>
    public static ExitCode Write(string path, Func<Stream, ExitCode> write, string? backup = null)
    {
        var unfinished = path + Unfinished;
        var output = Create(path, unfinished);
        try
        {
            ExitCode code;
            using (output) code = write(output);
            if (code is ExitCode.Success or ExitCode.Incomplete or ExitCode.SomeLinesFailed or ExitCode.Found) Move(unfinished, path, backup);
            return code;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static FileStream Create(string path, string unfinished)
    {
        try
        {
            if (Path.GetDirectoryName(path) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
            return File.Create(unfinished);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new OutputProblem();
        }
    }

    private static bool AreSame(string left, string right)
    {
        using var first = File.OpenRead(left);
        using var second = File.OpenRead(right);
        if (first.Length != second.Length) return false;
        var (mine, other) = (new byte[BlockBytes], new byte[BlockBytes]);
        int read;
        while ((read = first.ReadAtLeast(mine, BlockBytes, throwOnEndOfStream: false)) > 0)
        {
            if (second.ReadAtLeast(other, BlockBytes, throwOnEndOfStream: false) != read
                || !mine.AsSpan(0, read).SequenceEqual(other.AsSpan(0, read))) return false;
        }

        return true;
    }

    private static void Move(string from, string to, string? backup)
    {
        try
        {
            if (File.Exists(to))
            {
                if (backup is not null && AreSame(from, to)) return;
                if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(from, File.GetUnixFileMode(to));
                if (backup is not null) File.Copy(to, to + backup, overwrite: true);
            }

            File.Move(from, to, overwrite: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new OutputProblem();
        }
    }
}

/// <summary>A file can't be written where it should be.</summary>
internal sealed class OutputProblem() : Exception("it can't be written");
