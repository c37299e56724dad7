using System.Text.Json.Nodes;
using Hush.EndToEnd.Tests;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Hush.Studio.Tests;

/// <summary>The model that reads, chosen by the visitor. The server's own is the fast one.</summary>
public sealed class ModelJourneyTests(StudioFixture studio)
{
    private const string German = "Gestern brachte Quirin Ahlhorn uns den Vertrag.";
    private const string Name = "Quirin Ahlhorn";

    [Fact]
    public async Task Model_IsSwitchedLive_AndTheResultNamesIt()
    {
        await using var visit = await studio.VisitAsync();
        await TellEnglishAloneAsync(visit);
        await visit.Page.GetByLabel("Language of the text").SelectOptionAsync("de");
        await visit.RedactAsync(German);
        await Expect(ReadBy(visit)).ToContainTextAsync("hush-fast ");
        await Expect(visit.Page.GetByText("This model reads English only")).ToBeVisibleAsync();

        await Models(visit).SelectOptionAsync("strong");
        await Expect(ReadBy(visit)).ToContainTextAsync("hush-strong ");
        await Expect(Redacted(visit)).Not.ToContainTextAsync(Name);
        await Expect(visit.Marks.First).ToHaveTextAsync(Name);
        await Expect(visit.Page.GetByText("This model reads English only")).ToHaveCountAsync(0);
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Report", Exact = true }).ClickAsync();
        await Expect(visit.Page.Locator(".report")).ToContainTextAsync("hush-strong ");

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Redact", Exact = true }).ClickAsync();
        await Models(visit).SelectOptionAsync("together");
        await Expect(ReadBy(visit)).ToContainTextAsync(" with hush-fast ");
        await Models(visit).SelectOptionAsync("");
        await Expect(ReadBy(visit)).Not.ToContainTextAsync("hush-strong ");
        await Expect(ReadBy(visit)).ToContainTextAsync("hush-fast ");
    }

    [Fact]
    public async Task Conversation_AndFile_AreReadByTheChosenModel()
    {
        await using var visit = await studio.VisitAsync();
        await Models(visit).SelectOptionAsync("strong");
        await visit.OpenAsync(Repository.PathOf("samples", "call.json"));
        await Expect(ReadBy(visit)).ToContainTextAsync("hush-strong ");
        await visit.OpenAsync(Repository.PathOf("samples", "formats", "call.vtt"));
        await Expect(visit.Page.Locator(".result .state")).ToContainTextAsync("webvtt");
        await Expect(ReadBy(visit)).ToContainTextAsync("hush-strong ");
    }

    [Fact]
    public async Task Choice_IsRememberedForTheSession_AndByTheTabAlone()
    {
        await using var visit = await studio.VisitAsync();
        await Models(visit).SelectOptionAsync("strong");
        await visit.Page.ReloadAsync();
        await Expect(Models(visit)).ToHaveValueAsync("strong");
        await visit.RedactAsync("Nora Whitfield called.");
        await Expect(ReadBy(visit)).ToContainTextAsync("hush-strong ");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Audio", Exact = true }).ClickAsync();
        await Expect(visit.Page.Locator(".audio").GetByLabel("Model")).ToHaveValueAsync("strong");
        Assert.DoesNotContain("strong", await visit.Page.EvaluateAsync<string>("JSON.stringify(localStorage) + document.cookie + location.href"),
            StringComparison.Ordinal);

        await using var other = await studio.VisitAsync();
        await Expect(Models(other)).ToHaveValueAsync("");
    }

    [Fact]
    public async Task Keyboard_ChoosesTheModel_AndTheChangeIsAnnounced()
    {
        await using var visit = await studio.VisitAsync();
        await TellEnglishAloneAsync(visit);
        await visit.Page.GetByLabel("Language of the text").SelectOptionAsync("fr");
        await visit.TabToAsync(".settings select:has(option[value=strong])");
        await Expect(visit.Page.Locator(".settings [role=status]")).ToContainTextAsync("reads English only");
        await visit.Page.Keyboard.TypeAsync("strong");
        await Expect(Models(visit)).ToHaveValueAsync("strong");
        await Expect(visit.Page.Locator(".settings [role=status]")).ToBeEmptyAsync();
    }

    [Theory]
    [InlineData("curl")]
    [InlineData("JavaScript")]
    [InlineData("Python")]
    [InlineData("C#")]
    public async Task Program_NamesTheModel(string language)
    {
        await using var visit = await studio.VisitAsync();
        await visit.RedactAsync("Nora Whitfield called.");
        await AssertProgramAsync(language, hasModel: false);
        await Models(visit).SelectOptionAsync("strong");
        await Expect(ReadBy(visit)).ToContainTextAsync("hush-strong ");
        await AssertProgramAsync(language, hasModel: true);

        async Task AssertProgramAsync(string language, bool hasModel)
        {
            await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Copy as" }).ClickAsync();
            var dialog = visit.Page.GetByRole(AriaRole.Dialog);
            await dialog.GetByRole(AriaRole.Combobox).SelectOptionAsync(language);
            var program = await dialog.Locator(".program").InnerTextAsync();
            Assert.Equal(hasModel, program.Contains("&hush-model=strong", StringComparison.Ordinal));
            await visit.Page.Keyboard.PressAsync("Escape");
        }
    }

    [Fact]
    public async Task Job_IsRunByTheChosenModel()
    {
        await using var visit = await studio.VisitAsync();
        await Models(visit).SelectOptionAsync("strong");
        await visit.RedactAsync("Nora Whitfield called.");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Copy as" }).ClickAsync();
        var dialog = visit.Page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Submit as a job" }).ClickAsync();
        await Expect(dialog).ToContainTextAsync("Submitted");
        await visit.Page.Keyboard.PressAsync("Escape");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Jobs", Exact = true }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Result" }).First.ClickAsync();
        var job = JsonNode.Parse(await visit.Page.Locator(".program").InnerTextAsync())!;
        Assert.StartsWith("hush-strong ", (string)job["tasks"]!["items"]![0]!["results"]!["hushModel"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Recording_IsReadByTheChosenModel()
    {
        await using var visit = await studio.VisitAsync();
        await Models(visit).SelectOptionAsync("strong");
        await AudioJourneyTests.MuteAsync(visit, studio.Folder);
        var result = visit.Page.Locator("section[aria-labelledby=audio-result-title]");
        await Expect(result.GetByText("Read by the model")).ToContainTextAsync("hush-strong ");
    }

    [Fact]
    public async Task ServerThatOffersNone_ShowsItsOwn()
    {
        using TemporaryFolder folder = new();
        await using var server = await ServerProcess.StartAsync(folder.Path, "--model", "fast", "--Hush:Models=none");
        await using var visit = await studio.VisitAsync(server: server);
        await Expect(visit.Page.Locator(".settings")).ToContainTextAsync("Model hush-fast ");
        await Expect(Models(visit)).ToHaveCountAsync(0);

        // As after a restart of the server with other settings, in a tab that had chosen.
        await visit.Page.EvaluateAsync("sessionStorage.setItem('hush.model', 'strong')");
        await visit.Page.ReloadAsync();
        await visit.RedactAsync("Nora Whitfield called.");
        await Expect(ReadBy(visit)).ToContainTextAsync("hush-fast ");
    }

    [Fact]
    public async Task ServerThatIsStillLoading_NamesItsModelWhenItHasOne()
    {
        await using var visit = await studio.VisitAsync();
        var isLoading = true;
        await visit.Page.RouteAsync("**/status", route => isLoading
            ? route.FulfillAsync(new() { ContentType = "application/json", Body = """{"service":"hush","apiStatus":"Valid","apiStatusMessage":""}""" })
            : route.ContinueAsync());
        await visit.Page.RouteAsync("**/ready", route => isLoading ? route.FulfillAsync(new() { Status = 503 }) : route.ContinueAsync());
        await visit.Page.ReloadAsync();
        await Expect(visit.Page.Locator(".settings")).ToContainTextAsync("set when the server starts");
        isLoading = false;
        await Expect(Models(visit).Locator("option").First).ToContainTextAsync("hush-fast");
        visit.Forgive();
    }

    // As of a server whose fast model, one of its operator's, reads English alone.
    private static async Task TellEnglishAloneAsync(Visit visit)
    {
        await visit.Page.RouteAsync("**/status", async route =>
        {
            var answer = await route.FetchAsync();
            var status = JsonNode.Parse(await answer.TextAsync())!;
            status["models"]![0]!["languages"] = new JsonArray("en");
            await route.FulfillAsync(new() { Response = answer, Body = status.ToJsonString() });
        });
        await visit.Page.ReloadAsync();
    }

    private static ILocator Models(Visit visit) => visit.Page.Locator(".settings").GetByLabel("Model");

    private static ILocator ReadBy(Visit visit) => visit.Page.Locator(".result").GetByText("Read by the model");

    private static ILocator Redacted(Visit visit) => visit.Page.Locator(".piece .cell").Last;
}
