using System.Text;
using Hush.Transcripts.Lines;

namespace Hush.Transcripts.Tables;

/// <summary>Reads a table of separated values (RFC 4180) record by record and keeps where each field stands.</summary>
internal static class FieldReader
{
    private static readonly char[] Separators = [',', ';', '\t', '|'];

    /// <summary>The separator that the first line has most of; a comma when it has none.</summary>
    public static char SeparatorOf(string header)
    {
        var best = Separators.MaxBy(separator => header.Count(character => character == separator));
        return header.Contains(best, StringComparison.Ordinal) ? best : ',';
    }

    /// <summary>The fields of each record. A record goes on over line ends inside quotation marks; each line is a piece of the field then.</summary>
    /// <exception cref="TranscriptProblemException">It is not UTF-8, or a quotation mark is not closed.</exception>
    public static IEnumerable<(long Line, IReadOnlyList<IReadOnlyList<TextPlace>> Fields)> Read(Stream file)
    {
        char? separator = null;
        long number = 0;
        long first = 0;
        List<List<TextPlace>> fields = [];
        var isOpen = false;
        foreach (var line in LineReader.Read(file))
        {
            number++;
            separator ??= SeparatorOf(line.Text);
            if (!isOpen)
            {
                if (line.Text.Length == 0) continue;
                (fields, first) = ([[]], number);
            }

            isOpen = Split(line, separator.Value, fields, isOpen);
            if (!isOpen) yield return (first, fields);
        }

        if (isOpen) throw TranscriptProblemException.BrokenLine("CSV", first, "a quotation mark is not closed");
    }

    /// <summary>Adds the fields of a line; true when the last one goes on in the next line.</summary>
    public static bool Split(TextPlace line, char separator, List<List<TextPlace>> fields, bool isOpen)
    {
        var index = 0;
        while (true)
        {
            if (isOpen || (index < line.Text.Length && line.Text[index] == '"'))
            {
                if (!isOpen) index++;
                var end = ClosingQuote(line.Text, index);
                Add(fields[^1], Quoted(line.Part(index, (end ?? line.Text.Length) - index)));
                if (end is null) return true;
                isOpen = false;
                index = end.Value + 1;
            }

            var next = line.Text.IndexOf(separator, index);
            if (next < 0) next = line.Text.Length;
            Add(fields[^1], line.Part(index, next - index) with { Encoding = PlaceEncoding.BareField });
            if (next == line.Text.Length) return false;
            fields.Add([]);
            index = next + 1;
        }
    }

    private static void Add(List<TextPlace> field, TextPlace place)
    {
        if (place.Text.Length > 0) field.Add(place);
    }

    private static int? ClosingQuote(string text, int start)
    {
        for (var index = start; index < text.Length; index++)
        {
            if (text[index] != '"') continue;
            if (index + 1 < text.Length && text[index + 1] == '"') index++;
            else return index;
        }

        return null;
    }

    /// <summary>A field with its doubled quotation marks made one.</summary>
    private static TextPlace Quoted(TextPlace raw)
    {
        if (!raw.Text.Contains('"', StringComparison.Ordinal)) return raw with { Encoding = PlaceEncoding.QuotedField };
        StringBuilder text = new();
        List<int> offsets = [];
        for (var index = 0; index < raw.Text.Length; index++)
        {
            text.Append(raw.Text[index]);
            offsets.Add(raw.Offsets is null ? index : raw.Offsets[index]);
            if (raw.Text[index] == '"') index++;
        }

        offsets.Add(raw.Offsets is null ? raw.Text.Length : raw.Offsets[^1]);
        return new TextPlace(raw.Start, text.ToString(), [.. offsets], PlaceEncoding.QuotedField);
    }
}
