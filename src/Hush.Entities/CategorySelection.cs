namespace Hush;

/// <summary>What a caller's lists of categories mean.</summary>
/// <param name="Selected">What to find. Empty when a name is unknown.</param>
/// <param name="Excluded">What the caller said not to find, whatever else it might be taken for.</param>
/// <param name="Unknown">Names that mean nothing here, as they were given and in that order: the request is wrong unless there are none.</param>
public sealed record CategorySelection(IReadOnlySet<Category> Selected, IReadOnlySet<Category> Excluded, IReadOnlyList<string> Unknown)
{
    /// <summary>Whether every name was understood.</summary>
    public bool IsValid => Unknown.Count == 0;
}
