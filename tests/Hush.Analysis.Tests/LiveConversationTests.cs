using System.Globalization;
using System.Text.Json.Nodes;

namespace Hush.Analysis.Tests;

/// <summary>A conversation that is redacted turn by turn ends where the whole one does.</summary>
public sealed class LiveConversationTests
{
    // Without a tagger, which knows a name by its sentence before it is told.
    private static readonly PiiAnalyzer Rules = new(new PiiAnalyzerOptions { Models = [] });

    private static readonly string[] Phrases =
    [
        "Thanks for calling, how can I help you today?", "hi my order never arrived", "Can I have your name please?", "Sure, that's Maria Lindqvist.",
        "my name is john", "okay", "mm hmm", "go ahead", "And your phone number?", "415", "555", "2671", "four one five",
        "five five five two six seven one",
        "That's 415-555-2671?", "no, 2672 at the end", "No, 43.", "What is your address?", "41 Elm Street", "springfield illinois 62701",
        "My card is", "4111 1111", "1111 1111",
        "the card ends with 1111", "can i have your email", "m dot lindqvist", "at example dot com", "Thank you, Maria.", "thanks john",
        "Mr Lindqvist said so",
        "It was delivered to the warehouse in Rotterdam on 4 March", "The washing machine makes a noise again and again", "one moment please", "",
        "1234567890",
        "Ottilie Brandauer told me that the lamp would be replaced within the week without further cost", "so I was told by Brandauer",
        "What was it again?",
    ];

    private static readonly RedactionKey Key = new("0123456789abcdef0123456789abcdef"u8);
    private static readonly PiiAnalyzer Keyed = new(new PiiAnalyzerOptions { Keys = new RedactionKeys { Pseudonyms = Key, Surrogates = Key } });

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
        for (var seed = 0; seed < 15; seed++)
        {
            var conversation = Generated(seed, turns: 18);
            ConversationOptions options = new() { Source = (Representation)(seed % 2) };
            using var live = Calls.Analyzer.Begin("en", conversation.Modality, options);
            for (var turn = 0; turn < conversation.Items.Count; turn++)
            {
                live.Add(conversation.Items[turn], TestContext.Current.CancellationToken);
                var sofar = conversation with { Items = [.. conversation.Items.Take(turn + 1)] };
                Assert.Equal($"seed {seed}\n" + Written(Calls.Analyzer.Analyze(sofar, options, TestContext.Current.CancellationToken).Items),
                    $"seed {seed}\n" + Written(live.Items));
            }
        }
    }

    [Fact]
    public void Add_LongConversations_EndWhereTheWholeDoes()
    {
        for (var seed = 100; seed < 103; seed++)
        {
            var conversation = Generated(seed, turns: 150);
            Assert.Equal(Written(Calls.Analyzer.Analyze(conversation, new ConversationOptions(), TestContext.Current.CancellationToken).Items),
                Written(Union(conversation)));
        }
    }

    [Theory]
    [InlineData("call.json")]
    [InlineData("chat.json")]
    public void Add_Samples_EndWhereTheWholeDoes(string file)
    {
        var conversation = Read(Path.Combine(SampleFolder, file));
        Assert.Equal(Written(Calls.Analyzer.Analyze(conversation, new ConversationOptions(), TestContext.Current.CancellationToken).Items),
            Written(Union(conversation)));
    }

    [Theory]
    [InlineData(nameof(Pseudonym))]
    [InlineData(nameof(KeyedHash))]
    [InlineData(nameof(ConsistentReplacement))]
    [InlineData(nameof(EntityMask))]
    public void Add_UnderAnyPolicy_SendsEveryChange(string policy)
    {
        ConversationOptions options = new() { Policies = PolicySet.Of(PolicyOf(policy)) };
        for (var seed = 200; seed < 202; seed++)
        {
            var conversation = Generated(seed, turns: 40);
            var sent = Written(Union(conversation, options));
            if (policy is nameof(Pseudonym) or nameof(KeyedHash))
                Assert.Equal(Written(Keyed.Analyze(conversation, options, TestContext.Current.CancellationToken).Items), sent);
        }
    }

    [Fact]
    public void Add_DateAfterTheName_IsShiftedByTheDaysOfThePerson()
    {
        var chat = Calls.Chat("My number is 415-555-2671.", "And your name?", "My name is Maria Lindqvist.",
            "Were you born on January 4th, 1985?");
        ConversationOptions options = new() { Policies = PolicySet.Of(new ConsistentReplacement()) };
        var sent = Written(Union(chat, options));
        Assert.DoesNotContain("1985", sent, StringComparison.Ordinal);
        Assert.Equal(Written(Keyed.Analyze(chat, options, TestContext.Current.CancellationToken).Items), sent);
    }

    [Fact]
    public void Add_NameThatIsToldLater_CorrectsEarlierTurns()
    {
        var chat = Calls.Chat("Hi, what can I do?", "Is Quillfeather there?", "Who is that?", "My name is Ada Quillfeather.");
        using var live = Rules.Begin("en", Modality.Text, new ConversationOptions { Policies = PolicySet.Of(new EntityMask()) });
        List<LiveResult> all = [.. chat.Items.SelectMany(item => live.Add(item, TestContext.Current.CancellationToken))];

        Assert.Equal([0, 1, 2, 3], all.Where(result => !result.IsCorrection).Select(result => result.Index));
        var said = live.Items[1].Redacted.Text.Reveal();
        Assert.DoesNotContain("Quillfeather", said, StringComparison.Ordinal);
        Assert.Contains(all, result => result.IsCorrection && result.Index == 1);
        Assert.All(all.Where(result => result.IsCorrection), correction => Assert.True(correction.Hidden.Count + correction.Shown.Count > 0));
    }

    [Fact]
    public void Add_PasswordThatIsToldLater_CorrectsTheTurnThatHeldIt()
    {
        var chat = Calls.Chat("Hello", "it is about QX77KLM9", "What is that?", "my password is QX77KLM9");
        using var live = Rules.Begin("en", Modality.Text, new ConversationOptions());
        List<LiveResult> all = [.. chat.Items.SelectMany(item => live.Add(item, TestContext.Current.CancellationToken))];

        Assert.Contains(all, result => result.IsCorrection && result.Index == 1);
        Assert.Equal("it is about ********", live.Items[1].Redacted.Text.Reveal());
        Assert.Equal(Written(Rules.Analyze(chat, new ConversationOptions(), TestContext.Current.CancellationToken).Items), Written(live.Items));
        Assert.Equal(live.Items.Count, all.Count(result => !result.IsCorrection));
    }

    [Fact]
    public void Add_NumberThatIsNamedLater_IsHiddenAtOnceAsInBatch()
    {
        var chat = Calls.Chat("Hello", "it is about 88213746", "What is that?", "my account number is 88213746");
        using var live = Rules.Begin("en", Modality.Text, new ConversationOptions());
        foreach (var item in chat.Items) _ = live.Add(item, TestContext.Current.CancellationToken);

        Assert.DoesNotContain(live.Items, item => item.Redacted.Text.Reveal().Contains("88213746", StringComparison.Ordinal));
        Assert.Equal(Written(Rules.Analyze(chat, new ConversationOptions(), TestContext.Current.CancellationToken).Items), Written(live.Items));
    }

    [Fact]
    public async Task AnalyzeLive_AnswersEachTurnBeforeTheNextIsRead()
    {
        var chat = Calls.Chat("Can I have your name?", "Maria Lindqvist", "And your number?", "415-555-2671");
        var given = 0;
        var answered = 0;
        async IAsyncEnumerable<ConversationItem> Turns()
        {
            foreach (var item in chat.Items)
            {
                Assert.Equal(given++, answered);
                await Task.Yield();
                yield return item;
            }
        }

        await foreach (var result in Calls.Analyzer.AnalyzeLiveAsync(Turns(), "en", Modality.Text, new ConversationOptions(),
            TestContext.Current.CancellationToken))
            if (!result.IsCorrection) answered++;
        Assert.Equal(4, answered);
    }

    [Fact]
    public void Add_AfterACancelledTurn_Throws()
    {
        using CancellationTokenSource cancelled = new();
        cancelled.Cancel();
        using var live = Calls.Analyzer.Begin("en", Modality.Text, new ConversationOptions());
        Assert.Throws<OperationCanceledException>(() => live.Add(Calls.Item("1", "agent", "hello"), cancelled.Token));
        Assert.Throws<InvalidOperationException>(() => live.Add(Calls.Item("1", "agent", "hello"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Results_NeverPrintWhatTheyHold()
    {
        using var live = Calls.Analyzer.Begin("en", Modality.Text, new ConversationOptions());
        var results = live.Add(Calls.Item("1", "customer", "my name is Maria Lindqvist"),
            TestContext.Current.CancellationToken);
        Assert.All<object>([live, results[0]], one => Assert.DoesNotContain("Lindqvist", one.ToString(), StringComparison.OrdinalIgnoreCase));
    }

    // Answers, each corrected by what came later.
    private static ItemResult[] Union(Conversation conversation, ConversationOptions? options = null)
    {
        SortedDictionary<int, ItemResult> last = [];
        using var live = Keyed.Begin(conversation.Language, conversation.Modality, options ?? new ConversationOptions());
        foreach (var result in conversation.Items.SelectMany(item => live.Add(item, TestContext.Current.CancellationToken)))
        {
            Assert.Equal(result.IsCorrection, last.ContainsKey(result.Index));
            last[result.Index] = result.Item;
        }

        Assert.Equal(Written(live.Items), Written(last.Values));
        return [.. last.Values];
    }

    private static RedactionPolicy PolicyOf(string name) => name switch
    {
        nameof(Pseudonym) => new Pseudonym(),
        nameof(KeyedHash) => new KeyedHash(),
        nameof(ConsistentReplacement) => new ConsistentReplacement(),
        nameof(EntityMask) => new EntityMask(),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    private static string Written(IEnumerable<ItemResult> items) => string.Join('\n', items.Select((item, index) =>
        $"{index}: {item.Redacted.Text.Reveal()} | {item.Redacted.Lexical?.Reveal()} | {string.Join(' ', item.Entities.Select(entity => $"{entity.Span}={entity.Category}"))}"));

    private static Conversation Generated(int seed, int turns)
    {
        Random random = new(seed);
        string[] speakers = seed % 5 == 0 ? ["A", "B", "C"] : ["agent", "customer"];
        var isSpoken = seed % 2 == 1;
        return new Conversation("generated", "en", isSpoken ? Modality.Transcript : Modality.Text,
        [
            .. Enumerable.Range(0, turns).Select(index =>
            {
                var text = string.Join(' ', Enumerable.Range(0, random.Next(1, 3)).Select(_ => Phrases[random.Next(Phrases.Length)]));
                var speaker = random.Next(4) == 0 ? speakers[random.Next(speakers.Length)] : speakers[index % speakers.Length];
                return Calls.Item(index.ToString(CultureInfo.InvariantCulture), speaker, text, isSpoken
                    ? text.ToLowerInvariant().Replace(".", "", StringComparison.Ordinal) : null);
            }),
        ]);
    }

    private static Conversation Read(string file)
    {
        var root = JsonNode.Parse(File.ReadAllText(file))!;
        var conversation = root["analysisInput"]?["conversations"]?[0] ?? root;
        return new Conversation("sample", "en", (string?)conversation["modality"] == "transcript" ? Modality.Transcript : Modality.Text,
            [.. conversation["conversationItems"]!.AsArray()
                .Select((item, index) => Calls.Item(index.ToString(CultureInfo.InvariantCulture), (string?)item!["participantId"] ?? "",
                    (string?)item["text"] ?? "", (string?)item["lexical"], (string?)item["itn"]))]);
    }
}
