using System.Collections.Frozen;
using Hush.Entities;

namespace Hush.Mapping.Versions;

/// <summary>The versions of one API, and which of them find personal information.</summary>
internal sealed class ApiVersionTable
{
    private const int DateLength = 10;
    private readonly FrozenDictionary<string, bool> _hasPii;

    private ApiVersionTable(IEnumerable<KeyValuePair<string, bool>> versions)
    {
        var rows = versions.ToArray();
        All = [.. rows.Select(row => row.Key)];
        _hasPii = rows.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    public IReadOnlyList<string> All { get; }

    public static ApiVersionTable Of(string api) => new(
        TableReader.Rows(typeof(ApiVersionTable).Assembly, "api-versions", columns: 3).Where(row => row[0] == api)
            .Select(row => KeyValuePair.Create(row[1], row[2] == "pii")));

    public bool IsKnown(string? version) => version is not null && _hasPii.ContainsKey(version);

    public bool HasPii(string? version) => version is not null && _hasPii.GetValueOrDefault(version);

    // A version is its date, and a preview comes before the stable version of the same day.
    public static int Compare(string left, string right)
    {
        var byDate = string.CompareOrdinal(left, 0, right, 0, DateLength);
        return byDate != 0 ? byDate : IsStable(left).CompareTo(IsStable(right));
    }

    private static bool IsStable(string version) => version.Length <= DateLength;
}
