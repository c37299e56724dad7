using System.Diagnostics;

namespace Hush.Redaction;

/// <summary>Replaces a span of a text. Prints its shape only.</summary>
/// <param name="Span">What is replaced, UTF-16 code units of the original.</param>
/// <param name="Replacement">What stands there instead.</param>
[DebuggerDisplay("{ToString(),nq}")]
internal sealed record Edit(TextSpan Span, string Replacement)
{
    /// <summary>The span and the replacement's length.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Edit({Span} → {Replacement.Length})");
}
