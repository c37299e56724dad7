namespace Hush.Server.Tests.Http;

/// <summary>Every path has the methods that it names in <c>Allow</c>, and no other.</summary>
public sealed class MethodTests
{
    private const string Id = "00000000-0000-4000-8000-000000000000";
    private static readonly string[] Methods = ["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE", "REPORT"];

    [Theory]
    [InlineData("/", "GET, HEAD")]
    [InlineData("/ready", "GET, HEAD")]
    [InlineData("/status", "GET, HEAD")]
    [InlineData("/skills/pii-detection", "POST, PUT")]
    [InlineData("/language/:analyze-text?api-version=2025-11-01", "POST")]
    [InlineData("/language/%3Aanalyze-text?api-version=2025-11-01", "POST")]
    [InlineData("/language/analyze-text/jobs?api-version=2025-11-01", "POST")]
    [InlineData("/language/analyze-text/jobs/" + Id + "?api-version=2025-11-01", "GET, HEAD")]
    [InlineData("/language/analyze-text/jobs/no-id?api-version=2025-11-01", "GET, HEAD")]
    [InlineData("/language/analyze-text/jobs/" + Id + ":cancel?api-version=2025-11-01", "POST")]
    [InlineData("/language/analyze-text/jobs/" + Id + "%3Acancel?api-version=2025-11-01", "POST")]
    [InlineData("/language/analyze-conversations/jobs?api-version=2024-11-01", "POST")]
    [InlineData("//language//analyze-conversations/jobs/" + Id + "?api-version=2024-11-01", "GET, HEAD")]
    [InlineData("/LANGUAGE/Analyze-Conversations/Jobs/" + Id + ":CANCEL?api-version=2024-11-01", "POST")]
    [InlineData("/text/analytics/v3.1/entities/recognition/pii", "POST")]
    [InlineData("/text/analytics/v3.1/analyze", "POST")]
    [InlineData("/text/analytics/v3.1/analyze/jobs/" + Id, "GET, HEAD")]
    public async Task A_path_has_the_methods_that_it_names(string path, string allowed)
    {
        await using var server = await RunningServer.StartAsync();
        foreach (var method in Methods)
        {
            using var answer = await server.Client.SendAsync(
                new HttpRequestMessage(new HttpMethod(method), new Uri(server.Client.BaseAddress!.ToString().TrimEnd('/') + path)));
            var isAllowed = allowed.Split(", ").Contains(method);
            Assert.True(isAllowed == ((int)answer.StatusCode != 405), $"{method} {path}: {(int)answer.StatusCode}");
            Assert.Equal(isAllowed ? "" : allowed, string.Join(", ", answer.Content.Headers.Allow));
        }
    }

    [Theory]
    [InlineData("%2500status")]
    [InlineData("language/%2500/jobs")]
    [InlineData("language/%253Aanalyze-text")]
    [InlineData("%2572eady")]
    [InlineData("%25")]
    public async Task A_path_that_is_encoded_twice_is_none(string path)
    {
        await using var server = await RunningServer.StartAsync();
        foreach (var method in Methods)
        {
            using var answer = await server.Client.SendAsync(
                new HttpRequestMessage(new HttpMethod(method), new Uri(server.Client.BaseAddress!.ToString() + path)));
            Assert.Equal((404, ""), ((int)answer.StatusCode, string.Join(", ", answer.Content.Headers.Allow)));
        }
    }

    [Fact]
    public async Task The_head_of_a_job_is_that_of_its_state_without_a_body()
    {
        await using var server = await RunningServer.StartAsync();
        using var accepted = await server.SubmitAsync(Samples.Typed);
        var location = RunningServer.LocationOf(accepted);
        var whole = (await server.WaitAsync(location)).ToJsonString();
        using var head = await server.SendAsync(HttpMethod.Head, location);
        Assert.Equal((200, "application/json; charset=utf-8"), ((int)head.StatusCode, head.Content.Headers.ContentType!.ToString()));
        Assert.True(head.Content.Headers.ContentLength >= whole.Length);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }
}
