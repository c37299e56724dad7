using System.Diagnostics;
using Hush.Detection.Rules;
using Hush.Jobs;
using Hush.Jobs.Sqlite;
using Hush.Tasks;
using Hush.Tasks.Conversations;
using Hush.Tasks.Documents;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Hush.Server.Hosting;

/// <summary>Registers the store, the worker and what it runs. A test's own clock or store wins.</summary>
internal static class JobSetup
{
    public static void Add(IServiceCollection services, UserRules rules, ModelSetting model)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider => provider.GetRequiredService<IOptions<JobOptions>>().Value.ToJobLimits());
        services.TryAddSingleton<IJobStore>(OpenStore);
        services.TryAddSingleton(_ => new AnalyzerHost(() => Analyses.Load(rules, model.Open())));
        services.AddSingleton(provider => ReportTo(provider.GetRequiredService<ILogger<IncompleteReport>>()));
        services.AddSingleton<JobQueue>();
        services.AddSingleton<JobObserver>();
        services.AddSingleton<IJobHandler, ConversationJobHandler>();
        services.AddSingleton<IJobHandler, DocumentJobHandler>();
        services.AddHostedService<AnalyzerLoading>();
        services.AddHostedService<JobWorkerHost>();
        services.AddHostedService<JobExpiryHost>();
    }

    private static IncompleteReport ReportTo(ILogger<IncompleteReport> logger) =>
        new((recognizer, inputs) => Log.SearchStopped(logger, recognizer, inputs, Activity.Current?.TraceId.ToString()));

    private static SqliteJobStore OpenStore(IServiceProvider provider)
    {
        StoreOptions options = provider.GetRequiredService<IOptions<StoreOptions>>().Value;
        return SqliteJobStore.Open(
            options.PathOrDefault, options.KeyPath, provider.GetRequiredService<JobLimits>(), provider.GetRequiredService<TimeProvider>());
    }
}
