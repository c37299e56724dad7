using System.Globalization;
using System.Text;

namespace Hush.Evaluation.Corpora.Imports;

/// <summary>
/// Reads CoNLL columns: a token a line, its tag in the last column (BIO, IOB1, BILOU, BIOES or the label alone), an empty line after each sentence.
/// Tokens are joined by a blank, for the format does not say what stood between them.
/// </summary>
internal static class ConllCorpus
{
    private const int LongestTag = 40;

    /// <summary>The sentences.</summary>
    /// <exception cref="InvalidDataException">A line has one column.</exception>
    public static IEnumerable<GoldItem> Read(string path, ForeignItem foreign)
    {
        StringBuilder text = new();
        List<(TextSpan Place, string Label)> spans = [];
        var open = ""; // the label that the token before has, if it may go on
        var hasTags = false; // "O", or a label with its place in the span
        var number = 0;
        var first = 1;
        foreach (var line in File.ReadLines(path).Append(""))
        {
            number++;
            var columns = line.Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
            if (columns.Length == 0 || columns[0] == "-DOCSTART-")
            {
                if (text.Length > 0) yield return foreign.Of(first.ToString(CultureInfo.InvariantCulture), text.ToString(), spans);
                text.Clear();
                (spans, open, first) = ([], "", number + 1);
                continue;
            }

            if (columns[0] == "#" && text.Length == 0) continue;
            if (columns.Length < 2) throw new InvalidDataException(FormattableString.Invariant($"{path}, line {number}: a token without a tag."));
            if (text.Length > 0) text.Append(' ');
            TextSpan token = new(text.Length, columns[0].Length);
            text.Append(columns[0]);
            if (!IsTag(columns[^1]))
                throw new InvalidDataException(FormattableString.Invariant($"{path}, line {number}: the last column is no tag."));
            (var mark, var label) = TagOf(columns[^1]);
            hasTags |= label.Length == 0 || label.Length < columns[^1].Length;
            if (label.Length == 0)
            {
                open = "";
                continue;
            }

            if (open == label && mark is not ('B' or 'S' or 'U')) spans[^1] = (TextSpan.FromBounds(spans[^1].Place.Start, token.End), label);
            else spans.Add((token, label));
            open = mark is 'S' or 'U' or 'E' or 'L' ? "" : label;
        }

        if (number > 1 && !hasTags) throw new InvalidDataException(FormattableString.Invariant($"{path}: its last columns are no tags."));
    }

    // Names of labels are codes; a word of a text that is no corpus at all is not to be told as one.
    private static bool IsTag(string tag) =>
        tag.Length <= LongestTag
            && tag.All(character => char.IsAsciiLetterUpper(character) || char.IsAsciiDigit(character) || character is '_' or '-')
        || tag.Length is > 2 and <= LongestTag && tag[1] == '-' && "BIESLUM".Contains(tag[0], StringComparison.Ordinal)
            && tag.All(character => char.IsAsciiLetterOrDigit(character) || character is '_' or '-' or '.');

    private static (char Mark, string Label) TagOf(string tag)
    {
        if (tag is "O" or "_" or "-") return ('O', "");
        return tag.Length > 2 && tag[1] == '-' && "BIESLUM".Contains(tag[0], StringComparison.Ordinal) ? (tag[0], tag[2..]) : ('I', tag);
    }
}
