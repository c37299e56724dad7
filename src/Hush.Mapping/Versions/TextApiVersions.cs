namespace Hush.Mapping.Versions;

/// <summary>The API versions of the routes of plain text. A version is its date; letter case is ignored.</summary>
internal static class TextApiVersions
{
    private static readonly ApiVersionTable Table = ApiVersionTable.Of("text");

    /// <summary>All known versions, oldest first.</summary>
    public static IReadOnlyList<string> All => Table.All;

    /// <summary>The newest version.</summary>
    public static string Latest => Table.All[^1];

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
