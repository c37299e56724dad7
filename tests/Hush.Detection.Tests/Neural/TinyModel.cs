using System.Reflection;
using System.Text.Json;
using Hush.Detection.Dialogue;
using Hush.Detection.Neural;
using Hush.Inference.Convolutions;
using Hush.Inference.ModelFile;

namespace Hush.Detection.Tests.Neural;

/// <summary>The model of <c>training/tagger/tiny.py</c>, which knows the dialogues of <c>golden.py</c> by heart and nothing else.</summary>
internal static class TinyModel
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web);

    public static ConvolutionModel Model { get; } = ConvolutionModelReader.Read(Open("tiny.model"), "tiny.model");

    public static NeuralTagger Tagger { get; } = new(new ConvolutionTagger(Model), ModelLanguages.Of(["en"]), "tiny");

    public static IReadOnlyList<GoldenDialogue> Dialogues { get; } = JsonSerializer.Deserialize<GoldenDialogue[]>(Open("tiny.golden.json"), Form)!;

    /// <summary>The tokens of the turns, as the tagger reads them.</summary>
    public static DialogueSequence SequenceOf(IReadOnlyList<TurnFacts> turns)
    {
        var sequence = new DialogueSequence(new HashedTokens(Model));
        sequence.Read(turns);
        return sequence;
    }

    /// <summary>What a tagger says of a whole dialogue.</summary>
    public static TaggedDialogue Tag(this NeuralTagger tagger, IReadOnlyList<TurnFacts> turns, string language)
    {
        using var tagging = tagger.Begin(language);
        return tagging.Append(turns, 0, TestContext.Current.CancellationToken);
    }

    /// <summary>The spans that a tagger finds in a whole dialogue.</summary>
    public static List<TaggedSpan> Spans(this NeuralTagger tagger, IReadOnlyList<TurnFacts> turns, CancellationToken cancellation)
    {
        using var tagging = tagger.Begin("en");
        return tagging.Spans(turns, 0, cancellation);
    }

    private static Stream Open(string name) => Assembly.GetExecutingAssembly().GetManifestResourceStream("neural/" + name)!;

    /// <summary>A dialogue with the features and tags that Python gives it.</summary>
    internal sealed record GoldenDialogue(GoldenTurn[] Turns, int[] Word, int[] Shape, int[] Bits, int[][] Subwords, int[] Tags)
    {
        public DialogueText Text => new([.. Turns.Select(turn => new Turn(turn.Speaker, new SourceText(turn.Text)))], "en");

        public IReadOnlyList<TurnFacts> Facts => [.. Text.Turns.Select((turn, index) => TurnFacts.Of(index, turn, "en"))];
    }

    internal sealed record GoldenTurn(string Speaker, string Text);
}
