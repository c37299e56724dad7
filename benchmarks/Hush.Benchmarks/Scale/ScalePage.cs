namespace Hush.Benchmarks.Scale;

/// <summary>Puts the report into <c>docs/scale.md</c>, in place of the last one.</summary>
internal static class ScalePage
{
    private const string Start = "<!-- figures: written by ./bench --only scale -->";
    private const string End = "<!-- end of figures -->";

    /// <exception cref="InvalidOperationException">The page has no place for it.</exception>
    public static void Replace(string root, string report)
    {
        var page = Path.Combine(root, "docs", "scale.md");
        var text = File.ReadAllText(page);
        var start = text.IndexOf(Start, StringComparison.Ordinal);
        var end = text.IndexOf(End, StringComparison.Ordinal);
        if (start < 0 || end < start) throw new InvalidOperationException("docs/scale.md has no place for the figures.");
        File.WriteAllText(page, $"{text[..(start + Start.Length)]}\n{report}{text[end..]}");
    }
}
