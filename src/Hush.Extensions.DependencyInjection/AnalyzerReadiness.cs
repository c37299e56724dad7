using Microsoft.Extensions.DependencyInjection;

namespace Hush;

/// <summary>Makes the analyzer and has it analyse something, which loads its lexicons and compiles its code; once, at the first demand.</summary>
internal sealed class AnalyzerReadiness(IServiceProvider services)
{
    private readonly Lazy<Task> _load = new(() => Task.Run(() => Load(services)));

    /// <summary>Ends when the analyzer is ready; faults when it can't be made.</summary>
    public Task WhenReady => _load.Value;

    private static void Load(IServiceProvider services) =>
        services.GetRequiredService<PiiAnalyzer>().Analyze(new SourceText("Hello, my name is Jo."), new DocumentOptions());
}
