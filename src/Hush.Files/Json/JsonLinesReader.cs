using Hush.Files.Input;

namespace Hush.Files.Json;

/// <summary>Reads JSON Lines of any shape, one value a line.</summary>
internal static class JsonLinesReader
{
    /// <summary>The lines as blocks.</summary>
    /// <exception cref="FileProblemException">A line is not valid JSON.</exception>
    public static IEnumerable<Block?> Read(Stream stream, FileReadOptions options)
    {
        JsonFields reader = new(options.Fields);
        foreach (var line in new LineFeed(stream, options.IsLive).Read())
        {
            if (line is null)
            {
                yield return null;
                continue;
            }

            Layer layer = new(line.Start, line.Bytes, line.Number);
            yield return new Block(layer, line.Content.Trim(" \t"u8).IsEmpty ? [] : reader.Read(layer, line.Number));
        }
    }
}
