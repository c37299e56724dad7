using Hush.Detection.Dialogue;
using Hush.Detection.Neural;

namespace Hush.Detection.Tests.Neural;

public sealed class NeuralTaggerTests
{
    [Fact]
    public void Features_AreThoseOfTheTrainer()
    {
        foreach (var golden in TinyModel.Dialogues)
        {
            var sequence = TinyModel.SequenceOf(golden.Facts);
            var tokens = sequence.Tokens.ToArray();
            Assert.Equal(golden.Word, tokens.Select(token => token.Word));
            Assert.Equal(golden.Shape, tokens.Select(token => token.Shape));
            Assert.Equal(golden.Bits, tokens.Select(token => token.Bits));
            var buckets = sequence.Subwords.ToArray();
            Assert.Equal(golden.Subwords, tokens.Select(token => buckets[token.SubwordsAt..(token.SubwordsAt + token.SubwordCount)]));
        }
    }

    [Fact]
    public void Spans_AreThoseOfTheTrainersTags()
    {
        foreach (var golden in TinyModel.Dialogues)
        {
            var facts = golden.Facts;
            var places = TinyModel.SequenceOf(facts).Places.ToArray();
            var expected = new List<(int, int)>();
            for (var token = 0; token < golden.Tags.Length; token++)
                if (golden.Tags[token] % 2 == 1) expected.Add((places[token].Turn, places[token].Span.Start));
            var found = TinyModel.Tagger.Spans(facts, CancellationToken.None).Select(span => (span.Turn, span.Span.Start));
            Assert.Equal(expected, found);
        }
    }

    [Theory]
    [InlineData("my name please?", "it's tobias wren", "tobias wren", "Person")]
    [InlineData("email address?", "t.wren@example.org", "t.wren@example.org", "Email")]
    [InlineData("What is your ZIP code?", "60647", "60647", "ZipCode")]
    public void Tag_ReadsTheAnswerByItsQuestion(string question, string answer, string value, string category)
    {
        var candidates = Tag(question, answer)[1];
        var candidate = Assert.Single(candidates);
        Assert.Equal(value, answer.Substring(candidate.Span.Start, candidate.Span.Length));
        Assert.Equal(new Category(category), candidate.Category);
        Assert.Equal(NeuralTagger.Id, candidate.Recognizer);
        Assert.InRange(candidate.Confidence.Value, 0.5, 1);
    }

    [Theory]
    [InlineData("'s")]
    [InlineData("’s")]
    public void Tag_OfAPersonsThing_LeavesThePossessiveOut(string ending)
    {
        const string name = "Marlene Ostrander";
        var candidates = Tag("thanks for calling, who am I speaking with?", $"this is {name}{ending}")[1];
        Assert.Equal(name.Length, Assert.Single(candidates).Span.Length);
    }

    [Fact]
    public void Tag_OfNothing_FindsNothing()
    {
        Assert.Empty(TinyModel.Tagger.Tag([], "en").Candidates);
        Assert.All(Tag("", " ", "\uD800"), Assert.Empty);
    }

    [Fact]
    public void Detect_WithATagger_TakesItsFindsAndLooksForThemElsewhere()
    {
        var detector = new Detector([], [TinyModel.Tagger]);
        var golden = TinyModel.Dialogues[0];
        var found = detector.Detect(golden.Text, new DetectionOptions());
        Assert.Contains(found.ByTurn[1], entity => entity.Category == Categories.Person);
        Assert.All(new Detector([]).Detect(golden.Text, new DetectionOptions()).ByTurn, Assert.Empty);
        Assert.All(detector.Detect(golden.Text with { Language = "de" }, new DetectionOptions()).ByTurn, Assert.Empty);
    }

    [Fact]
    public void Tag_DoesNotDependOnThreads()
    {
        var alone = TinyModel.Dialogues.Select(golden => TinyModel.Tagger.Tag(golden.Facts, "en").Candidates).ToArray();
        var together = new IReadOnlyList<IReadOnlyList<Candidate>>[alone.Length];
        Parallel.For(0, alone.Length, index => together[index] = TinyModel.Tagger.Tag(TinyModel.Dialogues[index].Facts, "en").Candidates);
        Assert.Equal(alone, together);
    }

    private static IReadOnlyList<IReadOnlyList<Candidate>> Tag(params string[] turns) =>
        TinyModel.Tagger.Tag([.. turns.Select((text, index) =>
            TurnFacts.Of(index, new Turn(index % 2 == 0 ? "A" : "B", new SourceText(text)), "en"))], "en").Candidates;
}
