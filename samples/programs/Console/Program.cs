using Hush;

// Load once, share: one instance serves all threads.
var analyzer = new PiiAnalyzer();

// A text.
var text = new SourceText("My name is Maria Lindqvist, call 415-555-2671.");
var result = analyzer.Analyze(text, new DocumentOptions { Policies = PolicySet.Of(new EntityMask()) });
Console.WriteLine(result.Redacted.Reveal());
foreach (var entity in result.Entities) Console.WriteLine($"  {entity.Category.Name} at {entity.Span.Start}, {entity.Span.Length} long");

// A conversation: what one side asks explains what the other answers.
var chat = Conversation.OfTurns("en",
    ("agent", "Can I have your name and the last four digits of your card?"),
    ("customer", "viswa, 4345"));
foreach (var item in (await analyzer.AnalyzeAsync(chat, new ConversationOptions())).Items) Console.WriteLine(item.Redacted.Text.Reveal());

// Any number of texts, in parallel and in their order.
var lines = new[] { "mail a.b@example.org", "nothing here", "mail c.d@example.org" }.ToAsyncEnumerable();
await foreach (var line in analyzer.AnalyzeAllAsync(lines.Select(content => new SourceText(content)), new DocumentOptions())) Console.WriteLine(
    line.Redacted.Reveal());
