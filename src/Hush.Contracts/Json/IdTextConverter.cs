using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hush.Contracts.Json;

/// <summary>Reads an id that came as a JSON number as the number's own characters: <c>1</c> is <c>"1"</c>, <c>1.0</c> is <c>"1.0"</c>.</summary>
public sealed class IdTextConverter : JsonConverter<string>
{
    /// <inheritdoc/>
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Number => Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan),
        JsonTokenType.String => TextConverter.ReadText(ref reader),
        _ => throw new JsonException("An id is a string or a number."),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
