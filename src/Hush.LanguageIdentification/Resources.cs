namespace Hush.LanguageIdentification;

/// <summary>What is built into this assembly.</summary>
internal static class Resources
{
    public static Stream Open(string name) => typeof(Resources).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidDataException($"{name} is not built in.");

    /// <summary>The rows of a tab-separated table; <c>#</c> begins a comment line.</summary>
    public static IEnumerable<string[]> Rows(string name) => Lines(name).Select(static line => line.Split('\t'));

    public static IEnumerable<string> Lines(string name)
    {
        using StreamReader reader = new(Open(name));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line;
        }
    }
}
