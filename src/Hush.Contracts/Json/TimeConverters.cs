using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hush.Contracts.Json;

/// <summary>Times of a job: UTC with whole seconds, <c>2022-05-15T17:15:44Z</c>.</summary>
public sealed class JobTimeConverter() : UtcTimeConverter("yyyy-MM-dd'T'HH:mm:ss'Z'");

/// <summary>Times of a task: UTC with seven decimals, <c>2022-05-15T17:15:44.1234567Z</c>.</summary>
public sealed class TaskTimeConverter() : UtcTimeConverter("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'");

/// <summary>Writes a time in UTC by a fixed pattern.</summary>
public abstract class UtcTimeConverter : JsonConverter<DateTimeOffset>
{
    private readonly string _pattern;

    private protected UtcTimeConverter(string pattern) => _pattern = pattern;

    /// <inheritdoc/>
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDateTimeOffset();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.UtcDateTime.ToString(_pattern, CultureInfo.InvariantCulture));
}
