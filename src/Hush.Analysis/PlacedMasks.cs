using Hush.Redaction;

namespace Hush.Analysis;

/// <summary>Says where an entity's placeholder or token stands in a redacted text.</summary>
internal static class PlacedMasks
{
    /// <summary>The placeholder of entity <paramref name="index"/>; null when it has none or the text does not show it.</summary>
    public static PlacedMask? Of(EditScript script, IReadOnlyList<TextSpan> placed, IReadOnlyList<Treatment> treatments, int index) =>
        (treatments[index].Placeholder is not null || treatments[index].Policy is Pseudonym or KeyedHash) && script.EditOf(index) is { } edit
            ? new PlacedMask(script.Edits[edit].Replacement, placed[edit]) : null;
}
