using System.Diagnostics.CodeAnalysis;
using Hush.Entities;

namespace Hush.Mapping.Versions;

/// <summary>An API version of analyze-conversations, and what of the wire depends on it. Requests are read alike for all of them.</summary>
internal sealed record ConversationApiVersion
{
    private static readonly string[][] CategoryRows =
        [.. TableReader.Rows(typeof(ConversationApiVersion).Assembly, "conversation-category-versions", columns: 3)];

    private ConversationApiVersion(string name)
    {
        Name = name;
        HasPii = ConversationApiVersions.HasPii(name);
        Taxonomy = new ConversationTaxonomy(CategoryRows.Where(row => IsIn(name, first: row[1], endsBefore: row[2])).Select(row => row[0]));
        HasMaskMembers = ConversationApiVersions.AtLeast(name, "2025-05-15-preview");
        MaskStyle = name == "2024-11-15-preview" ? EntityMaskStyle.Hyphenated : EntityMaskStyle.Underscored;
    }

    /// <summary>Every version, oldest first.</summary>
    public static IReadOnlyList<ConversationApiVersion> All
    { get; } = [.. ConversationApiVersions.All.Select(name => new ConversationApiVersion(name))];

    /// <summary>The newest.</summary>
    public static ConversationApiVersion Latest => All[^1];

    /// <summary>As the query writes it.</summary>
    public string Name { get; }

    /// <summary>Whether it knows <c>ConversationalPIITask</c>.</summary>
    public bool HasPii { get; }

    /// <summary>
    /// Its categories. The default set of every version up to 2025-05-15-preview is all it has. The two stable versions without PII tasks
    /// have the categories of their time, for servers that are set to accept the task there.
    /// </summary>
    public ConversationTaxonomy Taxonomy { get; }

    /// <summary>How placeholders are written: the first version with them had a form of its own.</summary>
    public EntityMaskStyle MaskStyle { get; }

    /// <summary>Whether an entity says where its placeholder stands.</summary>
    public bool HasMaskMembers { get; }

    /// <summary>Finds a version by its name in any letter case.</summary>
    public static bool TryFind(string? name, [NotNullWhen(true)] out ConversationApiVersion? version)
    {
        version = All.FirstOrDefault(known => string.Equals(known.Name, name, StringComparison.OrdinalIgnoreCase));
        return version is not null;
    }

    private static bool IsIn(string version, string first, string endsBefore) =>
        ConversationApiVersions.AtLeast(version, first) && (endsBefore == "-" || !ConversationApiVersions.AtLeast(version, endsBefore));
}
