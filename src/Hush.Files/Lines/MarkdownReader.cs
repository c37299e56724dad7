using System.Text.RegularExpressions;
using Hush.Files.Input;
using Hush.Text;
using Hush.Transcripts;

namespace Hush.Files.Lines;

/// <summary>
/// Reads Markdown: the words of each line without what marks them, so that a name is one name whatever part of it is bold. Addresses and
/// titles of links and code are read too.
/// </summary>
internal static partial class MarkdownReader
{
    /// <summary>The fields of the file.</summary>
    /// <exception cref="FileProblemException">It is not UTF-8.</exception>
    public static IReadOnlyList<Field> Read(Layer layer, FileReadOptions options)
    {
        var text = WholeFile.Decode(layer.Bytes);
        var file = TextPlace.Plain(layer.Start, text);
        List<Field> fields = [];
        List<TextPlace> words = [];
        var isNew = true;
        foreach (var token in Token().EachMatch(text))
        {
            if (token.Groups["words"].Success) words.Add(file.Part(token.Index, token.Length));
            if (token.Groups["break"].Success)
            {
                End();
                isNew |= token.Value.AsSpan().Count('\n') > 1;
            }
            else if (token.Groups["target"] is { Success: true } target)
            {
                // The address of a link and its title stand by themselves; the words go on behind it.
                if (target.Length > 0) fields.Add(new Field(layer, file.Part(target.Index, target.Length)));
                if (token.Groups["title"] is { Length: > 0 } title) fields.Add(new Field(layer, file.Part(title.Index, title.Length)));
            }
        }

        End();
        return fields;

        void End()
        {
            if (words.Any(place => place.Text.Any(char.IsLetterOrDigit)))
            {
                fields.Add(new Field(layer, new FormText([.. words], spaced: false)) { StartsRecord = isNew });
                isNew = false;
            }

            words.Clear();
        }
    }

    // Line ends with the marks at the beginning of the next line, borders of table cells, link targets, emphasis and the like, then all else.
    [GeneratedRegex(
        @"(?<break>(?:\A|(?:\r?\n)+)[ \t]*(?:(?:>|#{1,6}(?=[ \t])|[-*+](?=[ \t])|[0-9]{1,9}[.)](?=[ \t])|```[^\r\n]*|~~~[^\r\n]*|\|[ \t:|-]*(?=[\r\n]|\z)|[-=*_]{3,}(?=[ \t]*[\r\n]))[ \t]*)*|\|)"
        + @"|\]\([ \t]*<?(?:mailto:|tel:)?(?<target>[^)\s>]*)>?(?:[ \t]+""(?<title>[^""\r\n]*)"")?[ \t]*\)|<(?:mailto:|tel:)?(?<target>[^<>\s]{3,300})>"
        + @"|\*{1,3}|_{1,3}(?=\w)|(?<=\w)_{1,3}(?!\w)|`+|~~|!?\[|\]|\\(?=[^\w\s])"
        + @"|(?<words>[^\r\n|*_`~\[\]\\<!]+|[\s\S])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
