using System.Diagnostics.CodeAnalysis;
using Hush.Redaction;

namespace Hush.Wire.Versions;

/// <summary>An API version of analyze-conversations, and what depends on it. Requests are read alike for all of them.</summary>
public sealed record ConversationApiVersion
{
    private ConversationApiVersion(string name) => Name = name;

    /// <summary>Every version, oldest first.</summary>
    public static IReadOnlyList<ConversationApiVersion> All { get; } =
    [
        // Understanding only; the service has no jobs route here.
        new("2022-05-01") { HasPii = false },
        new("2022-05-15-preview"),
        new("2022-10-01-preview"),
        // Jobs for summarization only.
        new("2023-04-01") { HasPii = false },
        new("2023-04-15-preview"),
        new("2023-11-15-preview"),
        new("2024-05-01"),
        new("2024-05-15-preview"),
        new("2024-11-01"),
        new("2024-11-15-preview") { MaskStyle = EntityMaskStyle.Hyphenated },
        new("2025-05-15-preview") { HasMaskMembers = true },
        new("2025-11-15-preview") { HasMaskMembers = true },
        new("2026-11-15-preview") { HasMaskMembers = true },
    ];

    /// <summary>The newest.</summary>
    public static ConversationApiVersion Latest => All[^1];

    /// <summary>As the query writes it.</summary>
    public string Name { get; }

    /// <summary>Whether it knows <c>ConversationalPIITask</c>.</summary>
    public bool HasPii { get; private init; } = true;

    /// <summary>How placeholders are written.</summary>
    public EntityMaskStyle MaskStyle { get; private init; } = EntityMaskStyle.Underscored;

    /// <summary>Whether an entity says where its placeholder stands.</summary>
    public bool HasMaskMembers { get; private init; }

    /// <summary>Finds a version by its name in any letter case.</summary>
    public static bool TryFind(string? name, [NotNullWhen(true)] out ConversationApiVersion? version)
    {
        version = All.FirstOrDefault(known => string.Equals(known.Name, name, StringComparison.OrdinalIgnoreCase));
        return version is not null;
    }
}
