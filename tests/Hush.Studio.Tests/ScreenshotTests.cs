using Hush.EndToEnd.Tests;
using Microsoft.Playwright;

namespace Hush.Studio.Tests;

/// <summary>The pictures of the README, taken anew with HUSH_REWRITE_GOLDEN=1.</summary>
public sealed class ScreenshotTests(StudioFixture studio)
{
    private const int LargestBytes = 200_000;

    [Theory]
    [InlineData("studio.png", ColorScheme.Light, 1200, 800)]
    [InlineData("studio-dark-phone.png", ColorScheme.Dark, 390, 800)]
    public async Task Picture_IsSmall(string name, ColorScheme scheme, int width, int height)
    {
        string path = Repository.PathOf("docs", "images", name);
        if (Environment.GetEnvironmentVariable("HUSH_REWRITE_GOLDEN") == "1") await TakeAsync(path, scheme, width, height);
        Assert.InRange(new FileInfo(path).Length, 1, LargestBytes);
    }

    private async Task TakeAsync(string path, ColorScheme scheme, int width, int height)
    {
        await using Visit visit = await studio.VisitAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = height } });
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Example" }).ClickAsync();
        await visit.FinishedAsync();
        await visit.Page.Locator("mark", new() { HasText = "four one one" }).HoverAsync();
        await visit.Page.EvaluateAsync(width > 800 ? "scrollTo(0, 0)" : "document.querySelector('.result').scrollIntoView()");
        await visit.Page.ScreenshotAsync(new() { Path = path });
    }
}
