using System.Collections.Frozen;
using System.Reflection;

namespace Hush.Server.Studio;

/// <summary>The files of the studio, embedded when the server was built where npm is.</summary>
internal static class StudioFiles
{
    private const string Prefix = "studio/";

    private static readonly FrozenDictionary<string, byte[]> Files = Read();

    /// <summary>Whether the server was built with the studio.</summary>
    public static bool AreBuilt => Files.ContainsKey("index.html");

    /// <summary>The content of a file, by its path inside the studio such as <c>assets/index.js</c>; null when there is none.</summary>
    public static byte[]? Find(string path) => Files.GetValueOrDefault(path);

    /// <summary>The content type of a file by its name.</summary>
    public static string ContentTypeOf(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };

    private static FrozenDictionary<string, byte[]> Read()
    {
        var assembly = typeof(StudioFiles).Assembly;
        return assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .ToFrozenDictionary(name => name[Prefix.Length..].Replace('\\', '/'), name => ReadAll(assembly, name), StringComparer.Ordinal);
    }

    private static byte[] ReadAll(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
