using System.Text.Json.Nodes;
using Hush.TestKit;

namespace Hush.Server.Tests.Conversations;

public sealed class CancelTests
{
    private readonly TaskCompletionSource _hasStarted = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Theory]
    [InlineData(":cancel")]
    [InlineData("%3Acancel")]
    [InlineData("%3acancel")]
    public async Task A_running_job_is_cancelled(string verb)
    {
        await using var server = await RunningServer.StartAsync(WaitForCancel);
        using var accepted = await server.SubmitAsync(Samples.Typed);
        var location = RunningServer.LocationOf(accepted);
        await _hasStarted.Task.WaitAsync(Eventually.NeverHangs);
        Assert.Equal(
            """{"status":"running","errors":[],"tasks":{"completed":0,"failed":0,"inProgress":1,"total":1,"items":[]}}""",
            await StateWithoutTimesAsync(server, location));

        using var cancel = await server.SendAsync(HttpMethod.Post, location.Replace("?", verb + "?", StringComparison.Ordinal));
        Assert.Equal((202, 0L), ((int)cancel.StatusCode, cancel.Content.Headers.ContentLength));
        Assert.Equal(location, RunningServer.LocationOf(cancel));

        var state = await server.EndAsync(location);
        Assert.Equal(("cancelled", 0), (state["status"]!.GetValue<string>(), state["tasks"]!["inProgress"]!.GetValue<int>()));
    }

    [Fact]
    public async Task An_ended_job_cannot_be_cancelled()
    {
        await using var server = await RunningServer.StartAsync();
        using var accepted = await server.SubmitAsync(Samples.Typed);
        var location = RunningServer.LocationOf(accepted);
        var id = (await server.WaitAsync(location))["jobId"]!.GetValue<string>();
        using var cancel = await server.SendAsync(HttpMethod.Post, location.Replace("?", ":cancel?", StringComparison.Ordinal));
        Assert.Equal(400, (int)cancel.StatusCode);
        Assert.Equal(
            $$$"""{"error":{"code":"InvalidRequest","message":"Failed to cancel job with job id {{{id}}} as its already completed."}}""",
            await cancel.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_job_that_takes_longer_than_its_limit_is_cancelled()
    {
        await using var server = await RunningServer.StartAsync(WaitForCancel);
        var body = Samples.Typed.Replace("{\"analysisInput\"", "{\"cancelAfter\":2.5,\"analysisInput\"", StringComparison.Ordinal);
        using var accepted = await server.SubmitAsync(body);
        await _hasStarted.Task.WaitAsync(Eventually.NeverHangs);
        var state = await server.EndAsync(RunningServer.LocationOf(accepted));
        Assert.Equal("cancelled", state["status"]!.GetValue<string>());
    }

    private ConversationResult WaitForCancel(Conversation conversation, ConversationOptions options, CancellationToken cancellation)
    {
        _hasStarted.TrySetResult();
        cancellation.WaitHandle.WaitOne(Eventually.NeverHangs);
        cancellation.ThrowIfCancellationRequested();
        throw new TimeoutException("The job was not cancelled.");
    }

    private static async Task<string> StateWithoutTimesAsync(RunningServer server, string location)
    {
        var state = JsonNode.Parse(await server.Client.GetStringAsync(location))!.AsObject();
        foreach (var name in new[] { "jobId", "lastUpdatedDateTime", "createdDateTime", "expirationDateTime" }) state.Remove(name);
        return state.ToJsonString();
    }
}
