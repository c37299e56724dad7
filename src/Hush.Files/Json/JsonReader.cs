namespace Hush.Files.Json;

/// <summary>Reads a JSON file of any shape.</summary>
internal static class JsonReader
{
    /// <summary>The fields of the file.</summary>
    /// <exception cref="FileProblemException">It is not valid JSON.</exception>
    public static IReadOnlyList<Field> Read(Layer layer, FileReadOptions options) =>
        layer.Bytes.AsSpan().Trim(" \t\r\n"u8).IsEmpty
            ? throw FileProblemException.BrokenJson(1, 1) : new JsonFields(options.Fields).Read(layer, firstLine: 1);
}
