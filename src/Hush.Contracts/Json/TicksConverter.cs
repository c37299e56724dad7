using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hush.Contracts.Json;

/// <summary>Reads ticks of 100 ns. Some languages write whole numbers with a fraction of zero, <c>4500000.0</c>, or in quotes.</summary>
public sealed class TicksConverter : JsonConverter<long?>
{
    /// <inheritdoc/>
    public override long? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String
            && long.TryParse(reader.GetString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var quoted))
            return quoted;
        if (reader.TokenType != JsonTokenType.Number) throw new JsonException("A time is a number of ticks.");
        if (reader.TryGetInt64(out var ticks)) return ticks;
        var value = reader.GetDouble();
        return Math.Abs(value) <= MaxExactInteger ? (long)Math.Round(value) : throw new JsonException("The number of ticks is out of range.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, long? value, JsonSerializerOptions options)
    {
        if (value is { } ticks) writer.WriteNumberValue(ticks);
        else writer.WriteNullValue();
    }

    // 2^53: beyond it a double no longer tells whole numbers apart. It is 28 years of audio.
    private const double MaxExactInteger = 9007199254740992;
}
