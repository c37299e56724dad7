using System.Runtime.CompilerServices;

namespace Hush.Analysis.Tests;

/// <summary>The asynchronous calls give what the synchronous ones give, in the order of the inputs, and stop when they are told to.</summary>
public sealed class AsyncAnalysisTests
{
    private static readonly TimeSpan NeverHangs = TimeSpan.FromMinutes(2);
    private static readonly PiiAnalyzer Analyzer = new();

    [Fact]
    public async Task AnalyzeAsync_Text_GivesTheSameAsAnalyze()
    {
        SourceText text = new("Write to m.l@example.com or call 415-555-2671.");
        var result = await Analyzer.AnalyzeAsync(text, new DocumentOptions());
        Assert.Equal(Analyzer.Analyze(text, new DocumentOptions()).Redacted.Reveal(), result.Redacted.Reveal());
        Assert.Equal(2, result.Entities.Count);
    }

    [Fact]
    public async Task AnalyzeAsync_Conversation_GivesTheSameAsAnalyze()
    {
        var conversation = Chat("1", "What is your e-mail?", "m.l@example.com");
        var result = await Analyzer.AnalyzeAsync(conversation, new ConversationOptions());
        Assert.Equal("***************", result.Items[1].Redacted.Text.Reveal());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(37)]
    public async Task AnalyzeAllAsync_Texts_ComeInTheirOrder(int count)
    {
        string[] texts = [.. Enumerable.Range(0, count)
            .Select(index => $"Number {index}: mail u{index}@example.com. " + new string('x', 400 * (index % 3)))];
        List<string> redacted = [];
        await foreach (var result in Analyzer.AnalyzeAllAsync(texts.Select(text => new SourceText(text)).ToAsyncEnumerable(),
            new DocumentOptions()))
            redacted.Add(result.Redacted.Reveal());
        Assert.Equal(texts.Select(text => Analyzer.Analyze(new SourceText(text), new DocumentOptions()).Redacted.Reveal()), redacted);
    }

    [Fact]
    public async Task AnalyzeAllAsync_Conversations_ComeInTheirOrder()
    {
        Conversation[] conversations = [.. Enumerable.Range(0, 9).Select(index => Chat($"{index}", "Hello", "call 415-555-2671"))];
        List<string> ids = [];
        await foreach (var result in Analyzer.AnalyzeAllAsync(conversations.ToAsyncEnumerable(), new ConversationOptions())) ids.Add(
            result.Id);
        Assert.Equal(conversations.Select(conversation => conversation.Id), ids);
    }

    [Fact]
    public async Task AnalyzeAllAsync_SlowSource_GetsEachResultBeforeTheNextInput()
    {
        TaskCompletionSource wasSeen = new();
        using CancellationTokenSource limit = new(NeverHangs);
        List<string> redacted = [];
        await foreach (var result in Analyzer.AnalyzeAllAsync(Source(limit.Token), new DocumentOptions(), limit.Token))
        {
            redacted.Add(result.Redacted.Reveal());
            wasSeen.TrySetResult();
        }

        Assert.Equal(["one ***************", "two ***************"], redacted);

        async IAsyncEnumerable<SourceText> Source([EnumeratorCancellation] CancellationToken cancellation)
        {
            yield return new SourceText("one m.l@example.com");
            await wasSeen.Task.WaitAsync(cancellation);
            yield return new SourceText("two m.l@example.com");
        }
    }

    [Fact]
    public async Task AnalyzeAllAsync_ReaderThatStops_EndsTheSource()
    {
        var wasEnded = false;
        await foreach (var result in Analyzer.AnalyzeAllAsync(Endless(), new DocumentOptions()))
        {
            Assert.Empty(result.Entities);
            break;
        }

        Assert.True(wasEnded);

        async IAsyncEnumerable<SourceText> Endless([EnumeratorCancellation] CancellationToken cancellation = default)
        {
            try
            {
                while (true)
                {
                    await Task.Yield();
                    cancellation.ThrowIfCancellationRequested();
                    yield return new SourceText("nothing to see here");
                }
            }
            finally
            {
                wasEnded = true;
            }
        }
    }

    [Fact]
    public async Task AnalyzeAllAsync_FaultOfTheSource_ReachesTheReader()
    {
        await Assert.ThrowsAsync<InvalidDataException>(async () =>
        {
            await foreach (var result in Analyzer.AnalyzeAllAsync(Broken(), new DocumentOptions())) Assert.NotNull(result);
        });

        static async IAsyncEnumerable<SourceText> Broken()
        {
            yield return new SourceText("fine");
            await Task.Yield();
            throw new InvalidDataException();
        }
    }

    [Fact]
    public async Task AnalyzeAsync_Cancelled_Throws()
    {
        using CancellationTokenSource source = new();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            Analyzer.AnalyzeAsync(new SourceText("text"), new DocumentOptions(), source.Token));
    }

    [Fact]
    public void Analyze_CancelledByARecognizer_RunsNoOtherAfterIt()
    {
        using CancellationTokenSource source = new();
        Recorder before = new(() => source.Cancel());
        Recorder after = new(() => { });
        PiiAnalyzer analyzer = new(new PiiAnalyzerOptions { Recognizers = [before, after], Models = [] });
        Assert.Throws<OperationCanceledException>(() => analyzer.Analyze(new SourceText("one turn"), new DocumentOptions(), source.Token));
        Assert.Equal((1, 0), (before.Calls, after.Calls));
    }

    private static Conversation Chat(string id, params string[] messages) => new(
        id,
        "en",
        Modality.Text,
        [.. messages.Select((message, index) => new ConversationItem($"{index}", index % 2 == 0
            ? "agent" : "customer", null, new RepresentationSet(new SourceText(message)), []))]);

    private sealed class Recorder(Action onCall) : Recognition.IRecognizer
    {
        public int Calls { get; private set; }

        public string Id => "test.recorder";

        public void Recognize(Recognition.RecognitionContext context, ICollection<Candidate> candidates)
        {
            Calls++;
            onCall();
        }
    }
}
