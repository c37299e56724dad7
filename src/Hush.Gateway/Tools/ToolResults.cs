using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hush.Gateway.Tools;

/// <summary>A piece of personal information.</summary>
/// <param name="Category">Its category.</param>
/// <param name="Offset">Where it begins, in UTF-16 code units.</param>
/// <param name="Length">Its length in UTF-16 code units.</param>
/// <param name="Confidence">0 to 1.</param>
internal sealed record DetectedEntity(
    [property: Description("Its category.")] string Category,
    [property: Description("Where it begins, in UTF-16 code units.")] int Offset,
    [property: Description("Its length in UTF-16 code units.")] int Length,
    [property: Description("How sure Hush is, 0 to 1.")] double Confidence);

/// <summary>A redacted text. Prints no piece of it.</summary>
/// <param name="Text">The text with placeholders.</param>
/// <param name="Conversation">The name of the conversation.</param>
internal sealed record RedactedToolText(
    [property: Description("The text with placeholders.")] string Text,
    [property: Description("Name of the conversation, for further calls.")] string Conversation)
{
    /// <summary>The type only.</summary>
    public override string ToString() => nameof(RedactedToolText);
}

/// <summary>How the results and arguments of the tools are written as JSON.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(IReadOnlyList<DetectedEntity>))]
[JsonSerializable(typeof(RedactedToolText))]
[JsonSerializable(typeof(string))]
internal sealed partial class ToolJson : JsonSerializerContext;
