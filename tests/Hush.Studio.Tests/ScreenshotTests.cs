using System.Text.Json;
using Hush.EndToEnd.Tests;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Hush.Studio.Tests;

/// <summary>The pictures of the README and of docs/studio.md, taken anew with HUSH_REWRITE_GOLDEN=1.</summary>
public sealed class ScreenshotTests(StudioFixture studio)
{
    private const int LargestBytes = 150_000;

    [Theory]
    [InlineData("studio.png", nameof(Chat), ColorScheme.Light, 1080, 720)]
    [InlineData("studio-dark-phone.png", nameof(Chat), ColorScheme.Dark, 390, 800)]
    [InlineData("studio-transcript.png", nameof(Transcript), ColorScheme.Light, 1200, 640)]
    [InlineData("studio-review-dark.png", nameof(Review), ColorScheme.Dark, 1100, 720)]
    [InlineData("studio-jobs.png", nameof(Jobs), ColorScheme.Light, 1100, 420)]
    [InlineData("studio-audio.png", nameof(Audio), ColorScheme.Light, 1100, 900)]
    [InlineData("studio-audio-dark.png", nameof(Audio), ColorScheme.Dark, 1100, 900)]
    public async Task Picture_IsSmall(string name, string scene, ColorScheme scheme, int width, int height)
    {
        var path = Repository.PathOf("docs", "images", name);
        if (Environment.GetEnvironmentVariable("HUSH_REWRITE_GOLDEN") == "1")
        {
            await using var visit = await studio.VisitAsync(new()
            { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = height } });
            await (scene switch
            {
                nameof(Chat) => Chat(visit),
                nameof(Transcript) => Transcript(visit),
                nameof(Review) => Review(visit),
                nameof(Jobs) => Jobs(visit),
                _ => Audio(visit)
            });
            await visit.Page.ScreenshotAsync(new() { Path = path });
        }

        Assert.InRange(new FileInfo(path).Length, 1, LargestBytes);
        var page = await File.ReadAllTextAsync(Repository.PathOf("docs", "studio.md"));
        Assert.Contains($"(images/{name})", page, StringComparison.Ordinal);
    }

    private static async Task Chat(Visit visit)
    {
        await ExampleAsync(visit);
        await visit.Page.Locator("mark", new() { HasText = "four one one" }).HoverAsync();
        await visit.Page.EvaluateAsync("document.querySelector('.result').scrollIntoView()");
        await ToTopAsync(visit);
    }

    private static async Task Transcript(Visit visit)
    {
        await visit.OpenAsync(Repository.PathOf("samples", "call.json"));
        await visit.Page.GetByLabel("What personal information becomes").SelectOptionAsync("entityMask");
        await Expect(visit.Page.Locator(".units")).ToContainTextAsync("[PHONE_1]");
        await visit.Page.Locator("mark").Nth(2).HoverAsync();
        await visit.Page.EvaluateAsync("document.querySelector('.result').scrollIntoView()");
    }

    private static async Task Review(Visit visit)
    {
        await ExampleAsync(visit);
        await visit.Page.Locator("mark", new() { HasText = "Priya Raman" }).First.FocusAsync();
        await visit.Page.Keyboard.PressAsync("f");
        var missed = visit.Review.GetByRole(AriaRole.Textbox);
        await missed.FillAsync("Marlow Insurance");
        await missed.PressAsync("Enter");
        await Expect(visit.Page.Locator("mark.missed")).ToHaveCountAsync(1);
        await visit.Page.EvaluateAsync("document.querySelector('.result').scrollIntoView()");
    }

    private async Task Jobs(Visit visit)
    {
        await AudioJourneyTests.MuteAsync(visit, studio.Folder);
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Redact", Exact = true }).ClickAsync();
        await ExampleAsync(visit);
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Jobs", Exact = true }).ClickAsync();
        await Expect(visit.Page.Locator("[data-state=succeeded]")).ToHaveCountAsync(2);
    }

    private async Task Audio(Visit visit)
    {
        await AudioJourneyTests.MuteAsync(visit, studio.Folder);
        var slider = visit.Page.GetByRole(AriaRole.Slider).Last;
        await slider.ClickAsync(new() { Position = new() { X = 240, Y = 20 } });
        await visit.Page.EvaluateAsync("document.querySelector('.audio').scrollIntoView()");
    }

    private static Task<JsonElement?> ToTopAsync(Visit visit) => visit.Page.EvaluateAsync("document.querySelector('.units').scrollTop = 0");

    private static async Task ExampleAsync(Visit visit)
    {
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Example" }).ClickAsync();
        await visit.FinishedAsync();
    }
}
