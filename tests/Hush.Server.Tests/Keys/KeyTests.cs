using System.Net;
using System.Text.Json.Nodes;
using Hush.Server.Hosting;
using Hush.Server.Keys;
using Hush.TestKit;
using Microsoft.Extensions.Configuration;

namespace Hush.Server.Tests.Keys;

public sealed class KeyTests
{
    private const string Denied =
        """{"error":{"code":"401","message":"Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an active subscription and use a correct regional API endpoint for your resource."}}""";

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("wrong")]
    [InlineData("alpha-0123456789 ")]
    [InlineData("ALPHA-0123456789")]
    [InlineData("alpha-0123456789,beta-0123456789a")]
    public async Task Without_a_good_key_nobody_comes_in(string? key)
    {
        await using var server = await RunningServer.StartAsync("--keys", "alpha-0123456789,beta-0123456789a");
        var request = new HttpRequestMessage(HttpMethod.Get, $"{RunningServer.Jobs}/x?api-version=2024-11-01");
        if (key is not null) request.Headers.TryAddWithoutValidation("Ocp-Apim-Subscription-Key", key.Trim() == key ? key : $"\"{key}\"");
        using var answer = await server.Client.SendAsync(request);
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
        await using var server = await RunningServer.StartAsync("--keys", "alpha-0123456789");
        var paths = JsonNode.Parse(await server.Client.GetStringAsync(
            new Uri("swagger/v1/swagger.json", UriKind.Relative)))!["paths"]!.AsObject();
        List<string> open = [];
        foreach ((var path, var methods) in paths)
            foreach ((var method, var _) in methods!.AsObject())
            {
                using var answer =
                    await server.SendAsync(new HttpMethod(method.ToUpperInvariant()),
                        path.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal).TrimStart('/'),
                        method is "post" or "put" ? "{}" : null);
                if (answer.StatusCode != HttpStatusCode.Unauthorized) open.Add(path);
            }

        Assert.Equal(["/ready", "/status"], open.Distinct().Order());
    }

    [Fact]
    public async Task A_key_never_sees_the_jobs_of_another()
    {
        await using var server = await RunningServer.StartAsync("--keys", "alpha-0123456789;beta-0123456789a");
        using var accepted = await server.SubmitAsync(Samples.Typed, key: "alpha-0123456789");
        var location = RunningServer.LocationOf(accepted);
        Assert.Equal("succeeded", (await server.WaitAsync(location, "alpha-0123456789"))["status"]!.GetValue<string>());

        using var read = await server.SendAsync(HttpMethod.Get, location, key: "beta-0123456789a");
        using var cancel = await server.SendAsync(HttpMethod.Post, location.Replace("?", ":cancel?", StringComparison.Ordinal),
            key: "beta-0123456789a");
        Assert.Equal((404, "NotFound", null), await RunningServer.ErrorOf(read));
        Assert.Equal((404, "NotFound", null), await RunningServer.ErrorOf(cancel));
    }

    [Fact]
    public async Task A_key_may_come_as_a_bearer_token()
    {
        await using var server = await RunningServer.StartAsync("--keys", "alpha-0123456789");
        Assert.Equal(404, await StatusAsync(server, "Bearer alpha-0123456789"));
        Assert.Equal(404, await StatusAsync(server, "bearer alpha-0123456789"));
        Assert.Equal(401, await StatusAsync(server, "Bearer beta-0123456789a"));
        Assert.Equal(401, await StatusAsync(server, "Basic alpha-0123456789"));
        Assert.Equal(401, await StatusAsync(server, "Bearer "));
    }

    [Fact]
    public async Task Keys_may_come_from_a_file()
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, "# callers\n\n alpha-0123456789 \nbeta-0123456789a\n");
            await using var server = await RunningServer.StartAsync("--key-file", file, "--Hush:Keys:0=gamma-0123456789");
            foreach (var key in new[] { "alpha-0123456789", "beta-0123456789a", "gamma-0123456789" }) Assert.Equal(404,
                await StatusAsync(server, "Bearer " + key));
            Assert.Equal(401, await StatusAsync(server, "Bearer #"));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("0600", null)]
    [InlineData("0400", null)]
    [InlineData("0440", null)]
    [InlineData("0640", null)]
    [InlineData("0644", "chmod 600")]
    [InlineData("0604", "chmod 600")]
    [InlineData("0660", "chmod 600")]
    [InlineData("0602", "chmod 600")]
    [InlineData("0777", "chmod 600")]
    public void A_key_file_that_others_may_read_or_change_is_refused(string mode, string? words)
    {
        if (OperatingSystem.IsWindows()) return;
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "alpha-0123456789\n");
            File.SetUnixFileMode(file, (UnixFileMode)Convert.ToInt32(mode, 8));
            var refusal = Record.Exception(() =>
                KeyConfiguration.Read(new ConfigurationBuilder().AddInMemoryCollection([new("Hush:KeyFile", file)]).Build()));
            Assert.Equal(words is not null, refusal is StartProblemException);
            if (words is not null) Assert.Contains(words, refusal!.Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    // Settings, and the lines of a key file; what the message names.
    [Theory]
    [InlineData("Hush:Keys=alpha-0123456789,beta-0123456789a,alpha-0123456789", "", "in Hush:Keys.")]
    [InlineData("Hush:Keys=alpha-0123456789 alpha-0123456789", "", "in Hush:Keys.")]
    [InlineData("Hush:Keys:0=alpha-0123456789;Hush:Keys:1=alpha-0123456789", "", "in Hush:Keys:0 and Hush:Keys:1.")]
    [InlineData("Hush:Keys=alpha-0123456789;Hush:Keys:4=alpha-0123456789", "", "in Hush:Keys and Hush:Keys:4.")]
    [InlineData("HUSH_KEYS=alpha-0123456789,alpha-0123456789", "", "in HUSH_KEYS.")]
    [InlineData("Hush:Keys=alpha-0123456789;HUSH_KEYS=alpha-0123456789", "", "in Hush:Keys and HUSH_KEYS.")]
    [InlineData("", "alpha-0123456789\nalpha-0123456789", "in line 1 of the key file FILE and line 2 of the key file FILE.")]
    [InlineData("", "alpha-0123456789 name=one\n# two\n\n  alpha-0123456789 name=two roles=admin", "line 4 of the key file FILE.")]
    [InlineData("", "alpha-0123456789\nbeta-0123456789a\nalpha-0123456789 calls-per-minute=1", "line 1 of the key file FILE and line 3")]
    [InlineData("Hush:Keys=alpha-0123456789", "beta-0123456789a\nalpha-0123456789", "in Hush:Keys and line 2 of the key file FILE.")]
    [InlineData("HUSH_KEYS=alpha-0123456789", "alpha-0123456789 roles=read", "in HUSH_KEYS and line 1 of the key file FILE.")]
    [InlineData("Hush:Keys=alpha-0123456789", "ALPHA-0123456789\nalpha-01234567890", null)]
    [InlineData("Hush:Keys=alpha-0123456789;HUSH_KEYS=beta-0123456789a", "gamma-0123456789 name=one\ndelta-0123456789 name=one", null)]
    public void A_key_that_is_given_twice_stops_the_start(string settings, string lines, string? words)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, lines);
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            var configuration = new ConfigurationBuilder().AddInMemoryCollection(
            [
                .. settings.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(setting => setting.Split('=', 2))
                    .Select(pair => new KeyValuePair<string, string?>(pair[0], pair[1])),
                new("Hush:KeyFile", lines.Length == 0 ? null : file),
            ]).Build();
            var message = Record.Exception(() => KeyConfiguration.Read(configuration))?.Message;
            Assert.Equal(words is null, message is null);
            if (words is null) return;
            Assert.Contains("more than once", message, StringComparison.Ordinal);
            Assert.Contains(words.Replace("FILE", file, StringComparison.Ordinal), message, StringComparison.Ordinal);
            Assert.DoesNotContain("alpha", message, StringComparison.OrdinalIgnoreCase);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("transcripts/redact")]
    [InlineData("skills/pii-detection")]
    [InlineData("language/:analyze-text?api-version=2025-11-01")]
    [InlineData("language/analyze-text/jobs?api-version=2025-11-01")]
    [InlineData("language/analyze-conversations/jobs?api-version=2024-11-01")]
    [InlineData("text/analytics/v3.1/entities/recognition/pii")]
    public async Task No_route_that_analyses_is_open_without_the_key(string route)
    {
        await using var server = await RunningServer.StartAsync("--keys", "alpha-0123456789");
        using var answer = await server.SendAsync(HttpMethod.Post, route, "{}");
        Assert.Equal(401, (int)answer.StatusCode);
    }

    [Fact]
    public async Task Wrong_keys_are_logged_slowed_and_never_written()
    {
        await using var server = await RunningServer.StartAsync("--keys", "alpha-0123456789");
        for (var i = 0; i < 10; i++) Assert.Equal(401, await StatusAsync(server, "Bearer guess-of-some-key-" + i));
        var slowed = StatusAsync(server, "Bearer guess-of-some-key-10");
        await Task.Delay(300);
        Assert.False(slowed.IsCompleted);
        Assert.Equal(404, await StatusAsync(server, "Bearer alpha-0123456789"));
        server.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(401, await slowed.WaitAsync(Eventually.NeverHangs));
        string[] lines = [.. server.Log.Text.Split('\n').Where(line => line.Contains("key that is not known", StringComparison.Ordinal))];
        Assert.Equal(10, lines.Length);
        Assert.All(lines, line => Assert.Contains("127.0.0.1", line, StringComparison.Ordinal));
        Assert.DoesNotContain("guess-of", server.Log.Text, StringComparison.Ordinal);
    }

    private static async Task<int> StatusAsync(RunningServer server, string authorization)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, $"{RunningServer.Jobs}/x?api-version=2024-11-01");
        request.Headers.TryAddWithoutValidation("Authorization", authorization);
        using var answer = await server.Client.SendAsync(request);
        return (int)answer.StatusCode;
    }
}
