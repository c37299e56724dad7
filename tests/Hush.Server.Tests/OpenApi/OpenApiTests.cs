using System.Text.Json;
using System.Text.Json.Nodes;

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
        string description = (await DescriptionAsync()).ToJsonString(Indented) + "\n";
        string file = Path.Combine(Root(), "docs", "openapi.json");
        if (Environment.GetEnvironmentVariable(RewriteVariable) == "1") await File.WriteAllTextAsync(file, description, TestContext.Current.CancellationToken);

        string committed = (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        Assert.True(committed == description, $"The API differs from docs/openapi.json. If that is meant, run this test with {RewriteVariable}=1 and commit the file.");
    }

    [Fact]
    public async Task Every_route_is_described_with_its_parameters_and_refusals()
    {
        JsonNode paths = (await DescriptionAsync())["paths"]!;

        foreach (string path in new[] { "/language/analyze-conversations/jobs", "/language/:analyze-text", "/skills/pii-detection", "/ready", "/status" })
            Assert.NotNull(paths[path]);
        JsonNode read = paths["/language/analyze-conversations/jobs/{jobId}"]!["get"]!;
        Assert.Equal(["jobId", "showStats", "api-version"], read["parameters"]!.AsArray().Select(parameter => parameter!["name"]!.GetValue<string>()));
        Assert.NotNull(read["responses"]!["401"]);
        Assert.NotNull(paths["/language/:analyze-text"]!["post"]!["requestBody"]);
    }

    [Fact]
    public async Task The_pages_for_people_need_nothing_from_elsewhere_and_no_key()
    {
        await using RunningServer server = await RunningServer.StartAsync("--keys", "alpha");
        using HttpResponseMessage home = await server.Client.GetAsync("/");
        string page = await home.Content.ReadAsStringAsync();

        Assert.Equal("text/html", home.Content.Headers.ContentType!.MediaType);
        Assert.Contains("/skills/pii-detection", page, StringComparison.Ordinal);
        Assert.DoesNotContain("://", page, StringComparison.Ordinal);
        Assert.Contains("swagger-ui", await server.Client.GetStringAsync("/swagger/index.html"), StringComparison.Ordinal);
    }

    private static async Task<JsonNode> DescriptionAsync()
    {
        await using RunningServer server = await RunningServer.StartAsync();
        return JsonNode.Parse(await server.Client.GetStringAsync("/swagger/v1/swagger.json"))!;
    }

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Hush.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
