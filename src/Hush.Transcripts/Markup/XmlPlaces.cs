using System.Text.RegularExpressions;
using Hush.Text;

namespace Hush.Transcripts.Markup;

/// <summary>A piece of an XML file: a tag with its attributes, or character data.</summary>
/// <param name="Name">Name of the element without its prefix; empty for character data.</param>
/// <param name="IsEnd">Whether it is an end tag.</param>
/// <param name="IsEmpty">Whether it is a tag of an element without content.</param>
/// <param name="Text">The character data, or the comment; null for tags.</param>
/// <param name="Attributes">Names without prefix, and values.</param>
internal sealed record XmlPiece(string Name, bool IsEnd, bool IsEmpty, TextPlace? Text, IReadOnlyList<(string Name, TextPlace Value)> Attributes)
{
    /// <summary>The name of the element only.</summary>
    public override string ToString() => $"XmlPiece({Name})";
}

/// <summary>Takes an XML file apart that a parser has found well-formed, and keeps where each piece stands.</summary>
internal static partial class XmlPlaces
{
    /// <summary>The pieces in order. Declarations and processing instructions are left out.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="file">The place of it.</param>
    public static IEnumerable<XmlPiece> Read(string text, TextPlace file)
    {
        var done = 0;
        foreach (var markup in Markup().EachMatch(text))
        {
            if (markup.Index > done) yield return new XmlPiece("", false, false, Decode(file.Part(done, markup.Index - done)), []);
            done = markup.Index + markup.Length;
            if (markup.Groups["cdata"] is { Success: true } cdata) yield return new XmlPiece("", false, false, file.Part(cdata.Index, cdata.Length),
                []);
            else if (markup.Groups["comment"] is { Success: true } comment) yield return new XmlPiece("!--", false, true,
                file.Part(comment.Index, comment.Length), []);
            else if (markup.Groups["name"] is { Success: true } name)
                yield return new XmlPiece(WithoutPrefix(name.Value), markup.Groups["end"].Success, markup.Groups["empty"].Success, null,
                    Attributes(markup.Groups["attributes"], file));
        }
    }

    private static IReadOnlyList<(string Name, TextPlace Value)> Attributes(Group group, TextPlace file) =>
        [.. Attribute().Matches(group.Value).Select(match =>
            (WithoutPrefix(match.Groups["key"].Value), Decode(file.Part(group.Index + match.Groups["value"].Index, match.Groups["value"].Length))))];

    private static string WithoutPrefix(string name) => name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..];

    /// <summary>The place with its character references decoded.</summary>
    internal static TextPlace Decode(TextPlace raw) => CharacterReferences.Decode(raw) with { Encoding = PlaceEncoding.Xml };

    [GeneratedRegex(
        @"<!--(?<comment>.*?)-->|<!\[CDATA\[(?<cdata>.*?)\]\]>|<\?.*?\?>|<!.*?>|<(?<end>/)?(?<name>[^\s/>!?]+)(?<attributes>(?:\s+[^\s=/>]+\s*=\s*(?:""[^""]*""|'[^']*'))*)\s*(?<empty>/)?>",
        RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Markup();

    [GeneratedRegex(@"(?<key>[^\s=/>]+)\s*=\s*(?:""(?<value>[^""]*)""|'(?<value>[^']*)')", RegexOptions.CultureInvariant)]
    private static partial Regex Attribute();
}
