using System.Text.Json;
using Hush.Detection.Catalog;
using Hush.Detection.Occupations;
using Hush.Detection.Places;
using Hush.Detection.Scoring;
using Hush.Recognition;
using Hush.Text;

namespace Hush.Detection.Tests.Patterns;

/// <summary>The tables of <c>tests/Conformance/recognizers</c>, and one run of the whole catalogue with context over a text.</summary>
internal static class RecognizerTables
{
    private static readonly IReadOnlyList<IRecognizer> Recognizers =
        [.. PatternCatalog.CreateRecognizers(), .. PlaceRecognizers.All, .. OccupationRecognizers.All];
    private static readonly ContextBoost Boost = new(Recognizers);

    public sealed record Expected(string Value, string Category);

    public sealed record Row(string Text, string? Asked, Expected[]? Find, string? Breaks);

    public static string Folder { get; } = Path.Combine(Root(), "tests", "Conformance", "recognizers");

    public static IEnumerable<string> TableNames() =>
        Directory.EnumerateFiles(Folder, "*.json").Select(path => Path.GetFileNameWithoutExtension(path)!).Where(name => name != "no-alarms")
            .Order(StringComparer.Ordinal);

    public static T Read<T>(string name) => JsonSerializer.Deserialize<T>(File.ReadAllText(Path.Combine(Folder, name + ".json")),
        JsonSerializerOptions.Web)!;

    public static IReadOnlyList<Candidate> Run(string text, Topic asked = Topic.None, string language = "en")
    {
        var source = PlainCharacters.Fold(new SourceText(text));
        var context = new RecognitionContext
        { Text = source, Words = WordSegmenter.Segment(source), Form = ReadingForm.Written, Language = language, Asked = asked };
        var candidates = new List<Candidate>();
        foreach (var recognizer in Recognizers) recognizer.Recognize(context, candidates);
        return Boost.Apply(context, candidates);
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Hush.slnx"))) folder = Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))!;
        return folder;
    }
}
