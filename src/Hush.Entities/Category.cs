namespace Hush;

/// <summary>A kind of personal information, by the name that the API uses for it. Equality ignores letter case, as the API does.</summary>
public readonly record struct Category(string Name)
{
    /// <summary>Whether both names are the same but for letter case.</summary>
    public bool Equals(Category other) => string.Equals(Name, other.Name, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => Name is null ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(Name);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
