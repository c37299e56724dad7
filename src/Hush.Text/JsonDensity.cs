using System.Text.Json;

namespace Hush.Text;

/// <summary>Tells JSON that is made of next to nothing but empty objects or single digits, which takes many times its length when it is read: three
/// bytes are an object of a hundred.</summary>
internal static class JsonDensity
{
    private const int FewestBytes = 16; // of an object, with all that stands in it, on average
    private const int FreeObjects = 10_000;
    private const int FewestBytesOfToken = 3;
    private const int FreeTokens = 50_000;

    /// <summary>Whether the JSON has more than 10,000 objects, and more than one for 16 bytes, or more than 50,000 tokens, and more than one for
    /// three bytes. One pass that allocates nothing; what is no JSON is judged up to where it breaks.</summary>
    /// <param name="json">UTF-8, without a byte order mark.</param>
    public static bool IsHollow(ReadOnlySpan<byte> json)
    {
        var most = Math.Max(FreeObjects, json.Length / FewestBytes);
        var mostTokens = Math.Max(FreeTokens, json.Length / FewestBytesOfToken);

        // No token is without one of these before or behind it.
        if (json.Count((byte)'{') <= most && 3L * (json.Count((byte)',') + json.Count((byte)'{') + json.Count((byte)'[')) <= mostTokens) return false;
        Utf8JsonReader reader = new(json, new JsonReaderOptions
        { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, AllowMultipleValues = true });
        var (objects, tokens) = (0, 0);
        try
        {
            while (reader.Read())
            {
                if (++tokens > mostTokens || (reader.TokenType == JsonTokenType.StartObject && ++objects > most)) return true;
            }
        }
        catch (JsonException)
        {
            // Its reader says what is wrong.
        }

        return false;
    }
}
