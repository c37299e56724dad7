using Hush.Detection.Catalog;
using Hush.Recognition;

namespace Hush.Analysis.Tests;

public sealed class PiiAnalyzerOptionsTests
{
    private const string Text = "Bug 42 of maria.l@example.com";

    [Fact]
    public void Recognizers_CanBeAdded()
    {
        PiiAnalyzer analyzer = new(new PiiAnalyzerOptions { Recognizers = [.. RecognizerCatalog.All, new BugRecognizer()] });
        Assert.Equal(["Bug 42", "maria.l@example.com"], Found(analyzer, Wanted("NumericIdentifier", "Email")));
    }

    [Fact]
    public void Recognizers_CanBeReplaced()
    {
        PiiAnalyzer analyzer = new(new PiiAnalyzerOptions { Recognizers = [new BugRecognizer()], Models = [] });
        Assert.Equal(["Bug 42"], Found(analyzer, Wanted("NumericIdentifier", "Email")));
    }

    [Fact]
    public void Nothing_IsFoundByNothing() => Assert.Empty(
        Found(new PiiAnalyzer(new PiiAnalyzerOptions { Recognizers = [], Models = [] }), Wanted("Email")));

    [Fact]
    public void Document_SaysWhichSearchStopped()
    {
        PiiAnalyzer analyzer = new(new PiiAnalyzerOptions { Recognizers = [new StoppingRecognizer()], Models = [] });
        var result = analyzer.Analyze(new SourceText(Text), new DocumentOptions(), TestContext.Current.CancellationToken);
        Assert.Equal(["test.stopping"], result.Incomplete);
        Assert.Null(result.Traces);
    }

    [Fact]
    public void Conversation_SaysWhichSearchStopped()
    {
        PiiAnalyzer analyzer = new(new PiiAnalyzerOptions { Recognizers = [new StoppingRecognizer()], Models = [] });
        Assert.Equal(["test.stopping"], analyzer.Analyze(Calls.Spoken, new ConversationOptions(), TestContext.Current.CancellationToken).Incomplete);
    }

    [Fact]
    public void Conversation_ExplainsEntitiesOnDemand()
    {
        var chat = Calls.Chat("hello", "my name is Maria Lindqvist, born 3 March 1981");
        var result = Calls.Analyzer.Analyze(chat, new ConversationOptions { Explains = true }, TestContext.Current.CancellationToken);
        Assert.All(result.Items[1].Entities, entity => Assert.Contains(entity.Trace, result.Traces!));
        Assert.Equal(1, Assert.Single(result.Items[1].Entities, entity => entity.Category == Categories.Person).Trace!.Turn);
    }

    [Fact]
    public void Document_ExplainsWhatTheCallerExcluded()
    {
        DocumentOptions options = new() { Explains = true, Exclusion = new ValueExclusion(["maria.l@example.com"]) };
        var result = Calls.Analyzer.Analyze(new SourceText(Text), options, TestContext.Current.CancellationToken);
        Assert.Contains(result.Traces!, trace => trace.Category == Categories.Email && trace.Dropped == DropReason.Excluded);
    }

    private static HashSet<Category> Wanted(params string[] names) => [.. names.Select(name => new Category(name))];

    private static IEnumerable<string> Found(PiiAnalyzer analyzer, IReadOnlySet<Category> wanted)
    {
        SourceText text = new(Text);
        return analyzer.Analyze(text, new DocumentOptions { Categories = wanted },
            TestContext.Current.CancellationToken).Entities.Select(entity => text.Reveal(entity.Span));
    }

    private sealed class BugRecognizer : IRecognizer
    {
        public string Id => "test.bug";

        public void Recognize(RecognitionContext context, ICollection<Candidate> candidates)
        {
            var start = context.Text.Reveal().IndexOf("Bug 42", StringComparison.Ordinal);
            if (start >= 0) candidates.Add(new Candidate(new TextSpan(start, 6), Categories.NumericIdentifier, new Confidence(0.9), Id,
                Evidence.None));
        }
    }

    private sealed class StoppingRecognizer : IRecognizer
    {
        public string Id => "test.stopping";

        public void Recognize(RecognitionContext context, ICollection<Candidate> candidates) => context.ReportIncomplete(Id);
    }
}
