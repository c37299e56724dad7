namespace Hush.Entities;

/// <summary>The conversation categories of each API version.</summary>
public sealed class ConversationTaxonomy
{
    /// <summary>The newest version whose categories are known.</summary>
    public const string LatestVersion = "2025-11-15-preview";
}
