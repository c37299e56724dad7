using System.Text.Json;

namespace Hush.Analysis.Tests.Faults;

/// <summary>
/// The tables of <c>tests/Conformance/faults</c>: texts and conversations in which something was once left visible, hidden for nothing, or called by
/// a wrong name, kind by kind.
/// </summary>
internal static class FaultTables
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static string Folder { get; } = Path.Combine(Root(), "tests", "Conformance", "faults");

    public static IEnumerable<string> Names() =>
        Directory.EnumerateFiles(Folder, "*.json").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal);

    public static IReadOnlyList<Row> Read(string name) =>
        JsonSerializer.Deserialize<Row[]>(File.ReadAllText(Path.Combine(Folder, name + ".json")), Options)!;

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Hush.slnx"))) folder = Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))!;
        return folder;
    }

    /// <summary>A row of a table.</summary>
    /// <param name="Text">A text without turns; null for a conversation.</param>
    /// <param name="Turns">Turns as <c>speaker: words</c>; null for a text.</param>
    /// <param name="Language">BCP-47; null means English.</param>
    /// <param name="Categories">What is asked for; null means the default set.</param>
    /// <param name="Hide">What must be hidden whole, in the last turn that holds it, and its category; null for any.</param>
    /// <param name="Keep">What must be shown somewhere.</param>
    public sealed record Row(string? Text, string[]? Turns, string? Language, string[]? Categories, Dictionary<string, string?>? Hide,
        string[]? Keep);
}
