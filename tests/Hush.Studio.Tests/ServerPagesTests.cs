using Hush.EndToEnd.Tests;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Hush.Studio.Tests;

/// <summary>The pages about the server itself: its numbers, and its settings.</summary>
public sealed class ServerPagesTests(StudioFixture studio)
{
    private const string Metrics =
        """
        # HELP aspnetcore_routing_match_attempts_total Requests that were matched.
        # TYPE aspnetcore_routing_match_attempts_total counter
        aspnetcore_routing_match_attempts_total{otel_scope_name="Microsoft.AspNetCore.Routing",aspnetcore_routing_is_fallback="false",http_route="/language/analyze-conversations/jobs/{jobId}",aspnetcore_routing_match_status="success"} 12
        # HELP hush_jobs_waiting Jobs that wait.
        # TYPE hush_jobs_waiting gauge
        hush_jobs_waiting 3
        # HELP hush_call_seconds How long calls take.
        # TYPE hush_call_seconds histogram
        hush_call_seconds_bucket{route="/language",le="0.5"} 3
        hush_call_seconds_bucket{route="/language",le="+Inf"} 4
        hush_call_seconds_sum{route="/language"} 6
        hush_call_seconds_count{route="/language"} 4
        """;

    [Fact]
    public async Task Metrics_ShowTheServerAndTheJobsOfTheTab()
    {
        await using var visit = await studio.VisitAsync();
        await visit.RedactAsync("Agent: Who is there?\nCustomer: Nora Whitfield.");
        await visit.Page.RouteAsync("**/metrics",
            route => route.FulfillAsync(new() { Status = 200, ContentType = "text/plain; version=0.0.4", Body = Metrics }));
        await OpenAsync(visit, "Metrics");
        var page = visit.Page.Locator("section[aria-labelledby=metrics-title]");
        await Expect(page).ToContainTextAsync("ready");
        await Expect(page).ToContainTextAsync("Jobs of this tab: succeeded");
        var rows = page.Locator("tbody tr");
        await Expect(rows).ToHaveCountAsync(3);
        await Expect(rows.First).ToContainTextAsync("Jobs that wait.");
        await Expect(rows.First.Locator("td").Last).ToHaveTextAsync("3");
        await Expect(rows.Nth(1).Locator("td").Last).ToHaveTextAsync("1.5 on average, 4 times");

        // Those of others come last, and their long labels leave room for the value.
        var value = rows.Last.Locator("td").Last;
        await Expect(value).ToHaveTextAsync("12");
        var place = (await value.BoundingBoxAsync())!;
        Assert.InRange(place.X + place.Width, 0, 1400);
    }

    [Fact]
    public async Task Metrics_OfAServerWithoutThem_AreMissed()
    {
        await using var visit = await studio.VisitAsync();
        await visit.Page.RouteAsync("**/metrics", route => route.FulfillAsync(new() { Status = 404, Body = "{}" }));
        await OpenAsync(visit, "Metrics");
        await Expect(visit.Page.GetByText("The server has none for this caller.")).ToBeVisibleAsync();
        visit.Forgive();
    }

    [Fact]
    public async Task Settings_AreShownAndWrittenOnTheServersMachine()
    {
        var folder = Directory.CreateDirectory(Path.Combine(studio.Folder, Guid.NewGuid().ToString("N"))).FullName;
        var file = Path.Combine(folder, "appsettings.json");
        await File.WriteAllTextAsync(file, """{ "Logging": { "LogLevel": { "Default": "Warning" } } }""");
        await using var server = await ServerProcess.StartAsync(folder, "--model", "fast", "--keys", "", "--Hush:Limits:MaxItems", "77");
        await using var visit = await studio.VisitAsync(withKey: false, server: server);
        await OpenAsync(visit, "Server");
        var rows = visit.Page.Locator(".configuration tbody tr");
        await Expect(rows.Filter(new() { HasText = "Hush:Limits:MaxItems" })).ToContainTextAsync("77");
        await Expect(rows.Filter(new() { HasText = "Hush:Limits:MaxItems" })).ToContainTextAsync("from the command line");
        await Expect(rows.Filter(new() { HasText = "Hush:Store:Path" })).ToContainTextAsync("by hand only");
        Assert.DoesNotContain(folder, await visit.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);

        await visit.Page.GetByLabel("Filter the settings").FillAsync("MaxDocuments");
        await Expect(rows).ToHaveCountAsync(1);
        var value = visit.Page.GetByLabel("Hush:Limits:MaxDocuments");
        await value.FillAsync("0");
        var write = visit.Page.GetByRole(AriaRole.Button, new() { Name = "Write 1 changes" });
        await write.ClickAsync();
        await Expect(visit.Page.Locator("main .problem").Last).ToContainTextAsync("between 1 and 10000");
        visit.Forgive();
        await value.FillAsync("7");
        await write.ClickAsync();
        await Expect(visit.Page.GetByText("Written to appsettings.json")).ToBeVisibleAsync();
        var written = await File.ReadAllTextAsync(file);
        Assert.Contains("\"MaxDocuments\": 7", written, StringComparison.Ordinal);
        Assert.Contains("Warning", written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_AreForAdmins()
    {
        await using var visit = await studio.VisitAsync();
        await OpenAsync(visit, "Server");
        await Expect(visit.Page.Locator("main .problem")).ToContainTextAsync("the role admin");
        await Expect(visit.Page.Locator(".configuration")).ToHaveCountAsync(0);
        visit.Forgive();
    }

    private static Task OpenAsync(Visit visit, string name) => visit.Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).ClickAsync();
}
