using System.Text.Json.Nodes;
using Hush.Server.Health;
using Hush.Tasks;

namespace Hush.Server.Tests.Health;

public sealed class HealthEndpointsTests
{
    [Fact]
    public async Task The_list_of_routes_says_where_to_go()
    {
        await using var server = await RunningServer.StartAsync("--keys", "alpha-0123456789");
        Assert.Contains("/language/analyze-conversations/jobs", await server.Client.GetStringAsync("/routes"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_studio_the_list_of_routes_is_at_the_root()
    {
        await using var server = await RunningServer.StartAsync("--studio", "false");
        Assert.Equal(await server.Client.GetStringAsync("/routes"), await server.Client.GetStringAsync("/"));
        using var settings = await server.Client.GetAsync("/studio/settings.json");
        Assert.Equal(404, (int)settings.StatusCode);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void The_list_of_routes_says_how_to_get_a_studio_that_was_not_built(bool isBuilt, bool says) =>
        Assert.Equal(says, HomePage.Write([], "http://localhost", needsKey: false, isBuilt).Contains("npm", StringComparison.Ordinal));

    [Fact]
    public async Task Ready_is_said_once_the_analyzer_is_loaded()
    {
        await using var server = await RunningServer.StartAsync("--keys", "alpha-0123456789");
        for (var i = 0; i < 10_000; i++)
        {
            using var answer = await server.Client.GetAsync("/ready");
            if ((int)answer.StatusCode == 200)
            {
                Assert.Equal("ready", JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["status"]!.GetValue<string>());
                return;
            }

            Assert.Equal(503, (int)answer.StatusCode);
            await Task.Delay(20);
        }

        Assert.Fail("The server was never ready.");
    }

    [Theory]
    [InlineData("alpha-0123456789", 200, "Valid")]
    [InlineData("beta-0123456789a", 401, null)]
    [InlineData(null, 200, "Unknown")]
    public async Task Status_checks_a_key(string? key, int status, string? expected)
    {
        await using var server = await RunningServer.StartAsync("--keys", "alpha-0123456789");
        using var answer = await server.SendAsync(HttpMethod.Get, "/status", key: key);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(expected, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["apiStatus"]?.GetValue<string>());
    }

    [Fact]
    public async Task Status_names_the_model_once_it_is_loaded()
    {
        await using var server = await RunningServer.StartAsync(new Analyses(null!, null!, null!, null!)
        { Model = "some-model 0123456789ab" });
        while (!(await server.Client.GetAsync("/ready")).IsSuccessStatusCode) await Task.Delay(20);
        Assert.Equal("some-model 0123456789ab", JsonNode.Parse(await server.Client.GetStringAsync("/status"))!["model"]!.GetValue<string>());
    }

    [Fact]
    public async Task Status_without_keys_is_valid()
    {
        await using var server = await RunningServer.StartAsync();
        using var answer = await server.SendAsync(HttpMethod.Head, "/status");
        Assert.Equal(200, (int)answer.StatusCode);
        Assert.Contains("\"Valid\"", await server.Client.GetStringAsync("/status"), StringComparison.Ordinal);
    }
}
