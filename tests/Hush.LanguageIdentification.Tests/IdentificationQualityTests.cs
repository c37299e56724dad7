namespace Hush.LanguageIdentification.Tests;

/// <summary>Holds the accuracy on our own sentences (<c>evaluation/languages</c>). Nothing was fitted to them.</summary>
public sealed class IdentificationQualityTests
{
    private static readonly List<(string Code, string Sentence)> Sentences = Read();

    [Fact]
    public void Sentences_CoverEveryLanguageThatCanBeTold()
    {
        var byCode = Sentences.ToLookup(row => row.Code, row => row.Sentence);

        Assert.Equal(LanguageIdentifier.Languages, byCode.Select(group => group.Key).Order(StringComparer.Ordinal));
        Assert.All(byCode, group => Assert.True(group.Count() >= 10, group.Key));
    }

    [Fact]
    public void Identify_SingleSentences_StaysAboveItsFloor()
    {
        string[] wrong = [.. Sentences.Where(row => Told(row.Sentence) != row.Code)
            .Select(row => $"{row.Code} → {Told(row.Sentence)}: {row.Sentence}")];

        Assert.True(wrong.Length <= Sentences.Count * 0.06, $"{wrong.Length} of {Sentences.Count} wrong:\n{string.Join('\n', wrong)}");
    }

    [Fact]
    public void Identify_TenSentencesTogether_TellsEveryLanguage()
    {
        string[] wrong =
        [
            .. Sentences.GroupBy(row => (row.Code, IsCyrillic(row.Sentence)))
                .Select(group => (group.Key.Code, Found: Told(string.Join(' ', group.Select(row => row.Sentence)))))
                .Where(pair => pair.Found != pair.Code)
                .Select(pair => $"{pair.Code} → {pair.Found}"),
        ];

        Assert.Empty(wrong);
    }

    private static string Told(string text) => LanguageIdentifier.Identify(new SourceText(text))?.Code ?? "none";

    private static bool IsCyrillic(string text) => text.Any(character => character is >= '\u0400' and <= '\u04FF');

    private static List<(string Code, string Sentence)> Read()
    {
        List<(string, string)> rows = [];
        foreach (var name in typeof(IdentificationQualityTests).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("languages/", StringComparison.Ordinal)))
        {
            using StreamReader reader = new(typeof(IdentificationQualityTests).Assembly.GetManifestResourceStream(name)!);
            while (reader.ReadLine() is { } line)
            {
                if (line.Length > 0 && line[0] != '#') rows.Add((line.Split('\t')[0], line.Split('\t')[1]));
            }
        }

        return rows;
    }
}
