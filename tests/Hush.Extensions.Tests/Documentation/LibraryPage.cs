using System.Buffers;
using System.Text.RegularExpressions;
using Hush;
using Hush.Detection.Catalog;
using Hush.Recognition;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

// Outside of Hush's own namespaces, as a program that uses the library is.
namespace Documented;

/// <summary>The snippets of docs/library.md and docs/language-models.md, line for line, and what they need around them.</summary>
/// <param name="analyzer">What the snippets that do not make one use.</param>
/// <param name="text">Says "My name is Maria Lindqvist."</param>
internal sealed partial class Snippets(PiiAnalyzer analyzer, SourceText text)
{
    /// <summary>What the snippets write.</summary>
    public static class Console
    {
        public static List<string> Lines { get; } = [];

        public static void WriteLine(string line) => Lines.Add(line);

        public static void Write(string piece) => Lines.Add(piece);
    }

    public static void Start()
    {
        var analyzer = new PiiAnalyzer();
        var result = analyzer.Analyze(new SourceText("My name is Maria Lindqvist."), new DocumentOptions());
        Console.WriteLine(result.Redacted.Reveal()); // My name is ***************.
    }

    public static void Host()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Services.AddHush(builder.Configuration.GetSection("Hush"));
        builder.Services.AddHealthChecks().AddHush(tags: ["ready"]);
        using var app = builder.Build();
        app.UseHushRedaction(); // responses
        app.UseHushRedaction(new BodyRedactionOptions { Requests = true }); // requests too
    }

    public static void Recognizers(ServiceCollection services)
    {
        services.AddHush().AddRecognizer<BerthRecognizer>(); // in a host
        var own = new PiiAnalyzer(new PiiAnalyzerOptions { Recognizers = [.. RecognizerCatalog.All, new BerthRecognizer()] });
        Assert.Equal("tie up at ********", own.Analyze(new SourceText("tie up at 12 North"), new DocumentOptions()).Redacted.Reveal());
        var options = new ConversationOptions { Taxonomy = new ConversationTaxonomy([.. ConversationTaxonomy.Current.Names, "Ship"]) };
        Assert.Contains(new Category("Ship"), options.Taxonomy.Default);
    }

    public static void Onnx(ServiceCollection services)
    {
        using var ships = OnnxRecognizer.Open("models/ships", new OnnxRecognizerOptions
        {
            Id = "harbour.ships",
            Categories = new Dictionary<string, Category> { ["SHIP"] = new Category("Ship") }, // the model's labels are B-SHIP and I-SHIP
        });
        services.AddHush().AddRecognizer(ships);
    }

    public static void ChatClient(ServiceCollection services, IChatClient inner)
    {
        services.AddHush();
        services.AddChatClient(inner)
            .UseFunctionInvocation()
            .UseHushRedaction(); // after function invocation: functions get real values, their results are redacted
    }

    public static void Session()
    {
        var session = new RedactionSession(new PiiAnalyzer());
        var prompt = session.Redact("My name is Maria Lindqvist, mail m.l@example.com.");
        Console.WriteLine(prompt); // My name is [PERSON_1], mail [EMAIL_1].
        Console.WriteLine(session.Restore("Hello [PERSON_1]!")); // Hello Maria Lindqvist!

        var restorer = session.OpenRestorer();
        foreach (var piece in new[] { "Hello [PER", "SON_1]!" }) Console.Write(restorer.Push(piece)); // "Hello ", then "Maria Lindqvist!"
        Console.Write(restorer.Complete());
    }

    public void Buffer(ArrayBufferWriter<char> buffer)
    {
        var written = analyzer.Redact("My name is Maria Lindqvist.".AsSpan(), buffer, new DocumentOptions()); // buffer is an IBufferWriter<char>
        Assert.Single(written.Entities);
    }

    public void Chat()
    {
        var chat = Conversation.OfTurns("en",
            ("agent", "Can I have your name?"),
            ("customer", "viswa"));
        var redacted = analyzer.Analyze(chat, new ConversationOptions());
        Console.WriteLine(redacted.Items[1].Redacted.Text.Reveal()); // *****
    }

    public async Task LiveAsync(IAsyncEnumerable<ConversationItem> turns, CancellationToken cancellation)
    {
        // turns is an IAsyncEnumerable<ConversationItem>
        await foreach (var answer in analyzer.AnalyzeLiveAsync(turns, "en", Modality.Text, new ConversationOptions(), cancellation))
            Console.WriteLine(answer.Item.Redacted.Text.Reveal());
    }

    public async Task ManyAsync(IAsyncEnumerable<SourceText> texts, CancellationToken cancellation)
    {
        var one = await analyzer.AnalyzeAsync(text, new DocumentOptions(), cancellation);
        await foreach (var next in analyzer.AnalyzeAllAsync(texts, new DocumentOptions(), cancellation)) // texts is an IAsyncEnumerable<SourceText>
            Console.WriteLine(next.Redacted.Reveal());
        Assert.Single(one.Entities);
    }

    public void Decorated()
    {
        var marked = PolicySet.Of(new DecoratedPolicy(new EntityMask(), (category, replacement) => $"<mark>{replacement}</mark>"));
        Console.WriteLine(analyzer.Analyze(text, new DocumentOptions { Policies = marked }).Redacted.Reveal()); // My name is <mark>[PERSON_1]</mark>.
    }

    private sealed partial class BerthRecognizer : IRecognizer
    {
        public string Id => "harbour.berth";

        public void Recognize(RecognitionContext context, ICollection<Candidate> candidates)
        {
            foreach (var match in Berth().EnumerateMatches(context.Text.AsSpan()))
                candidates.Add(new Candidate(new TextSpan(match.Index, match.Length), Categories.NumericIdentifier, new Confidence(0.9), Id,
                    Evidence.None));
        }

        [GeneratedRegex(@"\b\d{1,3} (?:North|South)\b", RegexOptions.CultureInvariant)]
        private static partial Regex Berth();
    }
}
