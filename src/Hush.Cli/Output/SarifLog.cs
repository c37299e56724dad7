using System.Text;
using System.Text.Json;
using Hush.Files.Redaction;

namespace Hush.Cli.Output;

/// <summary>Detections as a log of SARIF 2.1.0. It never holds what was found.</summary>
internal static class SarifLog
{
    private const double Sure = 0.8; // confidence from which a detection is an error, not a warning

    /// <summary>The log.</summary>
    public static string Of(IReadOnlyList<(string? File, FileFinding Finding)> findings)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            string[] rules = [.. findings.Select(entry => entry.Finding.Category.Name).Distinct().Order(StringComparer.Ordinal)];
            WriteTool(json, rules);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var (file, found) in findings) WriteResult(json, file, found, Array.IndexOf(rules, found.Category.Name));
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void WriteTool(Utf8JsonWriter json, string[] rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "hush");
        json.WriteString("semanticVersion", VersionAction.Version);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule);
            json.WriteStartObject("shortDescription");
            json.WriteString("text", $"Personal information of the category {rule}");
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, string? file, FileFinding found, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", found.Category.Name);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", found.Confidence.Rounded >= Sure ? "error" : "warning");
        json.WriteStartObject("message");
        json.WriteString("text", $"{found.Category.Name}{(found.Label.Length > 0 ? $" in \"{found.Label}\"" : "")}, {found.Value.Length} characters");
        json.WriteEndObject();
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri.EscapeDataString((file ?? "stdin").Replace('\\', '/')).Replace("%2F", "/", StringComparison.Ordinal));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", found.Line);
        json.WriteNumber("startColumn", found.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteNumber("rank", Math.Round(found.Confidence.Rounded * 100, 2));
        json.WriteEndObject();
    }
}
