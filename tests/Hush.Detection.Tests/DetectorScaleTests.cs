using Hush.Detection.Catalog;
using Hush.Detection.Dialogue;
using Hush.Detection.Neural;
using Hush.TestKit;

namespace Hush.Detection.Tests;

/// <summary>Inputs of hostile size: the cost must grow with the length, not with its square.</summary>
public sealed class DetectorScaleTests
{
    private const int Length = 25_000; // UTF-16 code units
    private const int Turns = 625;

    // The rules meet every input, with the network that leaves most of the time to them; the other one's own cost has a test of its own.
    private static readonly Detector Detector = new(RecognizerCatalog.All, [NeuralTagger.Choose("fast")!]);
    private static readonly Detector Strong = new(RecognizerCatalog.All, [NeuralTagger.Choose("strong")!]);

    public static TheoryData<string> Units =>
    [
        "my name is john doe and i live at 12 main street in springfield ", "four one five ", "4111 1111 1111 1111 ", "a", "1", "john ", "a b c d ",
        "j dot doe at yahoo dot com ", "name? ", "\uD83D\uDE00 ", ". ", "12-", "https://a.test/12345678/",
    ];

    [Theory]
    [MemberData(nameof(Units))]
    public void Detect_LongTurn_IsLinear(string unit) => Growth.IsLinear(
        length => Detect(Detector, Repeated(unit, length)), Length);

    [Fact]
    public void Detect_LongTurnWithTheStrongModel_IsLinear() => Growth.IsLinear(
        length => Detect(Strong, Repeated(Units.First(), length)), Length / 4);

    [Fact]
    public void Detect_ManyTurns_IsLinear() => Growth.IsLinear(
        count => Detect(Detector, new DialogueText(
            [.. Enumerable.Range(0, count).Select(index => new Turn($"{index % 700}", new SourceText(index % 3 == 0 ? "my number is" : "415 5")))],
            "en")),
        Turns);

    private static DialogueText Repeated(string unit, int length) =>
        DialogueText.OfDocument(new SourceText(string.Concat(Enumerable.Repeat(unit, length / unit.Length))), "en");

    private static void Detect(Detector detector, DialogueText dialogue) =>
        detector.Detect(dialogue, new DetectionOptions(), TestContext.Current.CancellationToken);
}
