using Hush.EndToEnd.Tests;
using Microsoft.Playwright;

namespace Hush.Studio.Tests;

/// <summary>A visitor's tab. When it is closed, nothing may have been asked of another host, and the page may have reported no error.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _problems = [];

    private Visit(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
    }

    public IPage Page { get; }

    public ILocator Marks => Page.Locator("mark");

    public ILocator Input => Page.Locator("textarea");

    public ILocator Details => Page.Locator(".details");

    public ILocator Review => Page.Locator(".review");

    public static async Task<Visit> StartAsync(IBrowserContext context, ServerProcess server)
    {
        context.SetDefaultTimeout(120_000);
        var page = await context.NewPageAsync();
        Visit visit = new(context, page);
        page.Request += (_, request) =>
        {
            Uri address = new(request.Url);
            if (address.Scheme is "http" or "https"
                && address.Authority != server.Address.Authority) visit._problems.Add("asked elsewhere: " + request.Url);
        };
        page.PageError += (_, error) => visit._problems.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains("401", StringComparison.Ordinal)) visit._problems.Add(message.Text);
        };
        await page.GotoAsync(server.Address.ToString());
        await page.GetByRole(AriaRole.Heading, new() { Level = 2 }).First.WaitForAsync();
        return visit;
    }

    /// <summary>Writes a text into the input and has it redacted.</summary>
    public async Task RedactAsync(string text)
    {
        await Input.FillAsync(text);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Redact", Exact = true }).ClickAsync();
        await FinishedAsync();
    }

    /// <summary>Opens a file as the dialog of the browser does.</summary>
    public async Task OpenAsync(string path)
    {
        await Page.Locator(".input input[type=file]").SetInputFilesAsync(path);
        await FinishedAsync();
    }

    /// <summary>Waits until the server has answered all.</summary>
    public Task FinishedAsync() => Assertions.Expect(Page.GetByRole(AriaRole.Button, new() { Name = "Copy redacted" })).ToBeVisibleAsync();

    /// <summary>Clicks a button that downloads, and gives the content of the file.</summary>
    public async Task<string> DownloadAsync(ILocator button, string path)
    {
        var download = await Page.RunAndWaitForDownloadAsync(() => button.ClickAsync());
        await download.SaveAsAsync(path);
        return await File.ReadAllTextAsync(path);
    }

    /// <summary>Moves the focus by the keyboard alone to what the selector names.</summary>
    public async Task TabToAsync(string selector)
    {
        var target = Page.Locator(selector).First;
        for (var i = 0; i < 100; i++)
        {
            await Page.Keyboard.PressAsync("Tab");
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement")) return;
        }

        Assert.Fail($"The keyboard does not reach {selector}.");
    }

    /// <summary>Takes errors that the browser reported so far as wanted: it reports every refusal of the server.</summary>
    public void Forgive() => _problems.Clear();

    /// <summary>Waits until the page has shown what the server refuses to this visitor, such as its settings, and takes that as wanted.</summary>
    public async Task ForgiveRefusalAsync()
    {
        await Page.Locator("section:visible .problem, section:visible .empty").First.WaitForAsync();
        Forgive();
    }

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        Assert.Empty(_problems);
    }
}
