using System.Diagnostics;
using Hush.Transcripts;

namespace Hush.Files;

/// <summary>A text of a file that is searched, with the name that its structure gives it.</summary>
/// <param name="Layer">The bytes in which it stands.</param>
/// <param name="Text">Its characters and where they stand in the layer.</param>
/// <param name="Label">What the structure calls it, such as the name of a column; empty when it has no name.</param>
[DebuggerDisplay("{ToString(),nq}")]
internal sealed record Field(Layer Layer, FormText Text, string Label = "")
{
    /// <summary>A text of one place.</summary>
    public Field(Layer layer, TextPlace place, string label = "")
        : this(layer, new FormText(place), label)
    {
    }

    /// <summary>Whether a new record, row or message begins with it, so that a search may begin with it.</summary>
    public bool StartsRecord { get; init; }

    /// <summary>Whether it is the name of a member; two different ones stay different when they are hidden.</summary>
    public bool IsKey { get; init; }

    /// <summary>Whether it is a number without quotation marks.</summary>
    public bool IsNumber { get; init; }

    /// <summary>Whether values that were found elsewhere in its block are hidden in it as well.</summary>
    public bool IsEcho { get; init; }

    /// <summary>Characters at its beginning that are structure, such as the time of a log line, by line.</summary>
    public Func<string, IEnumerable<TextSpan>>? Protected { get; init; }

    /// <summary>The text before it, as context only.</summary>
    public string Before { get; init; } = "";

    /// <summary>The text after it, as context only.</summary>
    public string After { get; init; } = "";

    /// <summary>Its length, never its text.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"Field({Text.Text.Length} UTF-16 code units)");
}
