using System.Diagnostics;

namespace Hush.Files.Redaction;

/// <summary>A detection with its place in the file. It never prints what was found.</summary>
/// <param name="Line">Line of the file, from 1.</param>
/// <param name="Column">UTF-16 code unit in the line, from 1; in an encoded part, such as the body of a message, 1.</param>
/// <param name="Label">What the structure calls the text, such as the name of a column; empty when it has no name, or one in which something was
/// found.</param>
/// <param name="Category">Its category.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Value">What was found.</param>
[DebuggerDisplay("{ToString(),nq}")]
internal sealed record FileFinding(long Line, long Column, string Label, Category Category, Confidence Confidence, string Value)
{
    /// <summary>The place and the category.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"FileFinding({Line}:{Column} {Category.Name})");
}
