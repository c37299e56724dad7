using System.Text.RegularExpressions;
using Hush.EndToEnd.Tests;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Hush.Studio.Tests;

/// <summary>The documentation site: built without a broken link, searched in a browser, and nothing of it comes from elsewhere.</summary>
public sealed partial class DocumentationSiteTests(StudioFixture studio)
{
    private const string Address = "http://docs.localhost/";

    [Fact]
    public async Task Site_IsBuilt_CanBeSearched_AndAsksNobodyElse()
    {
        var site = Path.Combine(studio.Folder, "site");
        var built = await Repository.RunAsync(Repository.PathOf("docs", "build"), ["--output", site]);
        Assert.True(built.ExitCode == 0, built.Output + built.Errors);

        var pages = Directory.GetFiles(site, "*.html", SearchOption.AllDirectories);
        Assert.True(pages.Length >= Directory.GetFiles(Repository.PathOf("docs"), "*.md").Length);
        foreach (var page in pages)
            Assert.DoesNotMatch(Loaded(), await File.ReadAllTextAsync(page));

        await using var context = await studio.NewContextAsync();
        List<string> elsewhere = [];
        await context.RouteAsync("**/*", route => ServeAsync(route, site, elsewhere));
        var browser = await context.NewPageAsync();
        await browser.GotoAsync(Address + "index.html");
        await Expect(browser.GetByRole(AriaRole.Heading, new() { Name = "Hush", Exact = true })).ToBeVisibleAsync();
        await Expect(browser.Locator("#search-query")).ToBeEnabledAsync();
        await browser.Locator("#search-query").FillAsync("pseudonym");
        await Expect(browser.Locator("#search-results .sr-item").First).ToBeVisibleAsync();
        await Expect(browser.Locator("#search-results")).ToContainTextAsync("Policies");

        await browser.GotoAsync(Address + "studio.html");
        await Expect(browser.GetByRole(AriaRole.Heading, new() { Name = "The studio", Exact = true })).ToBeVisibleAsync();
        Assert.True(await browser.Locator("article img").First.EvaluateAsync<bool>("image => image.decode().then(() => image.naturalWidth > 0)"));
        Assert.Empty(elsewhere);
    }

    private static async Task ServeAsync(IRoute route, string site, List<string> elsewhere)
    {
        Uri asked = new(route.Request.Url);
        if (asked.Host != new Uri(Address).Host)
        {
            elsewhere.Add(asked.ToString());
            await route.AbortAsync();
            return;
        }

        var path = Path.Combine(site, Uri.UnescapeDataString(asked.AbsolutePath.TrimStart('/')));
        if (File.Exists(path)) await route.FulfillAsync(new() { Path = path, ContentType = ContentTypeOf(path) });
        else await route.FulfillAsync(new() { Status = 404 });
    }

    private static string ContentTypeOf(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".json" => "application/json",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        _ => "application/octet-stream",
    };

    // What a page loads by itself; links that a reader may follow are none of it.
    [GeneratedRegex("<(?:script|link|img|iframe|source)\\b[^>]*\\b(?:src|href)=\"(?:https?:)?//", RegexOptions.CultureInvariant)]
    private static partial Regex Loaded();
}
