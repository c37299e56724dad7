using System.Globalization;
using System.Text;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Hush.Studio.Tests;

/// <summary>
/// Long inputs are shown, can be scrolled through, and leave the page answering. How fast it answers is written out, not judged: the bound only
/// tells a page that hangs, since the tests' machine may be busy.
/// </summary>
public sealed class LargeInputTests(StudioFixture studio)
{
    private const int MostBlocked = 30_000; // milliseconds

    private const string WatchLongTasks =
        """
        window.longest = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) window.longest = Math.max(window.longest, entry.duration);
        }).observe({ type: "longtask" });
        """;

    private const string ScrollToEnd =
        """
        async () => {
          const pane = document.querySelector(".units");
          window.longest = 0;
          for (let i = 0; i <= 60; i++) {
            pane.scrollTop = (pane.scrollHeight * i) / 60;
            await new Promise(requestAnimationFrame);
          }
          await new Promise((resolve) => setTimeout(resolve, 200));
          return window.longest;
        }
        """;

    [Fact]
    public async Task TextOfFiveMegabytes_IsShownWhileTheServerWorks_AndCanBeCancelled()
    {
        StringBuilder text = new();
        for (int line = 0; text.Length < 5_000_000; line++)
            text.Append(CultureInfo.InvariantCulture, $"Line {line}: the parcel for Nora Whitfield went to 48 Alder Street, and somebody should ring 503-555-0146 about it soon.\n");
        string path = Path.Combine(studio.Folder, "large.txt");
        await File.WriteAllTextAsync(path, text.ToString());

        await using Visit visit = await studio.VisitAsync();
        await visit.Page.EvaluateAsync(WatchLongTasks);
        await visit.Page.Locator("input[type=file]").SetInputFilesAsync(path);
        await Expect(visit.Page.Locator(".large")).ToContainTextAsync("large.txt");
        await Expect(visit.Marks.First).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await visit.Marks.First.HoverAsync();
        await Expect(visit.Details).ToContainTextAsync("Proposed by");
        await Expect(visit.Page.Locator("[data-unit='900']")).ToContainTextAsync("the parcel for Nora Whitfield");

        double blocked = await visit.Page.EvaluateAsync<double>("window.longest");
        double scrolling = await visit.Page.EvaluateAsync<double>(ScrollToEnd);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Cancel" }).ClickAsync();
        await Expect(visit.Page.Locator(".state")).ToHaveTextAsync("Cancelled");
        await Expect(visit.Review.GetByRole(AriaRole.Button, new() { Name = "Labelled items" })).ToBeDisabledAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Report", Exact = true }).ClickAsync();
        await Expect(visit.Page.Locator(".report")).ToContainTextAsync("Cancelled");
        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant($"longest task {blocked} ms, while scrolling {scrolling} ms"));
        Assert.InRange(Math.Max(blocked, scrolling), 0, MostBlocked);
    }

    [Fact]
    public async Task ConversationOfAThousandTurns_IsShownToItsEnd()
    {
        StringBuilder chat = new();
        for (int turn = 0; turn < 500; turn++)
            chat.Append(CultureInfo.InvariantCulture, $"Agent: And who is number {turn}, please, and where do they live now?\nCustomer: That is Nora Whitfield of 48 Alder Street, you can ring 503-555-0146.\n");
        await using Visit visit = await studio.VisitAsync();
        await visit.Page.EvaluateAsync(WatchLongTasks);
        await visit.RedactAsync(chat.ToString());
        await Expect(visit.Page.Locator(".turn")).ToHaveCountAsync(1000);
        await Expect(visit.Page.Locator("[data-unit='1000'] mark").First).ToBeAttachedAsync();
        double blocked = await visit.Page.EvaluateAsync<double>("window.longest");
        double scrolling = await visit.Page.EvaluateAsync<double>(ScrollToEnd);
        await visit.Page.Locator("[data-unit='1000'] mark").First.HoverAsync();
        await Expect(visit.Details.Locator(".value")).ToHaveTextAsync("Nora Whitfield");
        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant($"longest task {blocked} ms, while scrolling {scrolling} ms"));
        Assert.InRange(Math.Max(blocked, scrolling), 0, MostBlocked);
    }
}
