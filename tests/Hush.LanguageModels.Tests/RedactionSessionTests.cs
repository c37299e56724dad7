using System.Text;
using Hush.Recognition;

namespace Hush.LanguageModels.Tests;

public sealed class RedactionSessionTests
{
    private const string Letter = "My name is Maria Lindqvist, mail m.l@example.com or call 415-555-2671.";
    private static readonly PiiAnalyzer Analyzer = new();

    [Theory]
    [InlineData(Letter, "My name is [PERSON_1], mail [EMAIL_1] or call [PHONENUMBER_1].")]
    [InlineData("Write to a.b@example.com, then to c.d@example.com, then to a.b@example.com.",
        "Write to [EMAIL_1], then to [EMAIL_2], then to [EMAIL_1].")]
    [InlineData("The SSN is 536-22-8145.", "The SSN is [USSOCIALSECURITYNUMBER_1].")]
    [InlineData("Nothing of interest here.", "Nothing of interest here.")]
    [InlineData("", "")]
    public void Redact_PutsPlaceholders_AndRestoreTheValues(string text, string expected)
    {
        RedactionSession session = new(Analyzer);
        Assert.Equal(expected, session.Redact(text));
        Assert.Equal(text, session.Restore(expected));
    }

    [Fact]
    public void Redact_LeavesOrdinaryWordsOfPrompts()
    {
        const string text = "On 3 March 1998 the team of Contoso Ltd met in Boston.";
        Assert.Equal(text, new RedactionSession(Analyzer).Redact(text));
        RedactionSessionOptions all = new() { Categories = TextTaxonomy.Default("en") };
        Assert.NotEqual(text, new RedactionSession(Analyzer, all).Redact(text));
    }

    [Fact]
    public void Redact_LaterCall_GivesTheSameSurrogateAndCountsOn()
    {
        RedactionSession session = new(Analyzer);
        session.Redact("Mail a.b@example.com.");
        Assert.Equal("Mail [EMAIL_2], not [EMAIL_1].", session.Redact("Mail c.d@example.com, not a.b@example.com."));
        Assert.Equal(2, session.Count);
    }

    [Fact]
    public void Redact_ValueThatWasHiddenOnce_StaysHiddenWhereNothingTellsIt()
    {
        RedactionSession session = new(Analyzer);
        Assert.Equal("My name is [PERSON_1].", session.Redact("My name is Torvald Eskelin."));
        PiiAnalyzer blind = new(new PiiAnalyzerOptions { Recognizers = [], Models = [] });
        Assert.Equal("x Torvald Eskelin", new RedactionSession(blind).Redact("x Torvald Eskelin"));
        Assert.Equal("x=[PERSON_1];", session.Redact("x=Torvald Eskelin;"));
    }

    [Fact]
    public void Redact_Dialogue_UsesTheQuestion()
    {
        RedactionSession session = new(Analyzer);
        var redacted = session.Redact([new PromptText("assistant", "What is your name?"), new PromptText("user", "viswa")]);
        Assert.Equal(["What is your name?", "[PERSON_1]"], redacted);
    }

    [Fact]
    public void Redact_Label_ExplainsAndIsNotReturned()
    {
        PromptText labelled = new("tool", "536228145") { Label = "ssn: " };
        Assert.Equal(["[USSOCIALSECURITYNUMBER_1]"], new RedactionSession(Analyzer).Redact([labelled]));
    }

    [Fact]
    public void Redact_TextThatHoldsAPlaceholder_SkipsIt()
    {
        RedactionSession session = new(Analyzer);
        var redacted = session.Redact("Write [EMAIL_1] for m.l@example.com.");
        Assert.Equal("Write [EMAIL_1] for [EMAIL_2].", redacted);
        Assert.Equal("Write [EMAIL_1] for m.l@example.com.", session.Restore(redacted));
    }

    [Theory]
    [InlineData("Dear [PERSON_1],", "Dear Maria Lindqvist,")]
    [InlineData("Dear [Person_1],", "Dear Maria Lindqvist,")]
    [InlineData("Dear PERSON_1,", "Dear Maria Lindqvist,")]
    [InlineData("**[PERSON_1]**", "**Maria Lindqvist**")]
    [InlineData("[PERSON_1][EMAIL_1]", "Maria Lindqvistm.l@example.com")]
    [InlineData("[PERSON_12]", "[PERSON_12]")]
    [InlineData("PERSON_12", "PERSON_12")]
    [InlineData("person_1", "person_1")]
    [InlineData("MYPERSON_1", "MYPERSON_1")]
    [InlineData("[PERSON_2]", "[PERSON_2]")]
    [InlineData("[PERSON_1", "[Maria Lindqvist")]
    [InlineData("[[PERSON_1]]", "[Maria Lindqvist]")]
    [InlineData("nothing", "nothing")]
    public void Restore_Placeholders(string answer, string expected) => Assert.Equal(expected, OfLetter().Restore(answer));

    [Fact]
    public void Restorer_AnyCut_RestoresTheSame()
    {
        var session = OfLetter();
        const string answer = "Hello [PERSON_1], PERSON_1! Is [EMAIL_1] right, or [EMAIL_12]? [PHONENUMBER_1]";
        var whole = session.Restore(answer);
        for (var first = 0; first <= answer.Length; first++)
        {
            for (var second = first; second <= answer.Length; second++)
            {
                var restorer = session.OpenRestorer();
                var restored = restorer.Push(answer[..first]) + restorer.Push(answer[first..second]) + restorer.Push(answer[second..]) +
                    restorer.Complete();
                Assert.Equal(whole, restored);
            }
        }
    }

    [Fact]
    public void Restorer_OneCharacterAtATime_ShowsNoPieceOfASurrogate()
    {
        var restorer = OfLetter().OpenRestorer();
        StringBuilder shown = new();
        foreach (var character in "Hi [PERSON_1] there")
        {
            shown.Append(restorer.Push(character.ToString()));
            Assert.DoesNotContain("[", shown.ToString(), StringComparison.Ordinal);
        }

        Assert.Equal("Hi Maria Lindqvist there", shown + restorer.Complete());
    }

    [Fact]
    public void Restorer_Json_EscapesTheValue()
    {
        RedactionSession session = new(new PiiAnalyzer(new PiiAnalyzerOptions { Recognizers = [new QuotedName()], Models = [] }));
        Assert.Equal("[PERSON_1]", session.Redact("Ann \"Nan\" Hill"));
        Assert.Equal("""{"name":"Ann \"Nan\" Hill"}""", session.RestoreJson("""{"name":"[PERSON_1]"}"""));
    }

    [Theory]
    [InlineData("""{"a":"Dear,\nPERSON_1"}""", """{"a":"Dear,\nMaria Lindqvist"}""")]
    [InlineData("""{"a":"Dear,\u2028PERSON_1"}""", """{"a":"Dear,\u2028Maria Lindqvist"}""")]
    [InlineData("""{"a":"\"PERSON_1\"\tPERSON_1"}""", """{"a":"\"Maria Lindqvist\"\tMaria Lindqvist"}""")]
    [InlineData("""{"a":"C:\\nPERSON_1"}""", """{"a":"C:\\nPERSON_1"}""")]
    [InlineData("""{"a":"\u00e9PERSON_1"}""", """{"a":"\u00e9PERSON_1"}""")]
    public void Restorer_Json_ReadsEscapesWhereverTheTextIsCut(string json, string expected)
    {
        var session = OfLetter();
        Assert.Equal(expected, session.RestoreJson(json));
        for (var cut = 0; cut <= json.Length; cut++)
        {
            var restorer = session.OpenJsonRestorer();
            Assert.Equal(expected, restorer.Push(json[..cut]) + restorer.Push(json[cut..]) + restorer.Complete());
        }
    }

    [Fact]
    public void Lifelike_RestoresEveryValueOfManyTexts()
    {
        RedactionSession session = new(Analyzer, new RedactionSessionOptions { Style = SurrogateStyle.Lifelike });
        foreach (var index in Enumerable.Range(0, 40))
        {
            var text = $"My name is {Name(index)}, mail u{index}@example.org or call 415-555-{2000 + index}.";
            var redacted = session.Redact(text);
            Assert.DoesNotContain($"u{index}@example.org", redacted, StringComparison.Ordinal);
            Assert.Equal(text, session.Restore(redacted));
        }
    }

    [Fact]
    public void Lifelike_PartOfAName_IsRestored()
    {
        RedactionSession session = new(Analyzer, new RedactionSessionOptions { Style = SurrogateStyle.Lifelike });
        var redacted = session.Redact("My name is Maria Lindqvist.");
        var invented = redacted["My name is ".Length..^1].Split(' ');
        Assert.Equal("Dear Maria, dear Ms Lindqvist", session.Restore($"Dear {invented[0]}, dear Ms {invented[1]}"));
        Assert.Equal($"{invented[0]}x", session.Restore($"{invented[0]}x"));
    }

    [Fact]
    public void Redact_SearchThatStoppedAtALimit_Throws()
    {
        PiiAnalyzer analyzer = new(new PiiAnalyzerOptions { Recognizers = [new Unfinished()], Models = [] });
        var stopped = Assert.Throws<SearchIncompleteException>(() => new RedactionSession(analyzer).Redact("secret text"));
        Assert.Equal(["test.unfinished"], stopped.Recognizers);
        Assert.DoesNotContain("secret", stopped.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RedactAsync_Cancelled_Throws()
    {
        using CancellationTokenSource source = new();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            new RedactionSession(Analyzer).RedactAsync([new PromptText("user", "text")], source.Token));
    }

    [Fact]
    public void ManyThreads_GiveOneValueOneSurrogate()
    {
        RedactionSession session = new(Analyzer);
        Parallel.For(0, 24, index => Assert.Matches(@"^Mail \[EMAIL_[1-4]\]\.$", session.Redact($"Mail u{index % 4}@example.com.")));
        Assert.Equal(4, session.Count);
    }

    [Fact]
    public void NoType_PrintsTheText()
    {
        var session = OfLetter();
        var restorer = session.OpenRestorer();
        restorer.Push("[PERS");
        Assert.Equal(
            ("RedactionSession(3 surrogates)", "PromptText(6 UTF-16 code units)", "StreamRestorer(5 UTF-16 code units held back)"),
            (session.ToString(), new PromptText("user", "secret").ToString(), restorer.ToString()));
        Assert.Equal("Key", new Key("secret", "secret", IsWord: true).ToString());
    }

    private static RedactionSession OfLetter()
    {
        RedactionSession session = new(Analyzer);
        session.Redact(Letter);
        return session;
    }

    private static string Name(int index) =>
        $"{new[] { "Torvald", "Ingrid", "Pavel", "Chiara", "Noor" }[index % 5]} {new[] { "Eskelin", "Marchetti", "Novotny", "Haddad" }[index % 4]}";

    private sealed class QuotedName : IRecognizer
    {
        public string Id => "test.quoted";

        public void Recognize(RecognitionContext context, ICollection<Candidate> candidates) =>
            candidates.Add(new Candidate(context.Text.Span, Categories.Person, new Confidence(0.9), Id, Evidence.None));
    }

    private sealed class Unfinished : IRecognizer
    {
        public string Id => "test.unfinished";

        public void Recognize(RecognitionContext context, ICollection<Candidate> candidates) => context.ReportIncomplete(Id);
    }
}
