namespace Hush.Files;

/// <summary>What became of a file.</summary>
/// <param name="Format">Name of its format.</param>
/// <param name="Categories">How many detections of each category.</param>
/// <param name="Changes">How many pieces of the file were replaced.</param>
/// <param name="Incomplete">Ids of recognizers that stopped at a limit and may have missed something, sorted; empty as a rule.</param>
/// <param name="Unread">What could not be searched, such as attachments, in words of ours; empty as a rule.</param>
internal sealed record FileReport(string Format, IReadOnlyDictionary<string, int> Categories, int Changes, IReadOnlyCollection<string> Incomplete,
    IReadOnlyList<string> Unread);
