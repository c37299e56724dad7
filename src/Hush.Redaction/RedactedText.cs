using System.Diagnostics;

namespace Hush.Redaction;

/// <summary>A text after its edits. Prints its shape only.</summary>
/// <param name="Text">The new characters.</param>
/// <param name="Edits">The edits, ascending.</param>
/// <param name="Placed">Where each edit's replacement stands in <paramref name="Text"/>; index-aligned with <paramref name="Edits"/>.</param>
[DebuggerDisplay("{ToString(),nq}")]
internal sealed record RedactedText(SourceText Text, IReadOnlyList<Edit> Edits, IReadOnlyList<TextSpan> Placed)
{
    /// <summary>The length and the number of edits.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"RedactedText({Text.Length} UTF-16 code units, {Edits.Count} edits)");
}
