using Hush.EndToEnd.Tests;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Hush.Studio.Tests;

/// <summary>What a person puts in, and what the page then shows.</summary>
public sealed class RedactJourneyTests(StudioFixture studio)
{
    private const string Text = "Please write to Nora Whitfield at nora.whitfield@example.com or call 503-555-0146 before 3 March 2026.";

    [Fact]
    public async Task Example_IsRedacted_AndExplained()
    {
        await using var visit = await studio.VisitAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Example" }).ClickAsync();
        await visit.FinishedAsync();

        var name = visit.Page.Locator("mark", new() { HasText = "Priya Raman" });
        await Expect(name).ToHaveAttributeAsync("data-category", "Person");
        await name.HoverAsync();
        await Expect(visit.Details).ToContainTextAsync("Proposed by");
        await Expect(visit.Details.Locator(".value")).ToHaveTextAsync("Priya Raman");

        await visit.Page.Locator("mark", new() { HasText = "four one one one" }).HoverAsync();
        await Expect(visit.Details).ToContainTextAsync("check digits or rules hold");
        await Expect(visit.Page.Locator(".turn").Last.Locator(".cell").Last).Not.ToContainTextAsync("one");
    }

    [Fact]
    public async Task Settings_TakeEffectAtOnce()
    {
        await using var visit = await studio.VisitAsync();
        await visit.RedactAsync(Text);
        var redacted = visit.Page.Locator(".piece .cell").Last;
        await Expect(redacted).ToContainTextAsync("write to ************** at");

        await visit.Page.GetByLabel("What personal information becomes").SelectOptionAsync("entityMask");
        await Expect(redacted).ToContainTextAsync("write to [PERSON_1] at [EMAIL_1]");

        await visit.Page.GetByRole(AriaRole.Combobox, new() { Name = "Categories" }).SelectOptionAsync("chosen");
        await visit.Page.GetByLabel("Filter the categories").FillAsync("email");
        await visit.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Email", Exact = true }).CheckAsync();
        await Expect(redacted).ToContainTextAsync("write to Nora Whitfield at [EMAIL_1]");

        await visit.Page.GetByLabel("Least confidence").FillAsync("1");
        await Expect(visit.Marks).ToHaveCountAsync(0);
        await visit.Page.GetByLabel("Least confidence").FillAsync("0.3");
        await Expect(visit.Marks).ToHaveCountAsync(1);

        await visit.Page.GetByLabel("What personal information becomes").SelectOptionAsync("characterMask");
        await visit.Page.GetByLabel("Mask character").SelectOptionAsync("#");
        await Expect(redacted).ToContainTextAsync("at ########################## or");

        await visit.Page.GetByLabel("Language of the text").SelectOptionAsync("auto");
        await Expect(redacted).ToContainTextAsync("at ########################## or");
    }

    [Fact]
    public async Task FailedSettings_LeaveNoOlderResult()
    {
        await using var visit = await studio.VisitAsync();
        await visit.RedactAsync(Text);
        await visit.Page.RouteAsync(IsAnalysis, route => route.FulfillAsync(new() { Status = 500, Body = "broken" }));
        await visit.Page.GetByLabel("What personal information becomes").SelectOptionAsync("entityMask");
        await Expect(visit.Page.Locator(".result .problem")).ToBeVisibleAsync();
        await Expect(visit.Marks).ToHaveCountAsync(0);
        await Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Copy redacted" })).ToHaveCountAsync(0);
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Report", Exact = true }).ClickAsync();
        await Expect(visit.Page.Locator("main")).ToContainTextAsync("Redact something first.");
        visit.Forgive();
    }

    [Fact]
    public async Task FailedRequest_EndsTheOthers()
    {
        await using var visit = await studio.VisitAsync();
        var asked = 0;
        await visit.Page.RouteAsync(IsAnalysis, route => Interlocked.Increment(ref asked) == 1
            ? route.FulfillAsync(new() { Status = 500, Body = "broken" }) : route.ContinueAsync());
        var path = Path.Combine(studio.Folder, "many-requests.txt");
        await File.WriteAllLinesAsync(path, Enumerable.Repeat("Nora Whitfield lives at 48 Alder Street and would like a call.", 3000));
        await visit.Page.Locator(".input input[type=file]").SetInputFilesAsync(path);
        await Expect(visit.Page.Locator(".result .problem")).ToBeVisibleAsync();
        await visit.Page.WaitForTimeoutAsync(2000); // time in which a request that goes on would be followed by the next ones
        Assert.InRange(Volatile.Read(ref asked), 1, 3);
        visit.Forgive();
    }

    [Fact]
    public async Task RejectedCandidates_AreShownWithTheirReason()
    {
        await using var visit = await studio.VisitAsync();
        await visit.RedactAsync("We now run version 10.2.3.4 of it.");
        await visit.Page.GetByLabel("Rejected candidates").CheckAsync();
        var rejected = visit.Page.Locator("mark.rejected").First;
        await rejected.HoverAsync();
        await Expect(visit.Details).ToContainTextAsync("Why:");
    }

    [Fact]
    public async Task Transcript_ShowsAllFormsSideBySide()
    {
        await using var visit = await studio.VisitAsync();
        await visit.OpenAsync(Repository.PathOf("samples", "call.json"));
        var turn = visit.Page.Locator(".turn").First;
        foreach (var form in (string[])["Redacted: lexical", "Redacted: ITN", "Redacted: masked ITN"]) await Expect(turn).ToContainTextAsync(form);
        await visit.Page.GetByLabel("Original of the other forms").CheckAsync();
        await Expect(turn).ToContainTextAsync("Original: ITN");
        await visit.Page.GetByLabel("Form that is read").SelectOptionAsync("itn");
        await Expect(turn).ToContainTextAsync("Found: ITN");
    }

    [Theory]
    [InlineData("call.vtt", "webvtt")]
    [InlineData("slack.json", "slack")]
    [InlineData("whisper.json", "whisper")]
    public async Task TranscriptFile_ComesBackInItsOwnFormat(string name, string format)
    {
        await using var visit = await studio.VisitAsync();
        var path = Repository.PathOf("samples", "formats", name);
        await visit.OpenAsync(path);
        await Expect(visit.Page.Locator(".result .state")).ToContainTextAsync(format);
        var redacted = await visit.DownloadAsync(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Download" }),
            Path.Combine(studio.Folder, name));
        using StringContent body = new(await File.ReadAllTextAsync(path));
        using var answer = await studio.Server.Client.PostAsync("transcripts/redact?language=en&policy=characterMask", body);
        Assert.Equal(await answer.Content.ReadAsStringAsync(), redacted);
    }

    [Fact]
    public async Task WrongFile_IsRefusedInWords()
    {
        await using var visit = await studio.VisitAsync();
        var path = Path.Combine(studio.Folder, "broken.vtt");
        await File.WriteAllTextAsync(path, "nothing that is a transcript");
        await visit.Page.Locator(".input input[type=file]").SetInputFilesAsync(path);
        await Expect(visit.Page.Locator(".result .problem")).ToBeVisibleAsync();
        visit.Forgive();
    }

    [Theory]
    [InlineData("Ada: hello there\nBen: hi\nAda: how are you", 3)]
    [InlineData("[10:02] Ada: hello there\n[10:03] Ben: hi\nand one more line\n[10:04] Ada: bye", 3)]
    [InlineData("Agent: What is your name?\nCustomer: Ada Quill", 2)]
    [InlineData("10:02 am - Zoë: bonjour\n10:03 am - Émile: salut\n10:04 am - Zoë: ça va ?", 3)]
    [InlineData("Name: Ada Quill\nPhone: 503-555-0146\nCity: Portland", 0)]
    [InlineData("Note: the meeting is at noon.\nPlease bring the file: it is needed.", 0)]
    [InlineData("Just one line without any speaker.", 0)]
    public async Task ChatIsToldFromText(string content, int turns)
    {
        await using var visit = await studio.VisitAsync();
        await visit.RedactAsync(content);
        await Expect(visit.Page.Locator(".turn")).ToHaveCountAsync(turns);
    }

    private static bool IsAnalysis(string address) => address.Contains(":analyze-text", StringComparison.Ordinal);
}
