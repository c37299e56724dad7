using System.Globalization;

namespace Hush.Auditing;

/// <summary>What the files of an audit log are called.</summary>
internal static class AuditFolder
{
    /// <summary>The file that says which line is the last.</summary>
    public const string HeadName = "audit.head";

    private const string Prefix = "audit-";
    private const string Ending = ".jsonl";

    /// <summary>The name of a day's file. Names sort as days do.</summary>
    public static string NameOf(DateOnly day) => Prefix + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + Ending;

    /// <summary>Paths of the files of lines in a folder, by name.</summary>
    /// <exception cref="IOException">The folder can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static IReadOnlyList<string> FilesOf(string folder) =>
        [.. Directory.EnumerateFiles(folder, Prefix + "*" + Ending).OrderBy(Path.GetFileName, StringComparer.Ordinal)];
}
