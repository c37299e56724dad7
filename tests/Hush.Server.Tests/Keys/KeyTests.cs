using System.Net;
using System.Text.Json.Nodes;
namespace Hush.Server.Tests.Keys;

public sealed class KeyTests
{
    private const string Denied =
        """{"error":{"code":"401","message":"Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an active subscription and use a correct regional API endpoint for your resource."}}""";

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("wrong")]
    [InlineData("alpha ")]
    [InlineData("ALPHA")]
    [InlineData("alpha,beta")]
    public async Task Without_a_good_key_nobody_comes_in(string? key)
    {
        await using RunningServer server = await RunningServer.StartAsync("--keys", "alpha,beta");
        var request = new HttpRequestMessage(HttpMethod.Get, $"{RunningServer.Jobs}/x?api-version=2024-11-01");
        if (key is not null) request.Headers.TryAddWithoutValidation("Ocp-Apim-Subscription-Key", key.Trim() == key ? key : $"\"{key}\"");
        using HttpResponseMessage answer = await server.Client.SendAsync(request);
        Assert.Equal(401, (int)answer.StatusCode);
        Assert.Equal(Denied, await answer.Content.ReadAsStringAsync());
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal(
            $"AzureApiManagementKey realm=\"{server.Client.BaseAddress}language\",name=\"Ocp-Apim-Subscription-Key\",type=\"header\"",
            answer.Headers.WwwAuthenticate.ToString());
    }

    // Whatever the description names is either open on purpose or asks for a key.
    [Fact]
    public async Task Every_route_of_the_description_asks_for_a_key_but_the_open_ones()
    {
        await using RunningServer server = await RunningServer.StartAsync("--keys", "alpha");
        JsonObject paths = JsonNode.Parse(await server.Client.GetStringAsync(new Uri("swagger/v1/swagger.json", UriKind.Relative)))!["paths"]!.AsObject();
        List<string> open = [];
        foreach ((string path, JsonNode? methods) in paths)
            foreach ((string method, JsonNode? _) in methods!.AsObject())
            {
                using HttpResponseMessage answer = await server.SendAsync(new HttpMethod(method.ToUpperInvariant()), path.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal).TrimStart('/'), method is "post" or "put" ? "{}" : null);
                if (answer.StatusCode != HttpStatusCode.Unauthorized) open.Add(path);
            }

        Assert.Equal(["/ready", "/status"], open.Distinct().Order());
    }

    [Fact]
    public async Task A_key_never_sees_the_jobs_of_another()
    {
        await using RunningServer server = await RunningServer.StartAsync("--keys", "alpha;beta");
        using HttpResponseMessage accepted = await server.SubmitAsync(Samples.Typed, key: "alpha");
        string location = RunningServer.LocationOf(accepted);
        Assert.Equal("succeeded", (await server.WaitAsync(location, "alpha"))["status"]!.GetValue<string>());

        using HttpResponseMessage read = await server.SendAsync(HttpMethod.Get, location, key: "beta");
        using HttpResponseMessage cancel = await server.SendAsync(HttpMethod.Post, location.Replace("?", ":cancel?", StringComparison.Ordinal), key: "beta");
        Assert.Equal((404, "NotFound", null), await RunningServer.ErrorOf(read));
        Assert.Equal((404, "NotFound", null), await RunningServer.ErrorOf(cancel));
    }

    [Fact]
    public async Task A_key_may_come_as_a_bearer_token()
    {
        await using RunningServer server = await RunningServer.StartAsync("--keys", "alpha");
        Assert.Equal(404, await StatusAsync(server, "Bearer alpha"));
        Assert.Equal(404, await StatusAsync(server, "bearer alpha"));
        Assert.Equal(401, await StatusAsync(server, "Bearer beta"));
        Assert.Equal(401, await StatusAsync(server, "Basic alpha"));
        Assert.Equal(401, await StatusAsync(server, "Bearer "));
    }

    [Fact]
    public async Task Keys_may_come_from_a_file()
    {
        string file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, "# callers\n\n alpha \nbeta\n");
            await using RunningServer server = await RunningServer.StartAsync("--key-file", file, "--Hush:Keys:0=gamma");
            foreach (string key in new[] { "alpha", "beta", "gamma" }) Assert.Equal(404, await StatusAsync(server, "Bearer " + key));
            Assert.Equal(401, await StatusAsync(server, "Bearer #"));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task<int> StatusAsync(RunningServer server, string authorization)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, $"{RunningServer.Jobs}/x?api-version=2024-11-01");
        request.Headers.TryAddWithoutValidation("Authorization", authorization);
        using HttpResponseMessage answer = await server.Client.SendAsync(request);
        return (int)answer.StatusCode;
    }
}
