using Hush.Detection.Dialogue;
using Hush.Detection.Neural;

namespace Hush.Detection.Tests.Neural;

public sealed class TaggerMemoryTests
{
    private const int PerSpan = 64; // bytes of a find and of the list that grows with them
    private const int PerCall = 2048; // lists, buffers of pools that another thread holds

    [Fact]
    public void Spans_OnceWarm_AllocatesNothingPerToken()
    {
        // Known words, words that no model knows, numbers, marks.
        var text = string.Concat(Enumerable.Range(0, 600).Select(index => $"well, the order of qwx{index}y is {index * 7919} or so; "));
        IReadOnlyList<TurnFacts> turns = [TurnFacts.Of(0, new Turn("A", new SourceText(text)), "en")];
        for (var round = 0; round < 3; round++) TinyModel.Tagger.Spans(turns, TestContext.Current.CancellationToken);

        var least = long.MaxValue;
        for (var round = 0; round < 5; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var spans = TinyModel.Tagger.Spans(turns, TestContext.Current.CancellationToken);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before - spans.Count * PerSpan);
        }

        Assert.True(least <= PerCall, $"{least} bytes for {turns[0].Words.Count} tokens");
    }

    [Fact]
    public void Features_FromMemory_AreThoseOfTheFirstReading()
    {
        var known = new HashedTokens(TinyModel.Model);
        IReadOnlyList<TurnFacts> turns = [TurnFacts.Of(0, new Turn("A", new SourceText("My name is Marlene Ostrander, the order is 20817 qwxy.")),
            "en")];
        var (first, again) = (new DialogueSequence(known), new DialogueSequence(known));
        first.Read(turns);
        again.Read(turns);
        Assert.Equal(first.Tokens.ToArray(), again.Tokens.ToArray());
        Assert.Equal(first.Subwords.ToArray(), again.Subwords.ToArray());

        again.Clear();
        again.Read(turns);
        Assert.Equal(first.Tokens.ToArray(), again.Tokens.ToArray());
    }
}
