using Hush.Detection.Answers;
using Hush.Detection.Catalog;
using Hush.Detection.Dialogue;
using Hush.Detection.Tests.Lexicons;
using Hush.Recognition;

namespace Hush.Detection.Tests.Answers;

public sealed class AnswerRecognizerTests
{
    // The rules alone: the table says what they find, whatever the tagger adds.
    private static readonly Detector Everything = new(RecognizerCatalog.All);

    [Fact]
    public void Every_answer_of_the_table_is_found_and_no_other_text()
    {
        var faults = new List<string>();
        foreach (var row in SpanTable.ReadRows<Row>("conversations", "answers"))
        {
            var found = Find(row.Question, row.Answer);
            if (!found.SequenceEqual(row.Spans, StringComparer.Ordinal))
                faults.Add($"{row.Question} -> {row.Answer}: {string.Join(" | ", found)}; expected {string.Join(" | ", row.Spans)}");
        }

        Assert.True(faults.Count == 0, $"{faults.Count} rows\n{string.Join("\n", faults)}");
    }

    [Fact]
    public void Repeated_asking_is_answered_each_time()
    {
        string[] answers = ["r g 2 7 z", "r g 2 7 z x", "I said romeo golf 2 7 zulu x-ray"];
        var turns = answers.SelectMany(answer => new[] { TurnOf("agent", "what is your postcode"), TurnOf("caller", answer) }).ToArray();
        var found = Everything.Detect(new DialogueText(turns, "en"), new DetectionOptions());
        Assert.All([1, 3, 5], turn => Assert.Single(found.ByTurn[turn]));
        Assert.All([0, 2, 4], turn => Assert.Empty(found.ByTurn[turn]));
    }

    [Fact]
    public void A_document_has_no_answers() =>
        Assert.Empty(Everything.Detect(DialogueText.OfDocument(new SourceText("white bread"), "en"), new DetectionOptions()).ByTurn[0]);

    [Fact]
    public void Random_answers_give_spans_inside_the_text()
    {
        string[] words = ["b", "7", "two", "for", "you", "is", "the", "march", "4th", "QX7", "-", "?", "zulu", "please", "i", "don't", "1961",
            "\ud83d\ude00", "\ud800"];
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var text = string.Join(' ', Enumerable.Range(0, random.Next(1, 40)).Select(_ => words[random.Next(words.Length)]));
            var asked = (Topic)(1L << random.Next(28)) | (Topic)(1L << random.Next(28));
            var found = SpanTable.Run(AnswerRecognizer.All, text, asked, inConversation: true);
            Assert.All(found, candidate => Assert.True(candidate.Span.Length > 0 && candidate.Span.End <= text.Length, $"seed {seed}"));
        }
    }

    private static List<string> Find(string question, string answer)
    {
        var dialogue = new DialogueText([TurnOf("agent", question), TurnOf("caller", answer)], "en");
        return [.. Everything.Detect(dialogue, new DetectionOptions()).ByTurn[1]
            .Select(entity => answer.Substring(entity.Span.Start, entity.Span.Length))];
    }

    private static Turn TurnOf(string speaker, string text) => new(speaker, new SourceText(text));

    private sealed record Row(string Question, string Answer, string[] Spans);
}
