using Hush.EndToEnd.Tests;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Hush.Studio.Tests;

/// <summary>Visitors of all kinds: without a key, of another language, with a keyboard only, on a phone.</summary>
public sealed class VisitorTests(StudioFixture studio)
{
    [Fact]
    public async Task Key_IsAskedFor_AndKeptInTheTabOnly()
    {
        await using var visit = await studio.VisitAsync(withKey: false);
        await visit.Input.FillAsync("Nora Whitfield called.");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Redact", Exact = true }).ClickAsync();
        await Expect(visit.Page.Locator(".result .problem")).ToBeVisibleAsync();

        var key = visit.Page.GetByLabel("Key of the API");
        await key.FillAsync("wrong");
        await key.BlurAsync();
        await Expect(visit.Page.GetByText("The server does not know this key.")).ToBeVisibleAsync();
        await key.FillAsync(ServerProcess.Key);
        await key.BlurAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Redact", Exact = true }).ClickAsync();
        await visit.FinishedAsync();
        await Expect(visit.Marks).ToHaveCountAsync(1);

        Assert.DoesNotContain(ServerProcess.Key,
            await visit.Page.EvaluateAsync<string>("JSON.stringify(localStorage) + document.cookie + location.href"), StringComparison.Ordinal);
        await using var other = await studio.VisitAsync(withKey: false);
        await Expect(other.Page.GetByLabel("Key of the API")).ToHaveValueAsync("");
    }

    [Theory]
    [InlineData("de-DE", "de", "Schwärzen", "Jonas Lindner")]
    [InlineData("fr-FR", "fr", "Caviarder", "Camille Vasseur")]
    [InlineData("es-ES", "es", "Censurar", "Lucía Ferrer")]
    [InlineData("fi-FI", "en", "Redact", "Priya Raman")]
    public async Task Studio_SpeaksTheBrowsersLanguage(string locale, string language, string redact, string name)
    {
        await using var visit = await studio.VisitAsync(new() { Locale = locale });
        await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", language);
        await Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = redact, Exact = true })).ToBeVisibleAsync();
        await visit.Page.Locator(".input button").Nth(2).ClickAsync();
        await Expect(visit.Page.Locator("mark", new() { HasText = name }).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task NumbersAndLanguages_AreWrittenInTheLanguageOfTheStudio()
    {
        await using var visit = await studio.VisitAsync(new() { Locale = "de-DE" });
        await Expect(visit.Page.Locator(".settings label", new() { HasText = "Mindestkonfidenz" })).ToContainTextAsync("0,30");
        await Expect(visit.Page.Locator(".settings option[value=fr]")).ToHaveTextAsync("Französisch (fr)");
        await visit.Page.GetByLabel("Sprache des Studios").SelectOptionAsync("en");
        await Expect(visit.Page.Locator(".settings option[value=fr]")).ToHaveTextAsync("French (fr)");
        await Expect(visit.Page.Locator(".settings label", new() { HasText = "Least confidence" })).ToContainTextAsync("0.30");
    }

    [Fact]
    public async Task Language_IsChosenByHand()
    {
        await using var visit = await studio.VisitAsync();
        await visit.Page.GetByLabel("Language of the studio").SelectOptionAsync("fr");
        await Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Ouvrir un fichier" })).ToBeVisibleAsync();
        await visit.Page.ReloadAsync();
        await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", "fr");
    }

    [Fact]
    public async Task Keyboard_IsEnough()
    {
        await using var visit = await studio.VisitAsync();
        var keyboard = visit.Page.Keyboard;
        await visit.TabToAsync("textarea");
        await keyboard.InsertTextAsync("Nora Whitfield knows Jonas Lindner of the zebra plan.");
        await keyboard.PressAsync("Control+Enter");
        await visit.FinishedAsync();

        await visit.TabToAsync(".units");
        await keyboard.PressAsync("ArrowRight");
        await Expect(visit.Page.Locator("mark:focus")).ToHaveTextAsync("Nora Whitfield");
        await Expect(visit.Details.Locator(".value")).ToHaveTextAsync("Nora Whitfield");
        await keyboard.PressAsync("ArrowDown");
        await Expect(visit.Page.Locator("mark:focus")).ToHaveTextAsync("Jonas Lindner");
        await keyboard.PressAsync("f");
        await Expect(visit.Page.Locator("mark.false")).ToHaveTextAsync("Jonas Lindner");
        await keyboard.PressAsync("Enter");
        await Expect(visit.Details).ToBeFocusedAsync();

        await visit.TabToAsync("button:has-text('Take the mark back')");
        await keyboard.PressAsync("Enter");
        await Expect(visit.Page.Locator("mark.false")).ToHaveCountAsync(0);

        await visit.TabToAsync(".review input");
        await keyboard.TypeAsync("zebra");
        await keyboard.PressAsync("Enter");
        await Expect(visit.Page.Locator("mark.missed")).ToHaveTextAsync("zebra");

        await visit.TabToAsync("button:has-text('Copy as')");
        await keyboard.PressAsync("Enter");
        await Expect(visit.Page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        await keyboard.PressAsync("Escape");
        await Expect(visit.Page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);

        await visit.TabToAsync("nav a[href='#jobs']");
        await keyboard.PressAsync("Enter");
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Jobs" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Phone_ShowsEverythingWithoutScrollingSideways()
    {
        await using var visit = await studio.VisitAsync(new()
        { ViewportSize = new() { Width = 360, Height = 740 }, HasTouch = true, IsMobile = true });
        await AssertFitsAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Example" }).TapAsync();
        await visit.FinishedAsync();
        await AssertFitsAsync();
        await visit.Page.Locator("mark", new() { HasText = "Priya Raman" }).First.TapAsync();
        await Expect(visit.Details.Locator(".value")).ToHaveTextAsync("Priya Raman");
        await visit.OpenAsync(Repository.PathOf("samples", "call.json"));
        await AssertFitsAsync();
        foreach (var page in (string[])["Jobs", "Report", "Audio", "Metrics"])
        {
            await visit.Page.GetByRole(AriaRole.Link, new() { Name = page, Exact = true }).TapAsync();
            if (page == "Metrics") await visit.ForgiveRefusalAsync();
            await AssertFitsAsync();
        }

        await AudioJourneyTests.MuteAsync(visit, studio.Folder);
        await AssertFitsAsync();

        async Task AssertFitsAsync() =>
            Assert.Equal(0, await visit.Page.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - innerWidth)"));
    }
}
