using System.Text.Json;
using System.Text.Json.Nodes;
using Hush.Detection.Rules;
using Hush.Tasks;

namespace Hush.Server.Tests.OpenApi;

/// <summary>Holds the description of the API to the committed one: a change of the API shows in review.</summary>
public sealed class OpenApiTests
{
    // Set to 1, the test writes the file in place of comparing.
    private const string RewriteVariable = "HUSH_REWRITE_GOLDEN";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    [Fact]
    public async Task The_description_is_the_committed_one()
    {
        var description = (await DescriptionAsync()).ToJsonString(Indented) + "\n";
        var file = Path.Combine(Root(), "docs", "openapi.json");
        if (Environment.GetEnvironmentVariable(RewriteVariable) == "1") await File.WriteAllTextAsync(file, description,
            TestContext.Current.CancellationToken);

        var committed = (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        Assert.True(committed == description,
            $"The API differs from docs/openapi.json. If that is meant, run this test with {RewriteVariable}=1 and commit the file.");
    }

    [Fact]
    public async Task Every_route_is_described_with_its_parameters_and_refusals()
    {
        var paths = (await DescriptionAsync())["paths"]!;

        foreach (var path in new[]
            { "/language/analyze-conversations/jobs", "/language/:analyze-text", "/skills/pii-detection", "/ready", "/status" })
            Assert.NotNull(paths[path]);
        var read = paths["/language/analyze-conversations/jobs/{jobId}"]!["get"]!;
        Assert.Equal(["jobId", "api-version", "showStats"],
            read["parameters"]!.AsArray().Select(parameter => parameter!["name"]!.GetValue<string>()));
        Assert.NotNull(read["responses"]!["401"]);
        Assert.NotNull(paths["/language/:analyze-text"]!["post"]!["requestBody"]);
    }

    [Theory]
    [InlineData("/language/:analyze-text", "post", "2021-11-01-preview", "2026-05-15-preview", "2026-05-01")]
    [InlineData("/language/analyze-text/jobs", "post", "2021-11-01-preview", "2026-05-15-preview", "2026-05-01")]
    [InlineData("/language/analyze-text/jobs/{jobId}", "get", "2021-11-01-preview", "2026-05-15-preview", "2026-05-01")]
    [InlineData("/language/analyze-conversations/jobs", "post", "2022-05-15-preview", "2026-11-15-preview", "2024-11-01")]
    [InlineData("/language/analyze-conversations/jobs/{jobId}:cancel", "post", "2022-05-15-preview", "2026-11-15-preview", "2024-11-01")]
    [InlineData("/text/analytics/{version}/analyze", "post", "v3.1-preview.1", "v3.2-preview.2", "v3.1")]
    [InlineData("/text/analytics/{version}/entities/recognition/pii", "post", "v3.1-preview.1", "v3.2-preview.2", "v3.1")]
    public async Task Each_route_names_its_versions(string path, string method, string oldest, string newest, string example)
    {
        var parameter = (await DescriptionAsync())["paths"]![path]![method]!["parameters"]!.AsArray()
            .Single(node => node!["name"]!.GetValue<string>() is "api-version" or "version")!;
        var versions = parameter["schema"]!["enum"]!.AsArray();
        Assert.Equal((oldest, newest, example),
            (versions[0]!.GetValue<string>(), versions[^1]!.GetValue<string>(), parameter["example"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Every_example_works_and_every_accepted_job_is_where_its_header_says()
    {
        await using var server = await RunningServer.StartAsync(Analyses.Load(UserRules.None, tagger: null, () => 0));
        var paths = (await DescriptionAsync())["paths"]!;
        var sent = 0;
        foreach ((var path, var operations) in paths.AsObject())
        {
            foreach ((var method, var operation) in operations!.AsObject().Where(operation => operation.Value!["requestBody"] is not null))
            {
                var examples = operation!["requestBody"]!["content"]!["application/json"]!["examples"]!.AsObject();
                Assert.NotEmpty(examples);
                foreach ((_, var example) in examples)
                {
                    await SendAsync(server, path, method, operation, example!);
                    sent++;
                }
            }
        }

        Assert.True(sent >= 9, "Every route that takes a body has an example.");
    }

    private static async Task SendAsync(RunningServer server, string path, string method, JsonNode operation, JsonNode example)
    {
        var version = operation["parameters"]!.AsArray()
            .SingleOrDefault(node => node!["name"]!.GetValue<string>() is "api-version" or "version");
        var named = example["summary"]?.GetValue<string>().Split('=')[^1] ?? version?["example"]!.GetValue<string>();
        var address = path.Contains("{version}", StringComparison.Ordinal)
            ? path.Replace("{version}", named, StringComparison.Ordinal) : named is null ? path : $"{path}?api-version={named}";
        using var answer = await server.SendAsync(new HttpMethod(method.ToUpperInvariant()), address,
            example["value"]!.ToJsonString());
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{address}: {body}");
        Assert.Equal((int)answer.StatusCode == 202, operation["responses"]!["202"]?["headers"]?["operation-location"] is not null);
        if ((int)answer.StatusCode == 200) Assert.Contains("\"Person\"", body, StringComparison.Ordinal);
        else Assert.Equal("succeeded", (await server.WaitAsync(RunningServer.LocationOf(answer)))["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task The_pages_for_people_need_nothing_from_elsewhere_and_no_key()
    {
        await using var server = await RunningServer.StartAsync("--keys", "alpha-0123456789");
        using var home = await server.Client.GetAsync("/routes");
        var page = await home.Content.ReadAsStringAsync();

        Assert.Equal("text/html", home.Content.Headers.ContentType!.MediaType);
        Assert.Contains("/skills/pii-detection", page, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("href=\"http", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("swagger-ui", await server.Client.GetStringAsync("/swagger/index.html"), StringComparison.Ordinal);
    }

    private static async Task<JsonNode> DescriptionAsync()
    {
        await using var server = await RunningServer.StartAsync();
        return JsonNode.Parse(await server.Client.GetStringAsync("/swagger/v1/swagger.json"))!;
    }

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Hush.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
