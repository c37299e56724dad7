using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Hush.EndToEnd.Tests;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Hush.Studio.Tests;

/// <summary>Axe finds no violation on any page, in light and dark.</summary>
public sealed class AccessibilityTests(StudioFixture studio)
{
    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_FindsNothing(ColorScheme scheme)
    {
        await using var visit = await studio.VisitAsync(new() { ColorScheme = scheme });
        await CheckAsync(visit, "empty");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Example" }).ClickAsync();
        await visit.FinishedAsync();
        await visit.Page.Locator("mark").First.HoverAsync();
        await visit.Page.GetByLabel("Rejected candidates").CheckAsync();
        await visit.Page.Locator("mark").Nth(1).FocusAsync();
        await visit.Page.Keyboard.PressAsync("f");
        await visit.Page.GetByRole(AriaRole.Combobox, new() { Name = "Categories" }).SelectOptionAsync("chosen");
        await CheckAsync(visit, "result");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Copy as" }).ClickAsync();
        await CheckAsync(visit, "dialog");
        await visit.Page.Keyboard.PressAsync("Escape");

        foreach (var page in (string[])["Jobs", "Report", "Metrics", "Server"])
        {
            await visit.Page.GetByRole(AriaRole.Link, new() { Name = page, Exact = true }).ClickAsync();
            await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = page, Exact = true, Level = 2 })).ToBeVisibleAsync();
            if (page is "Metrics" or "Server") await visit.ForgiveRefusalAsync();
            await CheckAsync(visit, page);
        }

        await AudioJourneyTests.MuteAsync(visit, studio.Folder);
        await CheckAsync(visit, "audio");

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Redact", Exact = true }).ClickAsync();
        await visit.OpenAsync(Repository.PathOf("samples", "formats", "call.vtt"));
        await CheckAsync(visit, "file");
    }

    private static async Task CheckAsync(Visit visit, string state)
    {
        var result = await visit.Page.RunAxe();
        Assert.True(result.Violations.Length == 0, state + ": " + string.Join('\n', result.Violations.Select(Describe)));
    }

    private static string Describe(AxeResultItem violation) =>
        $"{violation.Id}: {violation.Help} {string.Join("; ", violation.Nodes.Select(node => node.Html + " " + string.Join(' ', node.Any.Select(check => check.Message))))}";
}
