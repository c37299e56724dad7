using System.Text.RegularExpressions;

namespace Hush.Files.Json;

/// <summary>The paths that a caller names: <c>messages[*].body</c>, <c>$.customer.*</c>. A path of one name means it at any depth.</summary>
internal sealed class FieldPaths
{
    private readonly Regex[] _paths;

    /// <summary>Reads the paths; none means all.</summary>
    public FieldPaths(IReadOnlyList<string> paths) => _paths = [.. paths.Select(Pattern)];

    /// <summary>Whether the caller wants what stands at a path, or inside of it, to be searched.</summary>
    /// <param name="path">As <c>messages[].body</c>.</param>
    public bool Includes(string path) => _paths.Length == 0 || _paths.Any(known => known.IsMatch(path));

    private static Regex Pattern(string path)
    {
        var plain = path.Trim();
        var isRooted = plain.StartsWith('$');
        plain = plain.TrimStart('$').TrimStart('.');
        var escaped = Regex.Escape(Regex.Replace(plain, @"\[(?:\*|[0-9]+)?\]", "[]")).Replace(@"\[]", @"\[\]", StringComparison.Ordinal)
            .Replace(@"\*", @"[^.\[\]]+", StringComparison.Ordinal);
        return new Regex(
            $"^{(isRooted ? "" : @"(?:\[\]\.?)?")}{(!isRooted && !plain.Contains('.', StringComparison.Ordinal) ? @"(?:.*[.\]])?" : "")}{escaped}(?:[.\\[]|$)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    }
}
