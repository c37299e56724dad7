using Microsoft.Extensions.FileSystemGlobbing;

namespace Hush.Cli.Input;

/// <summary>A file to read.</summary>
/// <param name="Path">Where it is; null is standard input.</param>
/// <param name="Name">Its path from the folder that was named on, for its place in another folder.</param>
internal sealed record InputFile(string? Path, string Name)
{
    /// <summary>Standard input.</summary>
    public static InputFile Standard { get; } = new(null, "standard input");
}

/// <summary>Finds the files that arguments name: files, folders with all that is in them, patterns such as <c>logs/**/*.csv</c>, and
/// <c>-</c>.</summary>
internal static class InputFiles
{
    /// <summary>The files, in a stable order; those that an argument names and that are not there as well, so that reading says so.</summary>
    /// <param name="arguments">Paths and patterns; none is standard input.</param>
    public static IReadOnlyList<InputFile> Find(IReadOnlyList<string> arguments)
    {
        if (arguments.Count == 0) return [InputFile.Standard];
        List<InputFile> files = [];
        foreach (var argument in arguments)
        {
            if (argument == "-") files.Add(InputFile.Standard);
            else if (Directory.Exists(argument)) files.AddRange(Directory.EnumerateFiles(argument, "*", SearchOption.AllDirectories).Where(IsWhole)
                .Order(StringComparer.Ordinal).Select(path => new InputFile(path, Path.GetRelativePath(argument, path))));
            else if (argument.AsSpan().ContainsAny('*', '?') && !File.Exists(argument)) files.AddRange(Match(argument));
            else files.Add(new InputFile(argument, Path.GetFileName(argument)));
        }

        return files;
    }

    private static InputFile[] Match(string pattern)
    {
        // The folders before the first wildcard are where the search begins.
        var parts = pattern.Replace('\\', '/').Split('/');
        var fixedParts = parts.TakeWhile(part => !part.AsSpan().ContainsAny('*', '?')).ToArray();
        var root = fixedParts.Length == 0 ? "." : string.Join('/', fixedParts) is { Length: > 0 } named ? named : "/";
        if (!Directory.Exists(root)) return [new InputFile(pattern, pattern)];
        Matcher matcher = new(StringComparison.Ordinal);
        matcher.AddInclude(string.Join('/', parts.Skip(fixedParts.Length)));
        InputFile[] found = [.. matcher.GetResultsInFullPath(root).Where(IsWhole).Order(StringComparer.Ordinal)
            .Select(path => new InputFile(path, Path.GetRelativePath(root, path)))];
        return found.Length > 0 ? found : [new InputFile(pattern, pattern)];
    }

    // Files that a run of ours was writing when it ended.
    private static bool IsWhole(string path) => !path.EndsWith(AtomicFile.Unfinished, StringComparison.Ordinal);
}
