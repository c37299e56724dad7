using System.Text.Json.Serialization;
using Hush.Mapping;
using Hush.Mapping.Versions;
using Hush.Server.Hosting;

namespace Hush.Server.Studio;

/// <summary>What the studio must know of its server: whether it asks for a key, what it can find, and how much it takes at once. Nothing
/// secret.</summary>
internal sealed record StudioSettings
{
    /// <summary>Whether callers need a key.</summary>
    public required bool NeedsKey { get; init; }

    /// <summary>The model's version, a date.</summary>
    public required string ModelVersion { get; init; }

    /// <summary>Newest API version of analyze-text.</summary>
    public required string TextVersion { get; init; }

    /// <summary>Newest API version of analyze-conversations.</summary>
    public required string ConversationVersion { get; init; }

    /// <summary>Names of all categories of texts, in the contract's order.</summary>
    public required IReadOnlyList<string> TextCategories { get; init; }

    /// <summary>Names of all categories of conversations, in the contract's order.</summary>
    public required IReadOnlyList<string> ConversationCategories { get; init; }

    /// <summary>Language tags.</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    /// <summary>Documents of a synchronous request.</summary>
    public required int MaxDocuments { get; init; }

    /// <summary>Text elements of a document of a synchronous request.</summary>
    public required int MaxDocumentTextElements { get; init; }

    /// <summary>Text elements of a conversation.</summary>
    public required int MaxTextElements { get; init; }

    /// <summary>Items of a conversation.</summary>
    public required int MaxItems { get; init; }

    /// <summary>Bytes of a body.</summary>
    public required int MaxBodyBytes { get; init; }

    /// <summary>Those of a server with these limits.</summary>
    public static StudioSettings Of(LimitOptions limits, bool needsKey) => new()
    {
        NeedsKey = needsKey,
        ModelVersion = HushModel.Version,
        TextVersion = TextApiVersion.Latest.Name,
        ConversationVersion = ConversationApiVersion.Latest.Name,
        TextCategories = [.. TextTaxonomy.All.Concat(TextTaxonomy.Extras).Select(category => category.Category.Name)],
        ConversationCategories = ConversationApiVersion.Latest.Taxonomy.Names,
        Languages = TextLanguages.All,
        MaxDocuments = limits.MaxDocuments,
        MaxDocumentTextElements = limits.MaxDocumentTextElements,
        MaxTextElements = limits.MaxTextElements,
        MaxItems = limits.MaxItems,
        MaxBodyBytes = limits.MaxBodyBytes,
    };
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(StudioSettings))]
internal sealed partial class StudioJson : JsonSerializerContext;
