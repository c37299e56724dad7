using System.Globalization;
using System.Text;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Hush.Studio.Tests;

/// <summary>Long inputs are shown at once, can be scrolled through, and leave the page answering.</summary>
public sealed class LargeInputTests(StudioFixture studio)
{
    [Fact]
    public async Task TextOfFiveMegabytes_IsShownWhileTheServerWorks_AndCanBeCancelled()
    {
        StringBuilder text = new();
        for (var line = 0; text.Length < 5_000_000; line++)
            text.Append(CultureInfo.InvariantCulture,
                $"Line {line}: the parcel for Nora Whitfield went to 48 Alder Street, and somebody should ring 503-555-0146 about it soon.\n");
        var path = Path.Combine(studio.Folder, "large.txt");
        await File.WriteAllTextAsync(path, text.ToString());

        await using var visit = await studio.VisitAsync();
        await Responsiveness.WatchAsync(visit.Page);
        await visit.Page.Locator(".input input[type=file]").SetInputFilesAsync(path);
        await Expect(visit.Page.Locator(".large")).ToContainTextAsync("large.txt");
        await Expect(visit.Marks.First).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await visit.Marks.First.HoverAsync();
        await Expect(visit.Details).ToContainTextAsync("Proposed by");
        await Expect(visit.Page.Locator("[data-unit='900']")).ToContainTextAsync("the parcel for Nora Whitfield");

        await Responsiveness.CheckAsync(visit.Page);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Cancel" }).ClickAsync();
        await Expect(visit.Page.Locator(".result .state")).ToHaveTextAsync("Cancelled");
        await Expect(visit.Review.GetByRole(AriaRole.Button, new() { Name = "Labelled items" })).ToBeDisabledAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Report", Exact = true }).ClickAsync();
        await Expect(visit.Page.Locator(".report")).ToContainTextAsync("Cancelled");
    }

    [Fact]
    public async Task ConversationOfAThousandTurns_IsShownToItsEnd()
    {
        StringBuilder chat = new();
        for (var turn = 0; turn < 500; turn++)
            chat.Append(CultureInfo.InvariantCulture,
                $"Agent: And who is number {turn}, please, and where do they live now?\nCustomer: That is Nora Whitfield of 48 Alder Street, you can ring 503-555-0146.\n");
        await using var visit = await studio.VisitAsync();
        await Responsiveness.WatchAsync(visit.Page);
        await visit.RedactAsync(chat.ToString());
        await Expect(visit.Page.Locator(".turn")).ToHaveCountAsync(1000);
        await Expect(visit.Page.Locator("[data-unit='1000'] mark").First).ToBeAttachedAsync();
        await Responsiveness.CheckAsync(visit.Page);
        await visit.Page.Locator("[data-unit='1000'] mark").First.HoverAsync();
        await Expect(visit.Details.Locator(".value")).ToHaveTextAsync("Nora Whitfield");
    }
}
