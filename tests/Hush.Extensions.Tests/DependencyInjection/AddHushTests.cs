using Hush.Recognition;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Hush.Extensions.Tests.DependencyInjection;

public sealed class AddHushTests : IDisposable
{
    private static readonly TimeSpan NeverHangs = TimeSpan.FromMinutes(2);
    private readonly string _folder = Directory.CreateTempSubdirectory("hush-extensions-").FullName;

    [Fact]
    public void AddHush_RegistersOneAnalyzerThatRedacts()
    {
        using var services = new ServiceCollection().AddHush().Services.BuildServiceProvider();
        var analyzer = services.GetRequiredService<PiiAnalyzer>();
        Assert.Same(analyzer, services.GetRequiredService<PiiAnalyzer>());
        Assert.Equal("Mail ***************.", Redact(analyzer, "Mail m.l@example.com."));
    }

    [Fact]
    public void AddHush_Twice_AddsUp()
    {
        ServiceCollection services = new();
        services.AddHush(options => options.Model = "fast");
        services.AddHush(options => options.WarmUp = false);
        using var provider = services.BuildServiceProvider();
        var options = provider.GetRequiredService<IOptions<HushOptions>>().Value;
        Assert.Equal(("fast", false), (options.Model, options.WarmUp));
        Assert.Single(services, service => service.ServiceType == typeof(PiiAnalyzer));
        Assert.Single(provider.GetServices<IHostedService>());
    }

    [Fact]
    public void AddHush_Section_IsBound()
    {
        var rules = File("rules.json",
            """[{"name": "CE_Badge", "regexPatterns": [{"id": "badge", "pattern": "\\bBX-\\d{4}\\b", "matchScore": 0.9}]}]""");
        IConfiguration configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Hush:Model"] = "fast", ["Hush:RulesFile"] = rules, ["Hush:WarmUp"] = "false" })
            .Build();
        using var services = new ServiceCollection()
            .AddHush(configuration.GetSection(HushOptions.Section)).Services.BuildServiceProvider();
        Assert.False(services.GetRequiredService<IOptions<HushOptions>>().Value.WarmUp);
        Assert.Equal("Badge *******.", Redact(services.GetRequiredService<PiiAnalyzer>(), "Badge BX-4711."));
    }

    [Fact]
    public void AddRecognizer_AddsToThoseOfHush()
    {
        using var services = new ServiceCollection().AddHush().AddRecognizer<TicketRecognizer>().Services.BuildServiceProvider();
        Assert.Equal("Ticket *******, mail ***************.",
            Redact(services.GetRequiredService<PiiAnalyzer>(), "Ticket TICK-42, mail m.l@example.com."));
    }

    [Theory]
    [InlineData("Model", "no-such-model.bin")]
    [InlineData("RulesFile", "no-such-rules.json")]
    [InlineData("RulesFile", "broken")]
    public async Task WrongSetting_StopsTheStart(string setting, string value)
    {
        if (value == "broken") value = File("broken.json", "[{");
        var builder = Host.CreateApplicationBuilder();
        builder.Configuration[$"Hush:{setting}"] = value;
        builder.Services.AddHush(builder.Configuration.GetSection(HushOptions.Section));
        using var host = builder.Build();
        var wrong = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
        Assert.StartsWith($"Hush:{setting}: ", Assert.Single(wrong.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public async Task HealthCheck_BecomesHealthyAsTheHostWarmsUp()
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Services.AddHush();
        builder.Services.AddHealthChecks().AddHush(tags: ["ready"]);
        using var host = builder.Build();
        await host.StartAsync();
        var health = host.Services.GetRequiredService<HealthCheckService>();
        using CancellationTokenSource limit = new(NeverHangs);
        while ((await health.CheckHealthAsync(limit.Token)).Status != HealthStatus.Healthy) await Task.Delay(20, limit.Token);
        await host.StopAsync(limit.Token);
    }

    [Fact]
    public async Task HealthCheck_FailsWhileLoadingAndWhenItCannotLoad()
    {
        using ManualResetEventSlim gate = new();
        using var services = new ServiceCollection()
            .AddLogging()
            .AddHush().AddRecognizer(new GatedRecognizer(gate)).Services
            .AddHealthChecks().AddHush(failureStatus: HealthStatus.Degraded).Services
            .BuildServiceProvider();
        var health = services.GetRequiredService<HealthCheckService>();
        var loading = await health.CheckHealthAsync();
        Assert.Equal((HealthStatus.Degraded, "The analyzer is being loaded."), (loading.Status, loading.Entries["hush"].Description));
        gate.Set();
        using CancellationTokenSource limit = new(NeverHangs);
        var failed = loading;
        while (failed.Entries["hush"].Description == loading.Entries["hush"].Description) failed = await health.CheckHealthAsync(limit.Token);
        Assert.Equal("The analyzer can't be loaded: NotSupportedException.", failed.Entries["hush"].Description);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Redact(PiiAnalyzer analyzer, string text) =>
        analyzer.Analyze(new SourceText(text), new DocumentOptions()).Redacted.Reveal();

    private string File(string name, string content)
    {
        var path = Path.Combine(_folder, name);
        System.IO.File.WriteAllText(path, content);
        return path;
    }

    private sealed class TicketRecognizer : IRecognizer
    {
        public string Id => "test.ticket";

        public void Recognize(RecognitionContext context, ICollection<Candidate> candidates)
        {
            var start = context.Text.Reveal().IndexOf("TICK-42", StringComparison.Ordinal);
            if (start >= 0) candidates.Add(new Candidate(new TextSpan(start, 7), Categories.NumericIdentifier, new Confidence(0.9), Id,
                Evidence.None));
        }
    }

    private sealed class GatedRecognizer(ManualResetEventSlim gate) : IRecognizer
    {
        public string Id => "test.gated";

        public void Recognize(RecognitionContext context, ICollection<Candidate> candidates)
        {
            gate.Wait();
            throw new NotSupportedException();
        }
    }
}
