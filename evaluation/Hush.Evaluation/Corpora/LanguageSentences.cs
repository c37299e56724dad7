namespace Hush.Evaluation.Corpora;

/// <summary>A sentence and the language that it is in, as a reduced tag.</summary>
internal sealed record LanguageSentence(string Language, string Sentence);

/// <summary>Reads tables of sentences: language, tab, sentence; <c>#</c> begins a comment line.</summary>
internal static class LanguageSentences
{
    public static IReadOnlyList<LanguageSentence> Read(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.tsv").Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines)
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .Select(cells => new LanguageSentence(cells[0], cells[1])),
    ];
}
