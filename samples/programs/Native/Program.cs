using Hush;
using Microsoft.Extensions.DependencyInjection;

// `dotnet publish Native` makes a program of machine code that needs no .NET beside it, only the folder "models".
File.WriteAllText("badges.json",
    """[{ "name": "CE_Badge", "regexPatterns": [{ "id": "badge", "pattern": "\\bBD-\\d{4}\\b", "matchScore": 0.9 }] }]""");
await using var services = new ServiceCollection()
    .AddHush(options => (options.Model, options.RulesFile) = ("fast", "badges.json")).Services
    .BuildServiceProvider();
var analyzer = services.GetRequiredService<PiiAnalyzer>();

var text = new SourceText("Then Maria Lindqvist rang from 415-555-2671 and asked for badge BD-4711.");
Console.WriteLine(analyzer.Analyze(text, new DocumentOptions { Policies = PolicySet.Of(new EntityMask()) }).Redacted.Reveal());

// A chat as it goes on: each turn is answered at once, with what the turns before say about it.
await foreach (var answer in analyzer.AnalyzeLiveAsync(ChatAsync(), "en", Modality.Text, new ConversationOptions()))
    Console.WriteLine($"{answer.Index}: {answer.Item.Redacted.Text.Reveal()}");

static async IAsyncEnumerable<ConversationItem> ChatAsync()
{
    yield return ConversationItem.OfText("1", "agent", "Can I have your name?");
    await Task.Yield();
    yield return ConversationItem.OfText("2", "customer", "viswa");
}
