namespace Hush.Mapping.Versions;

/// <summary>The API versions of the jobs route of conversations. A version is its date; letter case is ignored.</summary>
internal static class ConversationApiVersions
{
    private static readonly ApiVersionTable Table = ApiVersionTable.Of("conversations");

    /// <summary>All known versions, oldest first.</summary>
    public static IReadOnlyList<string> All => Table.All;

    /// <summary>Whether the version exists. Null does not.</summary>
    public static bool IsKnown(string? version) => Table.IsKnown(version);

    /// <summary>Whether the version exists and finds personal information.</summary>
    public static bool HasPii(string? version) => Table.HasPii(version);

    /// <summary>Whether <paramref name="version"/> is <paramref name="other"/> or newer. A preview comes before the stable one of its day.</summary>
    public static bool AtLeast(string version, string other)
    {
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(other);
        return ApiVersionTable.Compare(version, other) >= 0;
    }
}
