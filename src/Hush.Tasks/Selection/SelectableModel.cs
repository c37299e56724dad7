namespace Hush.Tasks.Selection;

/// <summary>A model that callers may choose.</summary>
/// <param name="Name">As callers write it.</param>
/// <param name="Load">Loads the analysis with it; null for the server's own, which is loaded at the start.</param>
internal sealed record SelectableModel(string Name, Func<Analyses>? Load)
{
    /// <summary>Its own name and the beginning of its hash, as answers tell it; null where they are known only when it is loaded.</summary>
    public string? Model { get; init; }

    /// <summary>Languages that it reads, BCP-47 primary subtags, <c>*</c> alone for all; null where they are known only when it is loaded.</summary>
    public IReadOnlyList<string>? Languages { get; init; }
}
