using System.Diagnostics;

namespace Hush;

/// <summary>An immutable text under analysis. It never prints itself: its string form and debugger view show only the length.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class SourceText(string value)
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>The text of no characters.</summary>
    public static SourceText Empty { get; } = new("");

    /// <summary>Length in UTF-16 code units.</summary>
    public int Length => _value.Length;

    /// <summary>The whole span, from 0 to <see cref="Length"/>.</summary>
    public TextSpan Span => new(0, _value.Length);

    /// <summary>The code unit at <paramref name="index"/>.</summary>
    public char this[int index] => _value[index];

    /// <summary>The characters themselves. Named so that no log or message takes them by accident.</summary>
    public string Reveal() => _value;

    /// <summary>The characters of <paramref name="span"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside the text.</exception>
    public string Reveal(TextSpan span) => _value.Substring(span.Start, span.Length);

    /// <summary>The characters, without a copy.</summary>
    public ReadOnlySpan<char> AsSpan() => _value;

    /// <summary>The characters of <paramref name="span"/>, without a copy.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside the text.</exception>
    public ReadOnlySpan<char> AsSpan(TextSpan span) => _value.AsSpan(span.Start, span.Length);

    /// <summary>Whether both hold the same characters.</summary>
    public bool SameCharacters(SourceText other) => string.Equals(_value, other?._value, StringComparison.Ordinal);

    /// <summary>The length only, never the characters.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"SourceText({_value.Length} UTF-16 code units)");
}
