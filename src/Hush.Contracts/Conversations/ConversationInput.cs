using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;
using Hush.Contracts.Json;

namespace Hush.Contracts.Conversations;

/// <summary>A conversation as a caller writes it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ConversationInput
{
    /// <summary>The caller's id, text; a JSON number counts as its text.</summary>
    [JsonConverter(typeof(IdTextConverter))]
    public string? Id { get; init; }

    /// <summary>BCP-47 language.</summary>
    public string? Language { get; init; }

    /// <summary><c>text</c> or <c>transcript</c>, in any letter case.</summary>
    public string? Modality { get; init; }

    /// <summary><c>finance</c>, <c>healthcare</c> or <c>generic</c>, in any letter case.</summary>
    public string? Domain { get; init; }

    /// <summary>What was said, in order.</summary>
    public IReadOnlyList<ConversationItemInput?>? ConversationItems { get; init; }

    /// <summary>The number of items, never a text.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"ConversationInput({ConversationItems?.Count ?? 0} items)");
}
