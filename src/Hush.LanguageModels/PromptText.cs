using System.Diagnostics;
using System.Globalization;

namespace Hush;

/// <summary>A text on its way to a language model. Prints its shape only.</summary>
/// <param name="Speaker">Who says it, such as <c>user</c> or <c>assistant</c>: equal for the same speaker. Questions of one explain answers of
/// another.</param>
/// <param name="Text">What is said.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record PromptText(string Speaker, string Text)
{
    /// <summary>What the value is called where it stands, such as the name of a JSON member: read as if it stood before the text, and never redacted.
    /// Default: none.</summary>
    public string Label { get; init; } = "";

    /// <summary>The length only, never the characters.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"PromptText({Text.Length} UTF-16 code units)");
}
