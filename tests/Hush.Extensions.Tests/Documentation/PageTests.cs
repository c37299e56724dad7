using System.Buffers;
using Documented;
using Hush.Extensions.Tests.AI;

namespace Hush.Extensions.Tests.Documentation;

/// <summary>Every line of C# in the pages is a line that is compiled and run here, and writes what its comment says.</summary>
public sealed class PageTests
{
    private static readonly string Root = FolderOfSources();

    [Theory]
    [InlineData("docs/library.md")]
    [InlineData("docs/language-models.md")]
    public void Snippets_AreCompiled(string page)
    {
        HashSet<string> compiled = [.. File.ReadLines(Path.Combine(Root, "tests", "Hush.Extensions.Tests", "Documentation", "LibraryPage.cs"))
            .Select(line => line.Trim())];
        string[] shown = [.. LinesOf(page)];
        Assert.NotEmpty(shown);
        Assert.Equal([], shown.Where(line => !compiled.Contains(line)));
    }

    [Fact]
    public async Task Snippets_WriteWhatTheirCommentsSay()
    {
        Snippets snippets = new(new PiiAnalyzer(), new SourceText("My name is Maria Lindqvist."));
        Assert.Equal(["My name is ***************."], Written(Snippets.Start));
        Assert.Equal(["*****"], Written(snippets.Chat));
        Assert.Equal(["My name is <mark>[PERSON_1]</mark>."], Written(snippets.Decorated));
        Assert.Equal(["My name is [PERSON_1], mail [EMAIL_1].", "Hello Maria Lindqvist!", "Hello ", "Maria Lindqvist!", ""],
            Written(Snippets.Session));
        string[] comments = [.. LinesOf("docs/library.md").Concat(LinesOf("docs/language-models.md"))
            .Where(line => line.StartsWith("Console.WriteLine", StringComparison.Ordinal) && line.Contains("; // ", StringComparison.Ordinal))
            .Select(line => line[(line.IndexOf("; // ", StringComparison.Ordinal) + 5)..])];
        Assert.Equal(["My name is ***************.", "*****", "My name is <mark>[PERSON_1]</mark>.", "My name is [PERSON_1], mail [EMAIL_1].",
            "Hello Maria Lindqvist!"], comments);

        ArrayBufferWriter<char> buffer = new();
        snippets.Buffer(buffer);
        Assert.Equal("My name is ***************.", new string(buffer.WrittenSpan));

        Snippets.Console.Lines.Clear();
        await snippets.LiveAsync(Conversation.OfTurns("en", ("agent", "Your name?"), ("customer", "viswa")).Items.ToAsyncEnumerable(),
            CancellationToken.None);
        await snippets.ManyAsync(Lines().ToAsyncEnumerable(), CancellationToken.None);
        Assert.Equal(["Your name?", "*****", "mail ***************", "nothing"], Snippets.Console.Lines);

        static SourceText[] Lines() => [new("mail a.b@example.org"), new("nothing")];
    }

    [Fact]
    public void Snippets_OfHostsRegisterAndBuild()
    {
        Snippets.Host();
        Snippets.Recognizers([]);
        Snippets.ChatClient([], new FakeModel { Answers = [] });
    }

    private static List<string> Written(Action snippet)
    {
        Snippets.Console.Lines.Clear();
        snippet();
        return [.. Snippets.Console.Lines];
    }

    private static IEnumerable<string> LinesOf(string page)
    {
        var isCode = false;
        foreach (var line in File.ReadLines(Path.Combine(Root, page)))
        {
            if (line.StartsWith("```", StringComparison.Ordinal)) isCode = line == "```csharp";
            else if (isCode && line.Trim().Length > 0) yield return line.Trim();
        }
    }

    private static string FolderOfSources()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Hush.slnx"))) folder = Path.GetDirectoryName(folder)
            ?? throw new InvalidOperationException("The sources are not found.");
        return folder;
    }
}
