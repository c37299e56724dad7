using System.Text;
using System.Text.RegularExpressions;
using Hush.Files.Input;
using Hush.Transcripts;

namespace Hush.Files.Sql;

/// <summary>Reads the rows that follow a statement <c>COPY table (columns) FROM stdin</c> of PostgreSQL: columns between tabs.</summary>
internal sealed partial class CopyColumns
{
    private readonly string[] _labels;

    private CopyColumns(string[] labels) => _labels = labels;

    /// <summary>The columns, if a statement opens such rows; null when it does not.</summary>
    public static CopyColumns? Of(string statement) => Copy().Match(statement) is { Success: true } match
        ? new CopyColumns([.. match.Groups["columns"].Value.Split(',').Select(name => LabelText.Of(name.Trim(' ', '"')))])
        : null;

    /// <summary>The fields of a row.</summary>
    public IReadOnlyList<Field> Read(Layer layer, FedLine line)
    {
        var text = WholeFile.Decode(line.Content, line.Number);
        var row = TextPlace.Plain(line.Start, text);
        List<Field> fields = [];
        var start = 0;
        for (var column = 0; start <= text.Length; column++)
        {
            var end = text.IndexOf('\t', start);
            if (end < 0) end = text.Length;
            var place = Unescape(row.Part(start, end - start));
            if (place.Text.Length > 0 && place.Text != @"\N" && !StructureShape.Fits(place.Text))
                fields.Add(new Field(layer, place, column < _labels.Length ? _labels[column] : "") { StartsRecord = fields.Count == 0 });
            start = end + 1;
        }

        return fields;
    }

    private static TextPlace Unescape(TextPlace raw)
    {
        if (raw.Text == @"\N" || !raw.Text.Contains('\\', StringComparison.Ordinal)) return raw with { Encoding = PlaceEncoding.CopyColumn };
        StringBuilder decoded = new();
        List<int> offsets = [];
        for (var index = 0; index < raw.Text.Length; index++)
        {
            offsets.Add(raw.Offsets is null ? index : raw.Offsets[index]);
            var character = raw.Text[index];
            if (character == '\\' && index + 1 < raw.Text.Length)
                character = raw.Text[++index] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', var other => other };
            decoded.Append(character);
        }

        offsets.Add(raw.Offsets is null ? raw.Text.Length : raw.Offsets[^1]);
        return new TextPlace(raw.Start, decoded.ToString(), [.. offsets], PlaceEncoding.CopyColumn);
    }

    [GeneratedRegex(@"\bCOPY\s+\S+\s*(?:\((?<columns>[^()]*)\))?\s*FROM\s+stdin\b(?![^;]*\bcsv\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Copy();
}
