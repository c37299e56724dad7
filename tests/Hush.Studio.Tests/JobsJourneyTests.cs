using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Hush.Studio.Tests;

/// <summary>Jobs that a tab has submitted, and the report of what was found.</summary>
public sealed class JobsJourneyTests(StudioFixture studio)
{
    private const int Ahead = 12;

    [Fact]
    public async Task Job_IsShownWithItsResult_AndCanBeCancelled()
    {
        await using var visit = await studio.VisitAsync();
        await visit.RedactAsync("Nora Whitfield called.");
        await SubmitAsync(visit);
        await OpenPageAsync(visit, "Jobs");
        var row = visit.Page.Locator("tbody tr").First;
        await Expect(row.Locator("[data-state]")).ToHaveTextAsync("succeeded");
        await Expect(row).ToContainTextAsync("text");
        Assert.Equal(2, (await row.InnerTextAsync()).Split('\t').Count(cell => cell.Contains(':', StringComparison.Ordinal))); // submitted, expires
        await row.GetByRole(AriaRole.Button, new() { Name = "Result" }).ClickAsync();
        await Expect(visit.Page.Locator(".program")).ToContainTextAsync("************** called.");

        // The one worker has larger jobs to do first.
        await using var ahead = await WorkAhead.SubmitAsync(studio.Server.Client, Ahead);
        await OpenPageAsync(visit, "Redact");
        await SubmitAsync(visit);
        await OpenPageAsync(visit, "Jobs");
        await visit.Page.Locator("tbody tr").First.GetByRole(AriaRole.Button, new() { Name = "Cancel" }).ClickAsync();
        await Expect(visit.Page.Locator("tbody tr").First.Locator("[data-state]")).ToHaveTextAsync("cancelled");
    }

    [Fact]
    public async Task CancelledRun_CancelsItsJob()
    {
        await using var visit = await studio.VisitAsync();
        await using var ahead = await WorkAhead.SubmitAsync(studio.Server.Client, Ahead);
        await visit.Input.FillAsync("Agent: Who is there?\nCustomer: Nora Whitfield.");
        await visit.Page.RunAndWaitForResponseAsync(
            () => visit.Page.GetByRole(AriaRole.Button, new() { Name = "Redact", Exact = true }).ClickAsync(),
            answer => answer.Status == 202);
        await visit.Page.RunAndWaitForResponseAsync(
            () => visit.Page.Locator(".result").GetByRole(AriaRole.Button, new() { Name = "Cancel", Exact = true }).ClickAsync(),
            answer => answer.Url.Contains(":cancel", StringComparison.Ordinal));
        await OpenPageAsync(visit, "Jobs");
        await Expect(visit.Page.Locator("tbody tr").First.Locator("[data-state]")).ToHaveTextAsync("cancelled");
    }

    [Fact]
    public async Task Report_HoldsCountsAndNoValue()
    {
        await using var visit = await studio.VisitAsync();
        await OpenPageAsync(visit, "Report");
        await Expect(visit.Page.Locator("main")).ToContainTextAsync("Redact something first.");
        await OpenPageAsync(visit, "Redact");
        await visit.RedactAsync("Nora Whitfield and Jonas Lindner live at 48 Alder Street, Portland. Mail nora@example.com.");
        string[] values = [.. (await visit.Marks.AllInnerTextsAsync()).Append("Nora").Append("Alder")];
        await OpenPageAsync(visit, "Report");
        var report = visit.Page.Locator(".report");
        await Expect(report.Locator("tr", new() { Has = visit.Page.GetByRole(AriaRole.Rowheader, new() { Name = "Person", Exact = true }) }))
            .ToContainTextAsync("2");
        var text = await report.InnerTextAsync();
        Assert.All(values, value => Assert.DoesNotContain(value, text, StringComparison.OrdinalIgnoreCase));

        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(visit.Page.Locator("header")).ToBeHiddenAsync();
        await Expect(report).ToBeVisibleAsync();
    }

    private static Task OpenPageAsync(Visit visit, string name) =>
        visit.Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).ClickAsync();

    private static async Task SubmitAsync(Visit visit)
    {
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Copy as" }).ClickAsync();
        var dialog = visit.Page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Submit as a job" }).ClickAsync();
        await Expect(dialog).ToContainTextAsync("Submitted");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
    }
}
