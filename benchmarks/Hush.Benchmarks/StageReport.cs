using System.Globalization;
using System.Text;
using Hush.Detection;
using Hush.Detection.Catalog;
using Hush.Detection.Dialogue;
using Hush.Detection.Neural;
using Hush.Detection.Readings;
using Hush.Detection.Scoring;
using Hush.Recognition;
using Hush.Text;

namespace Hush.Benchmarks;

/// <summary>Where the time of a detection goes, stage by stage.</summary>
internal static class StageReport
{
    public static string Write(TextFolder texts)
    {
        (string Name, DialogueText Dialogue)[] dialogues =
        [
            ("prose", DialogueText.OfDocument(new SourceText(texts.Read(TextFolder.Prose)), "en")),
            ("chat", Parse(texts.Read("chat"))),
            ("call", Parse(texts.Read("call"))),
        ];
        List<Measurement>[] columns = [.. dialogues.Select(dialogue => Measure(dialogue.Dialogue))];

        StringBuilder report = new();
        report.AppendLine("# Where the time goes").AppendLine();
        report.AppendLine(Cpu.Header);
        report.AppendLine("Nanoseconds per character; a stage that reads the spoken form too counts both readings.").AppendLine();
        report.Append("| stage |").AppendJoin("", dialogues.Select(dialogue => $" {dialogue.Name} |")).AppendLine();
        report.Append("|---|").AppendJoin("", dialogues.Select(_ => "---:|")).AppendLine();
        for (var row = 0; row < columns[0].Count; row++)
        {
            report.Append(CultureInfo.InvariantCulture, $"| {columns[0][row].Name} |");
            foreach (var column in columns) report.Append(CultureInfo.InvariantCulture,
                $" {column[row].NanosecondsPerCharacter:0.0} |");
            report.AppendLine();
        }

        return report.ToString();
    }

    private static List<Measurement> Measure(DialogueText dialogue)
    {
        var characters = dialogue.Turns.Sum(turn => turn.Text.Length);
        ReadingOptions options = new(Validates: true, CategoryFilter.For(null, "en"), new HashSet<string>(), Explains: false);
        var reader = Read(dialogue, options);
        Reading[] readings = [.. reader.Turns.SelectMany(reader.Readings),
            .. reader.ClosedGroups.Concat(reader.OpenGroups).SelectMany(reader.Readings)];
        ContextBoost boost = new(RecognizerCatalog.All);
        List<Candidate>[] candidates = [.. readings.Select(reading => Recognize(RecognizerCatalog.All, reading))];
        Detector detector = new();

        List<Measurement> rows =
        [
            Measurement.Of("words", characters, () => { foreach (var turn in dialogue.Turns) WordSegmenter.Segment(turn.Text); }),
            Measurement.Of("words, spoken reading, topics", characters, () => Read(dialogue, options)),
            .. RecognizerCatalog.All.Select(recognizer =>
                Measurement.Of(recognizer.Id, characters, () => { foreach (var reading in readings) Recognize([recognizer], reading); })),
            Measurement.Of("context", characters, () =>
                { for (var index = 0; index < readings.Length; index++) boost.Apply(readings[index].Context, candidates[index]); }),
        ];
        if (NeuralTagger.Default is { } tagger) rows.Add(Measurement.Of("tagger", characters, () => Tag(tagger, reader.Turns)));
        rows.Add(Measurement.Of("all, with resolution and repeats", characters, () => detector.Detect(dialogue, new DetectionOptions())));
        return rows;
    }

    private static DialogueReader Read(DialogueText dialogue, ReadingOptions options)
    {
        DialogueReader reader = new(dialogue.Language, options);
        reader.Append(dialogue.Turns, CancellationToken.None);
        return reader;
    }

    private static void Tag(NeuralTagger tagger, IReadOnlyList<TurnFacts> turns)
    {
        using var tagging = tagger.Begin("en");
        tagging.Append(turns, 0, CancellationToken.None);
    }

    private static List<Candidate> Recognize(IReadOnlyList<IRecognizer> recognizers, Reading reading)
    {
        List<Candidate> candidates = [];
        foreach (var recognizer in recognizers) recognizer.Recognize(reading.Context, candidates);
        return candidates;
    }

    private static DialogueText Parse(string text) =>
        new([.. Dialogues.Parse(text).Items.Select(item => new Turn(item.ParticipantId, item.Forms.Text))], "en");
}
