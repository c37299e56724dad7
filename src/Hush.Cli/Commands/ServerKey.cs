namespace Hush.Cli.Commands;

/// <summary>The key that opens a server, from where an option says it is: others on the machine may see a command line.</summary>
internal static class ServerKey
{
    private const string Environment = "env:";

    /// <summary>The key; null where none is named.</summary>
    /// <param name="source">A file whose first line that is no comment begins with the key, or <c>env:NAME</c>.</param>
    /// <param name="problem">Why there is none though one is named, never with the key; null otherwise.</param>
    public static string? Load(string? source, out string? problem)
    {
        problem = null;
        if (source is null) return null;
        var key = source.StartsWith(Environment, StringComparison.Ordinal)
            ? System.Environment.GetEnvironmentVariable(source[Environment.Length..]) : ReadFile(source);
        key = key?.Trim();
        if (key is { Length: > 0 } && key.All(c => c is > ' ' and <= '~')) return key;

        // What was given is not repeated: it may be the key itself, by mistake.
        problem = key is null
            ? "--key names no readable file or variable; it takes a file or env:NAME, never the key itself"
            : "--key: what it names holds no key, which is visible ASCII";
        return null;
    }

    private static string? ReadFile(string path)
    {
        try
        {
            // A line of a server's key file may have a name and roles behind the key.
            return File.ReadLines(path).Select(line => line.Trim()).FirstOrDefault(line => line is not ([] or ['#', ..]))?.Split(' ', '\t')[0] ?? "";
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
