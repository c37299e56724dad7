using System.Text.RegularExpressions;
using Hush.Transcripts;
using Hush.Transcripts.Markup;

namespace Hush.Files.Markup;

/// <summary>Takes XML and HTML apart and keeps where each piece stands. HTML need not be well-formed.</summary>
internal static partial class MarkupScanner
{
    /// <summary>The pieces in order; processing instructions are comments, declarations are left out.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="file">The place of it.</param>
    /// <param name="isHtml">Whether scripts and style sheets hold no tags, and names have no letter case.</param>
    public static IEnumerable<MarkupToken> Read(string text, TextPlace file, bool isHtml)
    {
        var done = 0;
        for (var match = Markup().Match(text); match.Success; match = Markup().Match(text, done))
        {
            if (match.Index > done) yield return Data(file.Part(done, match.Index - done));
            done = match.Index + match.Length;
            if (match.Groups["cdata"] is { Success: true } cdata) yield return new MarkupToken(MarkupKind.Text, "",
                CharacterReferences.Decode(file.Part(cdata.Index, cdata.Length)), []);
            else if (match.Groups["comment"] is { Success: true } comment)
                yield return new MarkupToken(MarkupKind.Comment, "", CharacterReferences.Decode(file.Part(comment.Index, comment.Length)) with
                { Encoding = PlaceEncoding.MarkupComment }, []);
            else if (match.Groups["end"].Success) yield return new MarkupToken(MarkupKind.End, NameOf(match, isHtml), null, []);
            else if (match.Groups["name"].Success)
            {
                var name = NameOf(match, isHtml);
                yield return new MarkupToken(MarkupKind.Start, name, null, Attributes(match.Groups["attributes"], file, isHtml));
                if (match.Groups["empty"].Success) yield return new MarkupToken(MarkupKind.End, name, null, []);
                if (!isHtml || name is not ("script" or "style")) continue;
                var close = text.IndexOf("</" + name, done, StringComparison.OrdinalIgnoreCase);
                if (close < 0) close = text.Length;
                if (close > done) yield return new MarkupToken(MarkupKind.Raw, name, file.Part(done, close - done), []);
                done = close;
            }
        }

        if (done < text.Length) yield return Data(file.Part(done, text.Length - done));
    }

    private static MarkupToken Data(TextPlace raw) => new(MarkupKind.Text, "", XmlPlaces.Decode(raw), []);

    private static string NameOf(Match match, bool isHtml)
    {
        var name = match.Groups["name"].Value;
        name = name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return isHtml ? name.ToLowerInvariant() : name;
    }

    private static IReadOnlyList<(string Name, TextPlace Value)> Attributes(Group group, TextPlace file, bool isHtml) =>
    [
        .. Attribute().Matches(group.Value).Select(match =>
        {
            var key = match.Groups["key"].Value;
            var name = key.StartsWith("xmlns", StringComparison.Ordinal) ? "xmlns" : key[(key.IndexOf(':', StringComparison.Ordinal) + 1)..];
            var value = match.Groups["value"];
            return (isHtml ? name.ToLowerInvariant() : name, XmlPlaces.Decode(file.Part(group.Index + value.Index, value.Length)));
        }),
    ];

    // Names and each step of the attributes are atomic: a run of letters or blanks that no tag ends would else be divided in every possible way.
    [GeneratedRegex(
        @"<!--(?<comment>.*?)-->|<!\[CDATA\[(?<cdata>.*?)\]\]>|<\?xml\b.*?\?>|<!DOCTYPE[^>\[]*(?:\[.*?\]\s*)?>|<\?(?<comment>.*?)\?>|<!(?<comment>[^>]*)>|</(?<end>)(?<name>(?>[A-Za-z_][^\s/>]*))[^>]*>|<(?<name>(?>[A-Za-z_][^\s/>]*))(?<attributes>(?>\s+|/(?!>)|[^\s=/>""'<]+(?:\s*=\s*(?:""[^""]*""|'[^']*'|[^\s""'>]+))?|[""'])*)(?<empty>/)?>",
        RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Markup();

    // A name begins where no other one goes on, so that a long one without a value is tried once.
    [GeneratedRegex(@"(?<![^\s=/>""'])(?<key>(?>[^\s=/>""']+))\s*=\s*(?:""(?<value>[^""]*)""|'(?<value>[^']*)'|(?<value>[^\s""'>]+))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Attribute();
}
