using Hush.Transcripts;

namespace Hush.Files.Markup;

/// <summary>What a piece of markup is.</summary>
internal enum MarkupKind
{
    /// <summary>Character data.</summary>
    Text,

    /// <summary>A comment.</summary>
    Comment,

    /// <summary>A start tag, also of an element without content.</summary>
    Start,

    /// <summary>An end tag.</summary>
    End,

    /// <summary>The inside of a script or style sheet.</summary>
    Raw,
}

/// <summary>A piece of XML or HTML.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Name of the element without prefix; empty for character data and comments.</param>
/// <param name="Text">The characters of data, comments and scripts; null for tags.</param>
/// <param name="Attributes">Names without prefix, and values.</param>
internal sealed record MarkupToken(MarkupKind Kind, string Name, TextPlace? Text, IReadOnlyList<(string Name, TextPlace Value)> Attributes)
{
    /// <summary>The kind and the element's name.</summary>
    public override string ToString() => $"MarkupToken({Kind} {Name})";
}
