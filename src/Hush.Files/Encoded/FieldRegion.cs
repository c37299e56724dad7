using Hush.Transcripts;

namespace Hush.Files.Encoded;

/// <summary>The bytes of a field that can be written anew as a whole.</summary>
/// <param name="Layer">What holds them.</param>
/// <param name="Start">The first one, as places of the layer count.</param>
/// <param name="Length">How many they are.</param>
/// <param name="Encoding">How its words are written.</param>
internal sealed record FieldRegion(Layer Layer, long Start, int Length, PlaceEncoding Encoding)
{
    /// <summary>The region; null where the field stands in pieces between which something else stands.</summary>
    public static FieldRegion? Of(Field field)
    {
        var places = field.Text.Places;
        var (first, last) = (places[0], places[^1]);
        if (first.Encoding is PlaceEncoding.JsonNumber or PlaceEncoding.SqlNumber) return null;
        if (places.Count > 1 && !(first.Encoding == PlaceEncoding.QuotedField && places.All(place => place.Encoding == first.Encoding))) return null;
        return new FieldRegion(field.Layer, first.Start, (int)(EndOf(last) - first.Start), first.Encoding);
    }

    /// <summary>What the field says. Of a field of a table that has several lines, the blank ones are none of its places.</summary>
    /// <param name="field">The field.</param>
    public string TextOf(Field field) => field.Text.Places.Count == 1 ? field.Text.Text
        : System.Text.Encoding.UTF8.GetString(Layer.Bytes.AsSpan((int)(Start - Layer.Start), Length))
            .Replace("\"\"", "\"", StringComparison.Ordinal).Replace("\r\n", "\n", StringComparison.Ordinal);

    /// <summary>Opens what the field says as a layer of its own.</summary>
    /// <param name="decoded">What it says.</param>
    /// <param name="write">Turns the new text into what stands in the field.</param>
    public Layer Open(string decoded, Func<string, string> write)
    {
        var hasReturns = Encoding == PlaceEncoding.QuotedField && Layer.Bytes.AsSpan((int)(Start - Layer.Start), Length).IndexOf("\r\n"u8) >= 0;
        return Layer.Add(Start, Length, System.Text.Encoding.UTF8.GetBytes(decoded), changed =>
        {
            var written = write(System.Text.Encoding.UTF8.GetString(changed));
            return PlaceWriter.Encode(hasReturns ? written.ReplaceLineEndings("\r\n") : written, Encoding);
        });
    }

    /// <summary>Where it stands, never its text.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"FieldRegion({Start}, {Length} bytes)");

    private static long EndOf(TextPlace place) => place.Start + (place.Offsets is { } offsets ? offsets[^1] : place.Text.Length);
}
