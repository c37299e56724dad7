using System.Runtime.InteropServices;
using Hush;
using NATS.Client.JetStream;
using NATS.Client.JetStream.Models;
using NATS.Net;

// Reads texts from one JetStream stream and writes them redacted to another: Nats [address of the server] [seconds until an unfinished text is given
// again].
// Any number of copies share the work, on any number of machines.
var address = args.ElementAtOrDefault(0) ?? "nats://127.0.0.1:4222";
var patience = TimeSpan.FromSeconds(args.Length > 1 ? int.Parse(args[1]) : 30);

using var stop = new CancellationTokenSource();
using var onInterrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var onTerminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

await using var nats = new NatsClient(address);
var streams = nats.CreateJetStreamContext();
await streams.CreateOrUpdateStreamAsync(new StreamConfig("TEXTS", ["texts.*"]), stop.Token);

// Results are idempotent: a text's result has a subject of its own, and the stream keeps one message for each. A text that is redacted twice has the
// same result twice.
await streams.CreateOrUpdateStreamAsync(new StreamConfig("REDACTED", ["redacted.*"]) { MaxMsgsPerSubject = 1 }, stop.Token);

// At least once: a text counts as done when its result is stored. One that a copy took and did not finish is given to another.
// Back-pressure: no more are handed out than can be worked on soon; the others wait in the stream, on disk.
var consumer = await streams.CreateOrUpdateConsumerAsync("TEXTS", new ConsumerConfig("hush")
{
    AckPolicy = ConsumerConfigAckPolicy.Explicit,
    AckWait = patience,
    MaxAckPending = 64, // of all copies together
}, stop.Token);
var texts = consumer.ConsumeAsync<string>(opts: new NatsJSConsumeOpts { MaxMsgs = 2 * Environment.ProcessorCount }, cancellationToken: stop.Token);

var analyzer = new PiiAnalyzer();
var options = new DocumentOptions { Policies = PolicySet.Of(new EntityMask()) };
Console.WriteLine("ready");
try
{
    await Parallel.ForEachAsync(texts, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = stop.Token },
        RedactAsync);
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    // What is unfinished is given again.
}

async ValueTask RedactAsync(INatsJSMsg<string> message, CancellationToken cancellation)
{
    var id = message.Subject["texts.".Length..];
    var result = analyzer.Analyze(new SourceText(message.Data ?? ""), options, cancellation);
    if (result.Incomplete.Count > 0)
    {
        Console.Error.WriteLine($"{id}: a search stopped at a limit, nothing is written");
        await message.AckTerminateAsync(cancellationToken: cancellation);
        return;
    }

    var stored = await streams.PublishAsync($"redacted.{id}", result.Redacted.Reveal(), cancellationToken: cancellation);
    stored.EnsureSuccess();
    await message.AckAsync(cancellationToken: cancellation);
}

void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    stop.Cancel();
}
