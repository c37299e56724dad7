using System.Reflection;
using System.Text.Json;
using Hush.Detection.Dialogue;
using Hush.Detection.Neural;
using Hush.Inference.Encoders;
using Hush.Inference.ModelFile;

namespace Hush.Detection.Tests.Neural;

/// <summary>What the encoder is told of tokens is what Python tells it, and the tagger around it finds what its tags say.</summary>
public sealed class EncoderFeaturesTests
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web);
    private static readonly EncoderModel Model = EncoderModelReader.Read(ModelBytes.Read(Open("encoder.model"), "encoder.model"));
    private static readonly NeuralTagger Tagger = new(new EncoderTagger(Model), ModelLanguages.Of(["*"]), "encoder");

    [Fact]
    public void Features_AreThoseOfTheTrainer()
    {
        var sequence = new DialogueSequence(new SegmentedTokens(Model));
        foreach (var golden in JsonSerializer.Deserialize<GoldenDialogue[]>(Open("encoder.golden.json"), Form)!)
            for (var round = 0; round < 2; round++) // once read, once remembered
            {
                sequence.Clear();
                sequence.Read(golden.Facts);
                var tokens = sequence.Tokens.ToArray();
                Assert.Equal(golden.Shape, tokens.Select(token => token.Shape));
                Assert.Equal(golden.Bits, tokens.Select(token => token.Bits));
                var pieces = sequence.Subwords.ToArray();
                Assert.Equal(golden.Pieces, tokens.Select(token => pieces[token.SubwordsAt..(token.SubwordsAt + token.SubwordCount)]));
            }
    }

    [Fact]
    public void Spans_AreThoseOfTheTrainersTags()
    {
        foreach (var golden in JsonSerializer.Deserialize<GoldenDialogue[]>(Open("encoder.golden.json"), Form)!)
        {
            var facts = golden.Facts;
            var sequence = new DialogueSequence(new SegmentedTokens(Model));
            sequence.Read(facts);
            var places = sequence.Places.ToArray();
            var expected = golden.Tags.Index().Where(tag => tag.Item % 2 == 1).Select(tag => (places[tag.Index].Turn, places[tag.Index].Span.Start));
            Assert.Equal(expected, Tagger.Spans(facts, TestContext.Current.CancellationToken).Select(span => (span.Turn, span.Span.Start)));
        }
    }

    [Fact]
    public void Tagger_OfAllLanguages_ReadsAny()
    {
        Assert.True(Tagger.Reads("pt-BR"));
        Assert.True(TinyModel.Tagger.Reads("en-US"));
        Assert.False(TinyModel.Tagger.Reads("eng"));
        Assert.False(TinyModel.Tagger.Reads("de"));
    }

    [Theory]
    [InlineData("{}", "sw", true)]
    [InlineData("""{"language":"en"}""", "en-GB", true)]
    [InlineData("""{"language":"en"}""", "es", false)]
    [InlineData("""{"languages":["es","pt"]}""", "pt-BR", true)]
    [InlineData("""{"languages":["es","pt"]}""", "en", false)]
    [InlineData("", "en", true)]
    public void Languages_OfACard(string card, string language, bool reads) => Assert.Equal(reads, ModelLanguages.OfCard(card).Include(language));

    [Theory]
    [InlineData("HELLO WORLD", 0, true)]
    [InlineData("HELLO", 0, false)]
    [InlineData("HELLO WORLd", 0, false)]
    [InlineData("small\nALL CAPITALS\nsmall", 0, false)]
    [InlineData("small\nALL CAPITALS\nsmall", 6, true)]
    [InlineData("small\nALL CAPITALS\nsmall", 10, true)]
    [InlineData("small\nALL CAPITALS\nsmall", 19, false)]
    [InlineData("CALLE MAYOR Nº 5", 0, true)]
    [InlineData("12345 67890 A", 0, false)]
    [InlineData("МОСКВА РОССИЯ", 7, true)]
    [InlineData("東京都渋谷区神南一丁目", 0, true)]
    public void Capitals_AreToldByTheLine(string text, int place, bool holds)
    {
        var fresh = new CapitalLines(text);
        Assert.Equal(holds, fresh.Hold(place));
        var used = new CapitalLines(text);
        for (var at = 0; at < place; at++) used.Hold(at);
        Assert.Equal(holds, used.Hold(place));
    }

    [Theory]
    [InlineData("SMITH", "smith")]
    [InlineData("ÉCOLE", "école")]
    [InlineData("ΣΊΣΥΦΟΣ", "σίσυφος")]
    [InlineData("Σ", "σ")]
    [InlineData("ΟΣΑ", "οσα")]
    [InlineData("İZMİR", "i\u0307zmi\u0307r")]
    [InlineData("МОСКВА", "москва")]
    [InlineData("ẞ", "ß")]
    [InlineData("\U00010400\U00010401", "\U00010428\U00010429")]
    [InlineData("O’BRIEN", "o’brien")]
    [InlineData("A\ud800", "a\ud800")]
    [InlineData("12", "12")]
    public void LowerCase_IsUnicodes(string word, string expected)
    {
        var room = new char[2 * word.Length];
        Assert.Equal(expected, room[..LowerCase.Write(word, room)]);
    }

    private static Stream Open(string name) => Assembly.GetExecutingAssembly().GetManifestResourceStream("neural/" + name)!;

    private sealed record GoldenDialogue(TinyModel.GoldenTurn[] Turns, int[][] Pieces, int[] Shape, int[] Bits, int[] Tags)
    {
        public IReadOnlyList<TurnFacts> Facts => [.. Turns.Select((turn, index) =>
            TurnFacts.Of(index, new Turn(turn.Speaker, new SourceText(turn.Text)), "en"))];
    }
}
