using Hush.Detection.Dialogue;
using Hush.TestKit;

namespace Hush.Detection.Tests;

/// <summary>Inputs of hostile size: the cost must grow with the length, not with its square.</summary>
public sealed class DetectorScaleTests
{
    private const int Length = 25_000; // UTF-16 code units
    private const int Turns = 625;

    private static readonly Detector Detector = new();

    public static TheoryData<string> Units =>
    [
        "my name is john doe and i live at 12 main street in springfield ", "four one five ", "4111 1111 1111 1111 ", "a", "1", "john ", "a b c d ",
        "j dot doe at yahoo dot com ", "name? ", "\uD83D\uDE00 ", ". ", "12-", "https://a.test/12345678/",
    ];

    [Theory]
    [MemberData(nameof(Units))]
    public void Detect_LongTurn_IsLinear(string unit) => Growth.IsLinear(
        length => Detect(DialogueText.OfDocument(new SourceText(string.Concat(Enumerable.Repeat(unit, length / unit.Length))), "en")), Length);

    [Fact]
    public void Detect_ManyTurns_IsLinear() => Growth.IsLinear(
        count => Detect(new DialogueText(
            [.. Enumerable.Range(0, count).Select(index => new Turn($"{index % 700}", new SourceText(index % 3 == 0 ? "my number is" : "415 5")))],
            "en")),
        Turns);

    private static void Detect(DialogueText dialogue) => Detector.Detect(dialogue, new DetectionOptions(), TestContext.Current.CancellationToken);
}
