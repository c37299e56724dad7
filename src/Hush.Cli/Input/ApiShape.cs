using System.Text.Json;

namespace Hush.Cli.Input;

/// <summary>Tells JSON of the API's own shapes, which is answered with results, from any other, which is redacted as it is.</summary>
internal static class ApiShape
{
    private static readonly HashSet<string> Lists = new(StringComparer.OrdinalIgnoreCase)
        { "conversationItems", "conversations", "documents", "analysisInput" };
    private static readonly HashSet<string> Document = new(StringComparer.OrdinalIgnoreCase) { "id", "text", "language", "countryHint" };

    /// <summary>Whether the first object of the text is a conversation, a document with no member besides id, text and language, or a list of
    /// them.</summary>
    /// <param name="sample">JSON in UTF-8, perhaps cut at its end.</param>
    public static bool Fits(ReadOnlySpan<byte> sample)
    {
        HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
        Utf8JsonReader reader = new(sample, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { AllowMultipleValues = true }));
        try
        {
            var depth = -1;
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.StartObject && depth < 0) depth = reader.CurrentDepth;
                else if (reader.TokenType == JsonTokenType.EndObject && reader.CurrentDepth == depth) break;
                else if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == depth + 1) names.Add(reader.GetString()!);
            }
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // What was read up to the break decides; the reader of the shape says where it breaks.
        }

        return names.Overlaps(Lists) || (names.Contains("text") && names.IsSubsetOf(Document));
    }
}
