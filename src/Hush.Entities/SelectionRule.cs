namespace Hush.Entities;

/// <summary>
/// Reads the lists <c>piiCategories</c> and <c>excludePiiCategories</c>, the same way for both contracts: no names mean the default set;
/// <c>All</c> adds everything, <c>Default</c> the default set, a name itself; exclusions are taken away last and know no selectors.
/// </summary>
internal static class SelectionRule
{
    public const string All = "All";
    public const string Default = "Default";

    public delegate bool CategoryParser(string name, out Category category);

    public static CategorySelection Apply(
        IReadOnlyList<string>? names,
        IReadOnlyList<string>? exclude,
        Func<IEnumerable<Category>> all,
        Func<IEnumerable<Category>> byDefault,
        CategoryParser parse)
    {
        var (selected, excluded, unknown) = (new HashSet<Category>(), new HashSet<Category>(), new List<string>());
        if (names is null or []) selected.UnionWith(byDefault());
        foreach (var name in names ?? [])
        {
            if (Is(name, All)) selected.UnionWith(all());
            else if (Is(name, Default)) selected.UnionWith(byDefault());
            else if (name is not null && parse(name, out var category)) selected.Add(category);
            else unknown.Add(name ?? "");
        }

        foreach (var name in exclude ?? [])
        {
            if (name is not null && parse(name, out var category)) excluded.Add(category);
            else unknown.Add(name ?? "");
        }

        selected.ExceptWith(excluded);
        if (unknown.Count > 0) selected.Clear();
        return new CategorySelection(selected, excluded, unknown);
    }

    private static bool Is(string? name, string selector) => string.Equals(name, selector, StringComparison.OrdinalIgnoreCase);
}
