using System.Runtime.CompilerServices;
using System.Text;

namespace Hush.Fuzzing.Tests;

/// <summary>Inputs that broke a reader once or are known to break readers, kept in <c>Hostile/READER/</c>, and seeds from the samples.</summary>
internal static class Hostile
{
    private static readonly string Root = FindRoot();

    /// <summary>The inputs that are kept for a reader.</summary>
    public static IEnumerable<byte[]> FilesOf(string reader)
    {
        var folder = Path.Combine(Folder(), "Hostile", reader);
        return Directory.Exists(folder) ? Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(File.ReadAllBytes) : [];
    }

    /// <summary>Files of the repository that a pattern names, none longer than 300 KB.</summary>
    public static IReadOnlyList<byte[]> Seeds(string folder, string pattern = "*")
    {
        byte[][] found = [.. Directory.EnumerateFiles(Path.Combine(Root, folder), pattern).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
        return found.Length > 0 ? found : throw new InvalidOperationException($"There is no seed {folder}/{pattern}.");
    }

    /// <summary>A piece again and again between a start and an end.</summary>
    public static byte[] Of(string start, string piece, string end, int length)
    {
        StringBuilder text = new(start, length + start.Length + end.Length);
        for (var number = 0; text.Length < length; number++) text.Append(
            piece.Replace("§", number.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
        return Encoding.UTF8.GetBytes(text.Append(end).ToString());
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(Folder());
        while (!File.Exists(Path.Combine(folder.FullName, "Hush.slnx"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
