using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using Hush.Detection.Neural;
using Hush.Gateway;

namespace Hush.Benchmarks;

/// <summary>
/// What <c>hush proxy</c> adds to a request: the same prompts are sent to a provider on this machine directly and by the proxy, in turns, one at a
/// time. The time is the clock's, as it is for who waits, so measure on a machine that does nothing else; the processor's stands beside it.
/// </summary>
internal static class ProxyReport
{
    private const int PromptLength = 2000; // characters
    private const int Warming = 300; // requests
    private const int Requests = 400;

    public static async Task<string> WriteAsync(TextFolder texts)
    {
        Environment.SetEnvironmentVariable("Logging__LogLevel__Default", "None"); // a line for each request would hide the report
        StringBuilder report = new();
        report.AppendLine("# Latency of the proxy").AppendLine();
        report.AppendLine(Cpu.Machine);
        report.AppendLine(
            CultureInfo.InvariantCulture,
            $"Milliseconds of the clock for a Chat Completions request with a prompt of {PromptLength} characters to a provider on this machine that answers at once, {Requests} requests one after the other; required with the fast model: a median of 10 added at most.").AppendLine();
        report.AppendLine(
            "| model | median, direct | median, by the proxy | added at the median | 95th percentile, by the proxy | median of the processor, by the proxy |");
        report.AppendLine("|---|---:|---:|---:|---:|---:|");
        foreach (var model in new[] { "fast", "strong" })
        {
            var tagger = NeuralTagger.Choose(model)!;
            PiiAnalyzer analyzer = new(new PiiAnalyzerOptions { Models = [tagger] });
            (var direct, var proxied, var processor) = await MeasureAsync(analyzer, [.. Prompts(texts)]);
            report.AppendLine(
                CultureInfo.InvariantCulture,
                $"| {model} | {Median(direct):0.00} | {Median(proxied):0.00} | {Median(proxied) - Median(direct):0.00} | {proxied[proxied.Length * 95 / 100]:0.00} | {Median(processor):0.00} |");
        }

        return report.ToString();
    }

    private static async Task<(double[] Direct, double[] Proxied, double[] Processor)> MeasureAsync(PiiAnalyzer analyzer, string[] prompts)
    {
        await using var provider = await FakeProvider.StartAsync();
        await using var proxy = ModelProxy.Build(analyzer, new ProxySettings
        { Listen = new Uri("http://127.0.0.1:0"), OpenAI = provider.Address });
        await proxy.StartAsync();
        using HttpClient client = new();
        Uri direct = new(provider.Address, "v1/chat/completions"), proxied = new(new Uri(proxy.Urls.First()), "v1/chat/completions");
        double[] directTimes = new double[Requests], proxiedTimes = new double[Requests], processorTimes = new double[Requests];
        for (var request = -Warming; request < Requests; request++)
        {
            var prompt = prompts[(request + Warming) % prompts.Length];
            var ofDirect = await TimeAsync(client, direct, prompt);
            var before = Environment.CpuUsage.TotalTime;
            var ofProxied = await TimeAsync(client, proxied, prompt);
            if (request >= 0) (directTimes[request], proxiedTimes[request], processorTimes[request]) =
                (ofDirect, ofProxied, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
        }

        await proxy.StopAsync();
        Array.Sort(directTimes);
        Array.Sort(proxiedTimes);
        Array.Sort(processorTimes);
        return (directTimes, proxiedTimes, processorTimes);
    }

    private static async Task<double> TimeAsync(HttpClient client, Uri address, string prompt)
    {
        var body = new { model = "fake", messages = new[] { new { role = "user", content = prompt } } };
        var start = Stopwatch.GetTimestamp();
        using var response = await client.PostAsJsonAsync(address, body);
        response.EnsureSuccessStatusCode();
        await response.Content.ReadAsByteArrayAsync();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    // Windows over the texts, so that no two prompts in a row are the same.
    private static IEnumerable<string> Prompts(TextFolder texts)
    {
        const int step = 97;
        var all = string.Join('\n', TextFolder.Names.Select(texts.Read));
        for (var start = 0; start + PromptLength <= all.Length; start += step) yield return all.Substring(start, PromptLength);
    }

    private static double Median(double[] sorted) => sorted[sorted.Length / 2];
}
