using Hush.Text;

namespace Hush.Languages.Spoken;

/// <summary>A text with its spoken forms read into characters, and the way back to what was said.</summary>
/// <param name="Text">The reading. The original itself when nothing was read.</param>
/// <param name="Map">From the original to <paramref name="Text"/>; each group of digits or letters stands for the words it came from.</param>
/// <param name="HasChanges">Whether anything was read; when false the map is the identity.</param>
internal sealed record SpokenReading(SourceText Text, OffsetMap Map, bool HasChanges);
