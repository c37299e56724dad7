using System.Text.Json;

namespace Hush.Server.Search;

/// <summary>Counts the records of a batch, and what they are made of, by one pass over its bytes that allocates nothing and ends as soon as there are
/// too many.</summary>
internal static class RecordCount
{
    // A record has a handful of inputs; an element of JSON that is kept takes 12 bytes and more.
    private const int MostTokensPerRecord = 1000;

    /// <summary>
    /// Whether one object or array at the second level of the batch, such as <c>values</c>, has more than <paramref name="most"/> entries, or the
    /// whole is made of more than a thousand times as many tokens. What is no JSON has none: its reader says what is wrong.
    /// </summary>
    public static bool Exceeds(ReadOnlySpan<byte> json, int most)
    {
        Utf8JsonReader reader = new(json, new JsonReaderOptions
        { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 1000 });
        var entries = 0;
        long tokens = 0;
        try
        {
            while (reader.Read())
            {
                if (++tokens > (long)most * MostTokensPerRecord) return true;
                if (reader.CurrentDepth == 1) entries = 0;
                var isEntry = reader.CurrentDepth == 2
                    && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray or JsonTokenType.PropertyName);
                if (isEntry && ++entries > most) return true;
            }
        }
        catch (JsonException)
        {
            return false;
        }

        return false;
    }
}
