using System.Diagnostics;
using System.Globalization;
using Hush.TestKit;
using NATS.Client.JetStream;
using NATS.Client.JetStream.Models;
using NATS.Net;

namespace Hush.EndToEnd.Tests;

/// <summary>The sample for NATS JetStream against a server: nothing is lost, nothing is doubled, and no more is taken than can be worked
/// on.</summary>
[Collection(PackageFeed.Name)]
public sealed class NatsConsumerTests(PackageFeed feed)
{
    private const int Texts = 1500;
    private const int MostUnfinished = 64; // as the sample says

    [Fact]
    public async Task Consumers_StoreOneResultForEachTextThoughOneIsKilled()
    {
        using var server = await NatsServer.StartAsync();
        await using NatsClient nats = new(server.Address);
        var streams = nats.CreateJetStreamContext();
        await streams.CreateStreamAsync(new StreamConfig("TEXTS", ["texts.*"]));
        for (var id = 0; id < Texts; id++) (await streams.PublishAsync($"texts.{id}", Text(id))).EnsureSuccess();

        int unfinished;
        using (var first = await StartAsync(server))
        {
            await UntilAsync(streams, async () => await ResultsAsync(streams) >= 50, "results of the first consumer");
            first.Kill();
            await first.WaitForExitAsync();
            unfinished = (await WorkAsync(streams)).NumAckPending;
        }

        Assert.InRange(await ResultsAsync(streams), 50, Texts - 1);

        // What the killed one had taken is given again; and a producer that is not sure sends again.
        for (var id = 0; id < 20; id++) (await streams.PublishAsync($"texts.{id}", Text(id))).EnsureSuccess();
        using var second = await StartAsync(server);
        await UntilAsync(
            streams, async () => await WorkAsync(streams) is { NumAckPending: 0, NumPending: 0 },
            $"the end of the work, {unfinished} texts of the killed consumer's included");

        var results = await ReadAsync(streams, await ResultsAsync(streams));
        Assert.Equal(Texts, results.Count);
        Assert.All(Enumerable.Range(0, Texts), id => Assert.Equal(Redacted(id), results[$"redacted.{id}"]));

        Signal("TERM", second);
        await second.WaitForExitAsync();
        Assert.Equal(0, second.ExitCode);
    }

    private static string Text(int id) => string.Concat(Enumerable.Repeat("so ", id % 7)) + "I am Maria Lindqvist.";

    private static string Redacted(int id) => Text(id).Replace("Maria Lindqvist", "[PERSON_1]", StringComparison.Ordinal);

    private static async Task<long> ResultsAsync(INatsJSContext streams) => (await streams.GetStreamAsync("REDACTED")).Info.State.Messages;

    private static async Task<ConsumerInfo> WorkAsync(INatsJSContext streams) => (await streams.GetConsumerAsync("TEXTS", "hush")).Info;

    // All the while, no more is handed out than may be.
    private static Task UntilAsync(INatsJSContext streams, Func<Task<bool>> condition, string expected) => Eventually.TrueAsync(
        async () =>
        {
            Assert.InRange((await WorkAsync(streams)).NumAckPending, 0, MostUnfinished);
            return await condition();
        },
        expected,
        TimeSpan.FromMinutes(3));

    private static async Task<Dictionary<string, string>> ReadAsync(INatsJSContext streams, long count)
    {
        Dictionary<string, string> results = [];
        var reader = await streams.CreateOrderedConsumerAsync("REDACTED");
        await foreach (var message in reader.ConsumeAsync<string>())
        {
            Assert.True(results.TryAdd(message.Subject, message.Data!), $"{message.Subject} has two results.");
            if (results.Count == count) break;
        }

        return results;
    }

    private static void Signal(string name, Process process) =>
        Process.Start("kill", ["-s", name, process.Id.ToString(CultureInfo.InvariantCulture)]).WaitForExit();

    // Unfinished texts are given again after two seconds, so that the test need not wait for long.
    private async Task<Process> StartAsync(NatsServer server)
    {
        var process = feed.Start("Nats", server.Address, "2");
        Assert.Equal("ready", await process.StandardOutput.ReadLineAsync());
        return process;
    }
}
