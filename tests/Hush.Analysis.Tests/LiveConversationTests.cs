using System.Globalization;
using System.Text.Json.Nodes;

namespace Hush.Analysis.Tests;

/// <summary>A conversation that is redacted turn by turn ends where the whole one does.</summary>
public sealed class LiveConversationTests
{
    private static readonly string[] Phrases =
    [
        "Thanks for calling, how can I help you today?", "hi my order never arrived", "Can I have your name please?", "Sure, that's Maria Lindqvist.",
        "my name is john", "okay", "mm hmm", "go ahead", "And your phone number?", "415", "555", "2671", "four one five", "five five five two six seven one",
        "That's 415-555-2671?", "no, 2672 at the end", "No, 43.", "What is your address?", "41 Elm Street", "springfield illinois 62701", "My card is", "4111 1111", "1111 1111",
        "the card ends with 1111", "can i have your email", "m dot lindqvist", "at example dot com", "Thank you, Maria.", "thanks john", "Mr Lindqvist said so",
        "It was delivered to the warehouse in Rotterdam on 4 March", "The washing machine makes a noise again and again", "one moment please", "", "1234567890",
        "Ottilie Brandauer told me that the lamp would be replaced within the week without further cost", "so I was told by Brandauer", "What was it again?",
    ];

    private static string SampleFolder
    {
        get
        {
            DirectoryInfo? folder = new(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Hush.slnx"))) folder = folder.Parent;
            return Path.Combine(folder!.FullName, "samples");
        }
    }

    [Fact]
    public void Add_AfterEveryTurn_IsWhereTheWholeWouldBe()
    {
        for (int seed = 0; seed < 15; seed++)
        {
            Conversation conversation = Generated(seed, turns: 18);
            ConversationOptions options = new() { Source = (Representation)(seed % 2) };
            using LiveConversation live = Calls.Analyzer.Begin("en", conversation.Modality, options);
            for (int turn = 0; turn < conversation.Items.Count; turn++)
            {
                live.Add(conversation.Items[turn], TestContext.Current.CancellationToken);
                Conversation sofar = conversation with { Items = [.. conversation.Items.Take(turn + 1)] };
                Assert.Equal($"seed {seed}\n" + Written(Calls.Analyzer.Analyze(sofar, options, TestContext.Current.CancellationToken).Items), $"seed {seed}\n" + Written(live.Items));
            }
        }
    }

    [Fact]
    public void Add_LongConversations_EndWhereTheWholeDoes()
    {
        for (int seed = 100; seed < 103; seed++)
        {
            Conversation conversation = Generated(seed, turns: 150);
            Assert.Equal(Written(Calls.Analyzer.Analyze(conversation, new ConversationOptions(), TestContext.Current.CancellationToken).Items), Written(Union(conversation)));
        }
    }

    [Theory]
    [InlineData("call.json")]
    [InlineData("chat.json")]
    public void Add_Samples_EndWhereTheWholeDoes(string file)
    {
        Conversation conversation = Read(Path.Combine(SampleFolder, file));
        Assert.Equal(Written(Calls.Analyzer.Analyze(conversation, new ConversationOptions(), TestContext.Current.CancellationToken).Items), Written(Union(conversation)));
    }

    [Fact]
    public void Add_NameThatIsToldLater_CorrectsEarlierTurns()
    {
        Conversation chat = Calls.Chat("Hi, what can I do?", "Is Quillfeather there?", "Who is that?", "My name is Ada Quillfeather.");
        using LiveConversation live = Calls.Analyzer.Begin("en", Modality.Text, new ConversationOptions { Policies = PolicySet.Of(new EntityMask()) });
        List<LiveResult> all = [.. chat.Items.SelectMany(item => live.Add(item, TestContext.Current.CancellationToken))];

        Assert.Equal([0, 1, 2, 3], all.Where(result => !result.IsCorrection).Select(result => result.Index));
        string said = live.Items[1].Redacted.Text.Reveal();
        Assert.DoesNotContain("Quillfeather", said, StringComparison.Ordinal);
        Assert.All(all.Where(result => result.IsCorrection), correction => Assert.True(correction.Hidden.Count + correction.Shown.Count > 0));
    }

    [Fact]
    public void Add_NumberThatIsToldLater_CorrectsTheTurnThatHeldIt()
    {
        Conversation chat = Calls.Chat("Hello", "it is about 88213746", "What is that?", "my account number is 88213746");
        using LiveConversation live = Calls.Analyzer.Begin("en", Modality.Text, new ConversationOptions());
        List<LiveResult> all = [.. chat.Items.SelectMany(item => live.Add(item, TestContext.Current.CancellationToken))];

        Assert.Equal("it is about ********", live.Items[1].Redacted.Text.Reveal());
        Assert.Equal(Written(Calls.Analyzer.Analyze(chat, new ConversationOptions(), TestContext.Current.CancellationToken).Items), Written(live.Items));
        Assert.Equal(live.Items.Count, all.Count(result => !result.IsCorrection));
    }

    [Fact]
    public async Task AnalyzeLive_AnswersEachTurnBeforeTheNextIsRead()
    {
        Conversation chat = Calls.Chat("Can I have your name?", "Maria Lindqvist", "And your number?", "415-555-2671");
        int given = 0;
        int answered = 0;
        async IAsyncEnumerable<ConversationItem> Turns()
        {
            foreach (ConversationItem item in chat.Items)
            {
                Assert.Equal(given++, answered);
                await Task.Yield();
                yield return item;
            }
        }

        await foreach (LiveResult result in Calls.Analyzer.AnalyzeLiveAsync(Turns(), "en", Modality.Text, new ConversationOptions(), TestContext.Current.CancellationToken))
            if (!result.IsCorrection) answered++;
        Assert.Equal(4, answered);
    }

    [Fact]
    public void Add_AfterACancelledTurn_Throws()
    {
        using CancellationTokenSource cancelled = new();
        cancelled.Cancel();
        using LiveConversation live = Calls.Analyzer.Begin("en", Modality.Text, new ConversationOptions());
        Assert.Throws<OperationCanceledException>(() => live.Add(Calls.Item("1", "agent", "hello"), cancelled.Token));
        Assert.Throws<InvalidOperationException>(() => live.Add(Calls.Item("1", "agent", "hello"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Results_NeverPrintWhatTheyHold()
    {
        using LiveConversation live = Calls.Analyzer.Begin("en", Modality.Text, new ConversationOptions());
        IReadOnlyList<LiveResult> results = live.Add(Calls.Item("1", "customer", "my name is Maria Lindqvist"), TestContext.Current.CancellationToken);
        Assert.All<object>([live, results[0]], one => Assert.DoesNotContain("Lindqvist", one.ToString(), StringComparison.OrdinalIgnoreCase));
    }

    // Answers, each corrected by what came later.
    private static ItemResult[] Union(Conversation conversation)
    {
        SortedDictionary<int, ItemResult> last = [];
        using LiveConversation live = Calls.Analyzer.Begin(conversation.Language, conversation.Modality, new ConversationOptions());
        foreach (LiveResult result in conversation.Items.SelectMany(item => live.Add(item, TestContext.Current.CancellationToken)))
        {
            Assert.Equal(result.IsCorrection, last.ContainsKey(result.Index));
            last[result.Index] = result.Item;
        }

        return [.. last.Values];
    }

    private static string Written(IEnumerable<ItemResult> items) => string.Join('\n', items.Select((item, index) =>
        $"{index}: {item.Redacted.Text.Reveal()} | {item.Redacted.Lexical?.Reveal()} | {string.Join(' ', item.Entities.Select(entity => $"{entity.Span}={entity.Category}"))}"));

    private static Conversation Generated(int seed, int turns)
    {
        Random random = new(seed);
        string[] speakers = seed % 5 == 0 ? ["A", "B", "C"] : ["agent", "customer"];
        bool isSpoken = seed % 2 == 1;
        return new Conversation("generated", "en", isSpoken ? Modality.Transcript : Modality.Text,
        [
            .. Enumerable.Range(0, turns).Select(index =>
            {
                string text = string.Join(' ', Enumerable.Range(0, random.Next(1, 3)).Select(_ => Phrases[random.Next(Phrases.Length)]));
                string speaker = random.Next(4) == 0 ? speakers[random.Next(speakers.Length)] : speakers[index % speakers.Length];
                return Calls.Item(index.ToString(CultureInfo.InvariantCulture), speaker, text, isSpoken ? text.ToLowerInvariant().Replace(".", "", StringComparison.Ordinal) : null);
            }),
        ]);
    }

    private static Conversation Read(string file)
    {
        JsonNode root = JsonNode.Parse(File.ReadAllText(file))!;
        JsonNode conversation = root["analysisInput"]?["conversations"]?[0] ?? root;
        return new Conversation("sample", "en", (string?)conversation["modality"] == "transcript" ? Modality.Transcript : Modality.Text,
            [.. conversation["conversationItems"]!.AsArray().Select((item, index) => Calls.Item(index.ToString(CultureInfo.InvariantCulture), (string?)item!["participantId"] ?? "", (string?)item["text"] ?? "", (string?)item["lexical"], (string?)item["itn"]))]);
    }
}
