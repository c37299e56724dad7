using System.Text.Json.Serialization;
using Hush.Contracts.Json;

namespace Hush.Cli.Input;

/// <summary>A document as JSON has it.</summary>
internal sealed class DocumentInput
{
    /// <summary>Its id; a JSON number counts as its text.</summary>
    [JsonConverter(typeof(IdTextConverter))]
    public string? Id { get; init; }

    /// <summary>BCP-47 language.</summary>
    public string? Language { get; init; }

    /// <summary>What is analysed.</summary>
    [JsonConverter(typeof(TextConverter))]
    public string? Text { get; init; }

    /// <summary>The type only.</summary>
    public override string ToString() => nameof(DocumentInput);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, PropertyNameCaseInsensitive = true)]
[JsonSerializable(typeof(DocumentInput))]
internal sealed partial class DocumentJson : JsonSerializerContext;
