using System.Diagnostics;
using Hush.Detection.Dialogue;
using Hush.Text;

namespace Hush.Detection.Tests;

/// <summary>Inputs of hostile size: the time must grow with the length, not with its square.</summary>
public class DetectorScaleTests(ITestOutputHelper output)
{
    private const int Length = 200_000; // UTF-16 code units

    public static TheoryData<string> Units =>
    [
        "my name is john doe and i live at 12 main street in springfield ", "four one five ", "4111 1111 1111 1111 ", "a", "1", "john ", "a b c d ",
        "j dot doe at yahoo dot com ", "name? ", "\uD83D\uDE00 ", ". ", "12-", "https://a.test/12345678/",
    ];

    [Theory]
    [MemberData(nameof(Units))]
    public void Detect_LongTurn_IsLinear(string unit)
    {
        var detector = new Detector();
        Time(detector, unit, Length / 8);
        var eighth = Time(detector, unit, Length / 8);
        var whole = Time(detector, unit, Length);
        output.WriteLine($"{eighth.TotalMilliseconds:0} ms, {whole.TotalMilliseconds:0} ms");
        // Eight times as long: linear is 8, quadratic 64. The half second forgives a busy machine.
        Assert.True(whole < (20 * eighth) + TimeSpan.FromSeconds(0.5), $"{eighth.TotalMilliseconds} ms for an eighth, {whole.TotalMilliseconds} ms for the whole");
    }

    [Fact]
    public void Detect_ManyTurns_IsFast()
    {
        var turns = Enumerable.Range(0, 5_000).Select(index => new Turn($"{index % 700}", new SourceText(index % 3 == 0 ? "my number is" : "415 5")));
        var clock = Stopwatch.StartNew();
        new Detector().Detect(new DialogueText([.. turns], "en"), new DetectionOptions(), TestContext.Current.CancellationToken);
        output.WriteLine($"{clock.ElapsedMilliseconds} ms");
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30));
    }

    private static TimeSpan Time(Detector detector, string unit, int length)
    {
        var text = new SourceText(string.Concat(Enumerable.Repeat(unit, length / unit.Length)));
        var clock = Stopwatch.StartNew();
        detector.Detect(DialogueText.OfDocument(text, "en"), new DetectionOptions(), TestContext.Current.CancellationToken);
        return clock.Elapsed;
    }
}
