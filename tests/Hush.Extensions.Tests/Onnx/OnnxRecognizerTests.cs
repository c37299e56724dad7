using Hush.Detection.Catalog;
using Microsoft.Extensions.DependencyInjection;

namespace Hush.Extensions.Tests.Onnx;

/// <summary>The recognizer with the model of the sample: "Aurora" and "Northern Star" are ships where "MV" stands before them.</summary>
public sealed class OnnxRecognizerTests : IDisposable
{
    private static readonly Category Ship = new("Ship");
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "ships");
    private static readonly OnnxRecognizerOptions Ships = new() { Categories = new Dictionary<string, Category> { ["SHIP"] = Ship } };
    private static readonly DocumentOptions Options = new() { Categories = new HashSet<Category> { Ship } };

    private readonly List<OnnxRecognizer> _opened = [];

    [Theory]
    [InlineData("MV Aurora sails.", "MV ****** sails.")]
    [InlineData("The mv aurora, the MV AURORA", "The mv ******, the MV ******")]
    [InlineData("MV Northern Star sails.", "MV ************* sails.")]
    [InlineData("MV Northern  Star", "MV **************")]
    [InlineData("(MV Aurora)", "(MV ******)")]
    [InlineData("MV Auróra", "MV ******")]
    [InlineData("MV Auro\u0301ra", "MV ******")]
    [InlineData("🚢🚢 MV Aurora 🚢", "🚢🚢 MV ****** 🚢")]
    [InlineData("MV Aurora MV Northern Star", "MV ****** MV *************")]
    [InlineData("The stars of the north", "The stars of the north")]
    [InlineData("Aurora sails.", "Aurora sails.")]
    [InlineData("The star of the north", "The star of the north")]
    [InlineData("MV", "MV")]
    [InlineData("", "")]
    [InlineData(" \u200b\ud83d ", " \u200b\ud83d ")]
    public void Text_HasWhatTheModelFindsStarred(string text, string expected) =>
        Assert.Equal(expected, Analyzer(Ships).Analyze(new SourceText(text), Options).Redacted.Reveal());

    [Fact]
    public void Find_HasItsPlaceCategoryAndConfidence()
    {
        var found = Assert.Single(Analyzer(Ships).Analyze(new SourceText("The MV Northern Star"), Options).Entities);
        Assert.Equal((new TextSpan(7, 13), Ship), (found.Span, found.Category));
        Assert.InRange(found.Confidence.Value, 0.9, 1);
    }

    [Fact]
    public void Turns_AreReadEachForItself()
    {
        var chat = Conversation.OfTurns("en", ("agent", "Which ship? The MV"), ("customer", "Hello"), ("customer", "I said MV Aurora."));
        var options = new ConversationOptions { Taxonomy = new ConversationTaxonomy([.. ConversationTaxonomy.Current.Names, Ship.Name]) };
        Assert.Equal(["Which ship? The MV", "Hello", "I said MV ******."],
            Analyzer(Ships).Analyze(chat, options).Items.Select(item => item.Redacted.Text.Reveal()));
    }

    [Theory]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(16)]
    [InlineData(512)]
    public void LongText_IsReadInWindowsThatLoseNothing(int maxTokens)
    {
        var analyzer = Analyzer(Ships with { MaxTokens = maxTokens });
        for (var before = 0; before < 40; before++)
        {
            string[] words = [.. Enumerable.Repeat("cargo", before), "MV", "Northern", "Star", .. Enumerable.Repeat("stars", 40 - before)];
            Assert.Equal(string.Join(' ', words).Replace("Northern Star", "*************", StringComparison.Ordinal),
                analyzer.Analyze(new SourceText(string.Join(' ', words)), Options).Redacted.Reveal());
        }
    }

    [Fact]
    public void WordOfMoreTokensThanAWindow_IsReadByItsFirst()
    {
        var text = "MV Aurora " + new string('s', 90) + " MV Aurora";
        Assert.Equal(text.Replace("Aurora", "******", StringComparison.Ordinal),
            Analyzer(Ships with { MaxTokens = 8 }).Analyze(new SourceText(text), Options).Redacted.Reveal());
    }

    [Theory]
    [InlineData("en", true)]
    [InlineData("EN-gb", true)]
    [InlineData("de", false)]
    public void Languages_LimitWhatIsRead(string language, bool isFound)
    {
        var analyzer = Analyzer(Ships with { Languages = new HashSet<string>(["en"], StringComparer.OrdinalIgnoreCase) });
        Assert.Equal(isFound, analyzer.Analyze(new SourceText("MV Aurora"), Options with { Language = language }).Entities.Count == 1);
    }

    [Fact]
    public void MinimumConfidence_LeavesOutWhatTheModelDoubts() =>
        Assert.Empty(Analyzer(Ships with { MinimumConfidence = 0.9999 }).Analyze(new SourceText("MV Aurora"), Options).Entities);

    [Fact]
    public void Threads_ShareOneRecognizer()
    {
        var analyzer = Analyzer(Ships);
        Parallel.For(0, 200, index => Assert.Equal(
            string.Concat(Enumerable.Repeat("cargo ", index)) + "MV ******",
            analyzer.Analyze(new SourceText(string.Concat(Enumerable.Repeat("cargo ", index)) + "MV Aurora"), Options).Redacted.Reveal()));
    }

    [Fact]
    public void Container_TakesIt()
    {
        using var services = new ServiceCollection().AddHush().AddRecognizer(Open(Ships)).Services.BuildServiceProvider();
        Assert.Equal("MV ******", services.GetRequiredService<PiiAnalyzer>().Analyze(new SourceText("MV Aurora"), Options).Redacted.Reveal());
    }

    [Fact]
    public void UnknownKind_IsRefusedWithThoseThatThereAre()
    {
        var wrong = Assert.Throws<ArgumentException>(() => Open(Ships with { Categories = new Dictionary<string, Category> { ["BOAT"] = Ship } }));
        Assert.StartsWith("The model has no label 'BOAT'; it has: SHIP.", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_OutsideTheirRangesAreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Open(Ships with { MaxTokens = 7 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Open(Ships with { Threads = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Open(Ships with { MinimumConfidence = double.NaN }));
        Assert.Throws<ArgumentException>(() => Open(Ships with { Id = "" }));
    }

    public void Dispose()
    {
        foreach (var recognizer in _opened) recognizer.Dispose();
    }

    private OnnxRecognizer Open(OnnxRecognizerOptions options)
    {
        var recognizer = OnnxRecognizer.Open(Folder, options);
        _opened.Add(recognizer);
        return recognizer;
    }

    private PiiAnalyzer Analyzer(OnnxRecognizerOptions options) =>
        new(new PiiAnalyzerOptions { Recognizers = [.. RecognizerCatalog.All, Open(options)], Models = [] });
}
