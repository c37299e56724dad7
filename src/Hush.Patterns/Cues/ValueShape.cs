namespace Hush.Patterns.Cues;

/// <summary>Reads a value that starts at <paramref name="start"/>; returns the code unit after it, or -1 when none starts there.</summary>
/// <param name="text">The whole passage.</param>
/// <param name="start">Where the value would begin; a word begins there.</param>
internal delegate int ValueShape(ReadOnlySpan<char> text, int start);
