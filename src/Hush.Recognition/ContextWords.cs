namespace Hush.Recognition;

/// <summary>Words that raise a candidate's confidence when they stand near it.</summary>
/// <param name="Words">Lower-case words or phrases of several words, matched at word borders whatever their case.</param>
/// <param name="Before">How many words before the candidate are searched.</param>
/// <param name="After">How many words after it are searched.</param>
public sealed record ContextWords(IReadOnlyList<string> Words, int Before = 8, int After = 4);
