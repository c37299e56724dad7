namespace Hush.Evaluation.Corpora;

/// <summary>A sentence and the language that it is in, as a reduced tag.</summary>
internal sealed record LanguageSentence(string Language, string Sentence);

/// <summary>Reads tables of sentences: language, tab, sentence; <c>#</c> begins a comment line.</summary>
internal static class LanguageSentences
{
    /// <exception cref="InvalidDataException">A line has no tab. The message names file and line.</exception>
    public static IReadOnlyList<LanguageSentence> Read(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.tsv").Order(StringComparer.Ordinal).SelectMany(ReadFile)];

    private static IEnumerable<LanguageSentence> ReadFile(string path)
    {
        foreach ((var index, var line) in File.ReadLines(path).Index())
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (cells.Length < 2) throw new InvalidDataException(
                FormattableString.Invariant($"{path}, line {index + 1}: language, tab and sentence belong here."));
            yield return new LanguageSentence(cells[0], cells[1]);
        }
    }
}
