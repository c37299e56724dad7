using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using Hush.Contracts.Json;

namespace Hush.Contracts.Search;

/// <summary>A batch of an indexer's records. Each is read by itself, so that a bad one does not fail the others.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class SkillRequest
{
    /// <summary>The records, of any form.</summary>
    public IReadOnlyList<JsonElement>? Values { get; init; }

    /// <summary>The type only.</summary>
    public override string ToString() => nameof(SkillRequest);
}

/// <summary>A record of a batch.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class SkillRecord
{
    /// <summary>The indexer's name for the record, unique within the batch.</summary>
    [JsonConverter(typeof(IdTextConverter))]
    public string? RecordId { get; init; }

    /// <summary>Its inputs by name: <c>text</c>, <c>languageCode</c> and the skill's parameters.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Data { get; init; }

    /// <summary>The type only.</summary>
    public override string ToString() => nameof(SkillRecord);
}

/// <summary>A text that stands alone, read as every text of the wire.</summary>
/// <param name="Value">Its characters.</param>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(SkillTextConverter))]
public sealed record SkillText(string Value)
{
    /// <summary>The type only.</summary>
    public override string ToString() => nameof(SkillText);
}

/// <summary>Reads a text, lone surrogates included.</summary>
public sealed class SkillTextConverter : JsonConverter<SkillText>
{
    private static readonly TextConverter Text = new();

    /// <inheritdoc/>
    public override SkillText? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(Text.Read(ref reader, typeof(string), options)!);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SkillText value, JsonSerializerOptions options) => Text.Write(writer, value.Value, options);
}
