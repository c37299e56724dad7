using Hush.EndToEnd.Tests;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

[assembly: AssemblyFixture(typeof(Hush.Studio.Tests.StudioFixture))]
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace Hush.Studio.Tests;

/// <summary>One server with the studio, and one real browser, for all tests.</summary>
public sealed class StudioFixture : IAsyncLifetime
{
    private const string BrowserVariable = "HUSH_CHROMIUM";

    private static readonly string[] BrowserPaths = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private readonly TemporaryFolder _folder = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private ServerProcess? _server;

    internal ServerProcess Server => _server!;

    /// <summary>A folder for files that tests download.</summary>
    internal string Folder => _folder.Path;

    public async ValueTask InitializeAsync()
    {
        _server = await ServerProcess.StartAsync(_folder.Path, "--model", "fast", "--Hush:Jobs:Workers=1");
        // A busy machine takes its time; these bounds only end what would never end.
        SetDefaultExpectTimeout(120_000);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        { ExecutablePath = FindBrowser(), Args = ["--no-sandbox", "--disable-dev-shm-usage"] });
    }

    /// <summary>Opens the studio as a new visitor with a key.</summary>
    /// <param name="options">How the browser is; null for a desktop one in English.</param>
    /// <param name="withKey">Whether the visitor has a key.</param>
    /// <param name="server">The server; null for the one of all tests.</param>
    internal async Task<Visit> VisitAsync(BrowserNewContextOptions? options = null, bool withKey = true, ServerProcess? server = null)
    {
        options ??= new();
        options.Locale ??= "en-GB";
        options.ViewportSize ??= new() { Width = 1400, Height = 900 };
        options.AcceptDownloads = true;
        var context = await _browser!.NewContextAsync(options);
        await context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        if (withKey) await context.AddInitScriptAsync($"sessionStorage.setItem('hush.key', '{ServerProcess.Key}')");
        return await Visit.StartAsync(context, server ?? Server);
    }

    /// <summary>A browser's window of its own, for pages that are not the studio.</summary>
    internal Task<IBrowserContext> NewContextAsync() => _browser!.NewContextAsync();

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_server is not null) await _server.DisposeAsync();
        _folder.Dispose();
    }

    private static string FindBrowser() =>
        BrowserPaths.Prepend(Environment.GetEnvironmentVariable(BrowserVariable) ?? "").FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException($"Chromium is needed: install Debian's package chromium, or name a browser in {BrowserVariable}.");
}
