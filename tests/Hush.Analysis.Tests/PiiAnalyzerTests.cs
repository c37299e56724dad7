using Hush.TestKit;

namespace Hush.Analysis.Tests;

public sealed class PiiAnalyzerTests
{
    [Fact]
    public async Task Analyze_FromManyThreads_AnswersAlike()
    {
        PiiAnalyzer analyzer = new(); // fresh, so that the threads also race for the first use
        ConversationOptions conversations = new() { RedactAudio = true, Policies = PolicySet.Of(new EntityMask()) };
        SourceText letter = new("My name is Maria Lindqvist, call 415-555-2671.");
        using Barrier start = new(16);

        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                return string.Join('\n', Enumerable.Range(0, 5).Select(_ =>
                    Written(analyzer.Analyze(Calls.Spoken, conversations)) + Written(analyzer.Analyze(letter, new DocumentOptions()))).Distinct());
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));

        Assert.Equal(Written(Calls.Analyzer.Analyze(Calls.Spoken, conversations)) + Written(Calls.Analyzer.Analyze(letter, new DocumentOptions())),
            Assert.Single(answers.Distinct()));
    }

    [Fact]
    public void Analyze_Cancelled_Throws()
    {
        using CancellationTokenSource cancelled = new();
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(() => Calls.Analyzer.Analyze(Calls.Spoken, new ConversationOptions(), cancelled.Token));
        Assert.Throws<OperationCanceledException>(() => Calls.Analyzer.Analyze(new SourceText("hello"), new DocumentOptions(), cancelled.Token));
    }

    [Fact]
    public async Task Analyze_CancelledOnTheWay_StopsSoon()
    {
        var endless = Calls.Chat([.. Enumerable.Repeat("my name is Maria Lindqvist, call 415-555-2671 or mail m.l@example.com", 100_000)]);
        using CancellationTokenSource cancelled = new(TimeSpan.FromMilliseconds(300));
        var analysis = Task.Run(() => Calls.Analyzer.Analyze(endless, new ConversationOptions(), cancelled.Token),
            CancellationToken.None);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => analysis.WaitAsync(Eventually.NeverHangs));
    }

    [Fact]
    public void Results_NeverPrintWhatTheyHold()
    {
        Conversation chat = new("Lindqvist", "en", Modality.Text,
            [Calls.Item("Lindqvist", "Lindqvist", "Your name?"), Calls.Item("2", "customer", "my name is Maria Lindqvist")]);
        var result = Calls.Analyzer.Analyze(chat, new ConversationOptions { Policies = PolicySet.Of(new NoMask()) });
        var document = Calls.Analyzer.Analyze(new SourceText("my name is Maria Lindqvist"), new DocumentOptions
        { Policies = PolicySet.Of(new NoMask()) });
        Assert.NotEmpty(result.Items[1].Entities);
        Assert.NotEmpty(document.Entities);
        object[] all = [chat, chat.Items[0], chat.Items[0].Forms, result, result.Items[0], result.Items[1].Redacted, result.Items[1].Entities[0],
            document, document.Entities[0], document.Redacted];
        Assert.All(all, one => Assert.DoesNotContain("Lindqvist", one.ToString(), StringComparison.OrdinalIgnoreCase));
    }

    private static string Written(ConversationResult result) => string.Join('\n', result.Items.Select(item =>
        string.Join('|', RepresentationSet.All.Select(form => item.Redacted[form]?.Reveal())
            .Append(string.Join(' ', item.Entities))
            .Append(string.Join(' ', item.MutedAudio!)))));

    private static string Written(DocumentResult result) => result.Redacted.Reveal() + string.Join(' ', result.Entities);
}
