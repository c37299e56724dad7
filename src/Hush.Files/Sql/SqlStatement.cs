using System.Text;
using System.Text.RegularExpressions;
using Hush.Text;
using Hush.Transcripts;

namespace Hush.Files.Sql;

/// <summary>Makes fields of a statement.</summary>
/// <param name="layer">Its bytes.</param>
/// <param name="text">Its text.</param>
/// <param name="isEscaped">Whether a backslash in a string is an escape.</param>
internal sealed partial class SqlStatement(Layer layer, string text, bool isEscaped)
{
    private const int ShortestNumber = 7; // digits; less tell nobody's number

    private readonly TextPlace _file = TextPlace.Plain(layer.Start, text);

    /// <summary>The fields, in order.</summary>
    public IReadOnlyList<Field> Fields()
    {
        string[] columns = Insert().Match(text) is { Success: true } insert
            ? [.. insert.Groups["columns"].Value.Split(',').Select(name => LabelText.Of(name.Trim(' ', '`', '"', '[', ']', '\r', '\n', '\t')))]
            : [];
        List<Field> fields = [];
        var depth = 0;
        var column = 0;
        var isValues = false;
        var isNew = true;
        foreach (var token in Token().EachMatch(text))
        {
            var label = isValues && depth == 1 && column < columns.Length ? columns[column] : Assigned(token.Index);
            if (token.Groups["string"] is
                { Success: true } literal) Add(Unescape(_file.Part(literal.Index, literal.Length), '\'', isEscaped || token.Value[0] is 'E' or 'e'),
                label);
            else if (token.Groups["double"] is { Success: true } quoted)
            {
                // MySQL and SQLite take it as a string; a value stands in a list behind VALUES or behind a column and a sign.
                // A backslash before an inner quotation mark is MySQL's, even where no other string of the statement tells.
                var escapes = isEscaped || quoted.ValueSpan.Contains("\\\"", StringComparison.Ordinal);
                if ((isValues && depth > 0) || label.Length > 0) Add(Unescape(_file.Part(quoted.Index, quoted.Length), '"', escapes), label);
            }
            else if (token.Groups["dollar"] is { Success: true } dollar) Add(_file.Part(dollar.Index, dollar.Length), label);
            else if (token.Groups["comment"] is { Success: true } comment) Add(_file.Part(comment.Index, comment.Length), "");
            else if (token.Groups["number"] is { Success: true } number)
            {
                if (number.Length < ShortestNumber) continue;
                fields.Add(new Field(layer, _file.Part(number.Index, number.Length) with { Encoding = PlaceEncoding.SqlNumber }, label)
                { IsNumber = true });
            }
            else if (token.Value == "(")
            {
                depth++;
                if (depth == 1) (column, isNew) = (0, true);
            }
            else if (token.Value == ")") depth--;
            else if (token.Value == ",") column += depth == 1 ? 1 : 0;
            else if (token.Groups["values"].Success) isValues = true;
        }

        return fields;

        void Add(TextPlace place, string label)
        {
            if (place.Text.Length == 0 || StructureShape.Fits(place.Text)) return;
            fields.Add(new Field(layer, place, label) { StartsRecord = isNew });
            isNew = false;
        }
    }

    /// <summary>The tag <c>$name$</c> that opens a literal of PostgreSQL; null when none stands there.</summary>
    internal static string? DollarTag(string line, int index) => Dollar().Match(line, index) is { Success: true } tag ? tag.Value : null;

    /// <summary>Whether the backslash at a place is an escape, and no last character of a string.</summary>
    internal static bool IsEscape(string line, int index) =>
        index + 1 < line.Length && (line[index + 1] != '\'' || (index + 2 < line.Length && !(line[index + 2] is ',' or ')' or ';' or '\r' or '\n')));

    /// <summary>The column of <c>SET column = 'value'</c> and <c>column = 'value'</c>.</summary>
    private string Assigned(int index) => Assignment().Match(text, Math.Max(0, index - 80), Math.Min(80, index)) is { Success: true } match
        ? LabelText.Of(match.Groups["column"].Value) : "";

    private static TextPlace Unescape(TextPlace raw, char quote, bool escapes)
    {
        var encoding = quote == '"' ? PlaceEncoding.QuotedField : escapes ? PlaceEncoding.SqlEscapedString : PlaceEncoding.SqlString;
        if (!raw.Text.Contains(quote, StringComparison.Ordinal) && !(escapes && raw.Text.Contains('\\', StringComparison.Ordinal))) return raw with
        { Encoding = encoding };
        StringBuilder decoded = new();
        List<int> offsets = [];
        for (var index = 0; index < raw.Text.Length; index++)
        {
            offsets.Add(raw.Offsets is null ? index : raw.Offsets[index]);
            var character = raw.Text[index];
            if (character == quote && index + 1 < raw.Text.Length && raw.Text[index + 1] == quote) index++;
            else if (character == '\\' && escapes && index + 1 < raw.Text.Length)
                character = raw.Text[++index] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', '0' => '\0', var other => other };
            decoded.Append(character);
        }

        offsets.Add(raw.Offsets is null ? raw.Text.Length : raw.Offsets[^1]);
        return new TextPlace(raw.Start, decoded.ToString(), [.. offsets], encoding);
    }

    [GeneratedRegex(
        @"--[ \t]?(?<comment>[^\r\n]*)|/\*(?<comment>.*?)\*/|[EeNnBb]?'(?<string>(?:[^'\\]|''|\\'(?![,);\r\n])|\\(?!'))*(?:\\(?='[,);\r\n]))?)'|""(?<double>(?:[^""\\]|""""|\\""(?![,);\r\n])|\\(?!""))*(?:\\(?=""[,);\r\n]))?)""|`[^`]*`|(?<dollar>\$[A-Za-z_]*\$(?<dollar>.*?)\$[A-Za-z_]*\$)|(?<![\w.])(?<number>[0-9]+)(?![\w.])|(?<values>\bVALUES\b)|[(),]",
        RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Token();

    [GeneratedRegex(@"\b(?:INSERT|REPLACE)\s+(?:IGNORE\s+)?INTO\s+[^\s(]+\s*\((?<columns>[^()]*)\)\s*(?:OVERRIDING\s+\w+\s+VALUE\s+)?VALUES\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Insert();

    [GeneratedRegex(@"\G\$[A-Za-z_]*\$", RegexOptions.CultureInvariant)]
    private static partial Regex Dollar();

    [GeneratedRegex(@"(?<column>\w+)[`""\]]?\s*(?:=|<>|\bLIKE\b)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Assignment();
}
