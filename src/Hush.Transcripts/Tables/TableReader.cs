namespace Hush.Transcripts.Tables;

/// <summary>Reads a conversation from a table with a header: a row is an utterance, every other column a note.</summary>
internal static class TableReader
{
    private static readonly string[] TextNames = ["text", "message", "body", "content", "transcript", "utterance", "words", "comment", "description",
        "notes"];
    private static readonly string[] SpeakerNames =
        ["speaker", "author", "from", "sender", "role", "user", "participant", "name", "agent", "channel"];

    /// <summary>Whether a line is a header that names a column for the words and one for the speaker.</summary>
    public static bool IsHeader(string line)
    {
        string[] names = [.. line.Split(FieldReader.SeparatorOf(line)).Select(name => name.Trim('"', ' '))];
        return names.Length > 1 && Find(names, TextNames) >= 0 && Find(names, SpeakerNames) >= 0;
    }

    /// <summary>The parts of the file.</summary>
    /// <exception cref="TranscriptProblemException">It is not UTF-8, a quotation mark is not closed, or a named column is missing.</exception>
    public static IEnumerable<TranscriptPart> Read(Stream file, TranscriptOptions options)
    {
        string[]? names = null;
        int[] texts = [];
        var speaker = -1;
        foreach (var (_, fields) in FieldReader.Read(file))
        {
            if (names is null)
            {
                names = [.. fields.Select(field => string.Concat(field.Select(piece => piece.Text)).Trim())];
                texts = TextColumns(names, options);
                speaker = options.SpeakerMember is { } named ? Column(names, named) : Find(names, SpeakerNames);
                foreach (var field in fields.Where(field => field.Count > 0)) yield return new Structure(new FormText(field));
                continue;
            }

            var who = speaker >= 0 && speaker < fields.Count ? string.Concat(fields[speaker].Select(piece => piece.Text)) : "";
            for (var column = 0; column < fields.Count; column++)
            {
                if (fields[column].Count == 0) continue;
                FormText text = new(fields[column]);
                if (texts.Contains(column)) yield return new Utterance(who, new Dictionary<Representation, FormText>
                { [Representation.Text] = text });
                else if (column == speaker) yield return new SpeakerName(text);
                else yield return StructureShape.Fits(text.Text) ? new Structure(text) : new Note(text);
            }
        }
    }

    private static int[] TextColumns(string[] names, TranscriptOptions options)
    {
        if (options.TextMembers.Count > 0) return [.. options.TextMembers.Select(name => Column(names, name))];
        return Find(names, TextNames) is var found and >= 0
            ? [found]
            : throw TranscriptProblemException.BrokenLine("CSV", 1, "no column is named text, message, body, content or transcript; name the column");
    }

    private static int Column(string[] names, string name) =>
        Array.FindIndex(names, known => known.Equals(name, StringComparison.OrdinalIgnoreCase)) is var found and >= 0
            ? found
            : throw TranscriptProblemException.BrokenLine("CSV", 1, "the header lacks a column that was named");

    private static int Find(string[] names, string[] wanted) =>
        wanted.Select(name => Array.FindIndex(names, known => known.Equals(name, StringComparison.OrdinalIgnoreCase)))
            .FirstOrDefault(index => index >= 0, -1);
}
