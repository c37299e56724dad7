using System.Diagnostics;
using System.Security.Cryptography;
using Hush.Detection.Rules;
using Hush.Jobs;
using Hush.Jobs.Postgres;
using Hush.Jobs.Sqlite;
using Hush.Server.Keys;
using Hush.Tasks;
using Hush.Tasks.Conversations;
using Hush.Tasks.Documents;
using Hush.Tasks.Recordings;
using Hush.Tasks.Scheduling;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Hush.Server.Hosting;

/// <summary>Registers the store, the worker and what it runs. A test's own clock or store wins.</summary>
internal static class JobSetup
{
    public static void Add(IServiceCollection services, UserRules rules, ModelSetting model, KeyedPolicies policies, ServerRole role)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider => provider.GetRequiredService<IOptions<JobOptions>>().Value.ToJobLimits(provider.GetRequiredService<KeyRing>().Count));
        services.TryAddSingleton<IJobStore>(OpenStore);
        services.TryAddSingleton(_ => new AnalyzerHost(() => Analyses.Load(rules, model.Open(), () => RandomNumberGenerator.GetInt32(int.MaxValue), policies.Keys)));
        services.AddSingleton(provider => new AnalysisScheduler(provider.GetRequiredService<IOptions<AnalysisOptions>>().Value.ToSchedulerLimits(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => ReportTo(provider.GetRequiredService<ILogger<IncompleteReport>>()));
        services.AddSingleton<JobQueue>();
        services.AddSingleton<Failing>();
        services.AddSingleton<JobObserver>();
        services.AddSingleton<IJobHandler, ConversationJobHandler>();
        services.AddSingleton<IJobHandler, DocumentJobHandler>();
        services.AddSingleton<IJobHandler, RecordingJobHandler>();
        services.AddSingleton(provider => new RecordingFolder(provider.GetRequiredService<IOptions<StoreOptions>>().Value.RecordingsPathOrDefault, provider.GetRequiredService<TimeProvider>()));
        services.AddHostedService<StoreOpening>();
        services.AddHostedService<AnalyzerLoading>();
        if (role != ServerRole.Api) services.AddHostedService<JobWorkerHost>();
        services.AddHostedService<JobExpiryHost>();
        services.AddHostedService<RecordingExpiryHost>();
    }

    private static IncompleteReport ReportTo(ILogger<IncompleteReport> logger) =>
        new((recognizer, inputs) => Log.SearchStopped(logger, recognizer, inputs, Activity.Current?.TraceId.ToString()));

    private static IJobStore OpenStore(IServiceProvider provider)
    {
        StoreOptions options = provider.GetRequiredService<IOptions<StoreOptions>>().Value;
        JobLimits limits = provider.GetRequiredService<JobLimits>();
        TimeProvider time = provider.GetRequiredService<TimeProvider>();
        return PostgresSettings.IsAddress(options.PathOrDefault)
            ? new PostgresJobStore(PostgresSettings.Parse(options.PathOrDefault), options.DatabaseKeyPath, limits, time)
            : SqliteJobStore.Open(options.PathOrDefault, options.KeyPath, limits, time, options.ToStoreBounds());
    }
}
