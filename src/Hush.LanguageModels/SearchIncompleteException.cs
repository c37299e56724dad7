namespace Hush;

/// <summary>
/// A search stopped at a limit, so the text may still hold something personal and must not be sent. Its message names the recognizers and nothing of
/// the text.
/// </summary>
public sealed class SearchIncompleteException : Exception
{
    internal SearchIncompleteException(IReadOnlyList<string> recognizers)
        : base($"The text could not be searched to its end by: {string.Join(", ", recognizers)}.") => Recognizers = recognizers;

    /// <summary>Ids of the recognizers that did not finish, sorted.</summary>
    public IReadOnlyList<string> Recognizers { get; }
}
