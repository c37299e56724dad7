namespace Hush.Languages.Tests.Spoken;

/// <summary>Reads the tables of <c>tests/Conformance/spoken</c>, which travel inside the test assembly.</summary>
internal static class SpokenTables
{
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(SpokenTables).Assembly.GetManifestResourceStream("spoken/" + name);
        using var reader = new StreamReader(stream ?? throw new InvalidOperationException($"There is no table {name}."));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line;
        }
    }
}
