using System.Diagnostics;
using System.Security.Cryptography;
using Hush.Detection.Neural;
using Hush.Detection.Rules;
using Hush.Jobs;
using Hush.Jobs.Postgres;
using Hush.Jobs.Sqlite;
using Hush.Server.Identity;
using Hush.Server.Keys;
using Hush.Tasks;
using Hush.Tasks.Conversations;
using Hush.Tasks.Documents;
using Hush.Tasks.Recordings;
using Hush.Tasks.Scheduling;
using Hush.Tasks.Selection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Hush.Server.Hosting;

/// <summary>Registers the store, the worker and what it runs. A test's own clock or store wins.</summary>
internal static class JobSetup
{
    public static void Add(
        IServiceCollection services, UserRules rules, ModelSetting model, OfferedModels offered, KeyedPolicies policies, ServerRole role)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider => provider.GetRequiredService<IOptions<JobOptions>>().Value.ToJobLimits(HasSeveralOwners(provider)));
        services.TryAddSingleton<IJobStore>(OpenStore);
        services.TryAddSingleton(provider => new AnalyzerHost(() => Load(model.Open()), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new SelectableModels(provider.GetRequiredService<AnalyzerHost>(), offered.ToSelectable(model, Load),
            provider.GetRequiredService<TimeProvider>(), ReportTo(provider.GetRequiredService<ILogger<SelectableModels>>())));
        services.AddSingleton(provider => new AnalysisScheduler(provider.GetRequiredService<IOptions<AnalysisOptions>>().Value.ToSchedulerLimits(),
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => ReportTo(provider.GetRequiredService<ILogger<IncompleteReport>>()));
        services.AddSingleton<JobQueue>();
        services.AddSingleton<Failing>();
        services.AddSingleton<JobObserver>();
        services.AddSingleton<IJobHandler, ConversationJobHandler>();
        services.AddSingleton<IJobHandler, DocumentJobHandler>();
        services.AddSingleton<IJobHandler, RecordingJobHandler>();
        services.AddSingleton(provider => new RecordingFolder(provider.GetRequiredService<IOptions<StoreOptions>>().Value.RecordingsPathOrDefault,
            provider.GetRequiredService<TimeProvider>()));
        services.AddHostedService<StoreOpening>();
        services.AddHostedService<AnalyzerLoading>();
        if (role != ServerRole.Api) services.AddHostedService<JobWorkerHost>();
        services.AddHostedService<JobExpiryHost>();
        services.AddHostedService<RecordingExpiryHost>();

        Analyses Load(NeuralTagger? tagger) =>
            Analyses.Load(rules, tagger, () => RandomNumberGenerator.GetInt32(int.MaxValue), policies.Keys);
    }

    // A key file is read again and may hold more keys at any time.
    private static bool HasSeveralOwners(IServiceProvider provider) =>
        provider.GetRequiredService<KeyRing>().Count > 1
        || !string.IsNullOrEmpty(provider.GetRequiredService<IConfiguration>()[KeyConfiguration.FileSetting])
        || provider.GetRequiredService<IOptions<IdentityOptions>>().Value.IsOn;

    private static IncompleteReport ReportTo(ILogger<IncompleteReport> logger) =>
        new((recognizer, inputs) => Log.SearchStopped(logger, recognizer, inputs, Activity.Current?.TraceId.ToString()));

    private static ObserveModelLoad ReportTo(ILogger<SelectableModels> logger) => (name, elapsed, failure) =>
    {
        if (failure is null) Log.ModelLoaded(logger, name, elapsed.TotalSeconds);
        else Log.ModelNotLoaded(logger, name, failure.GetType().FullName ?? failure.GetType().Name, failure.StackTrace ?? "");
    };

    private static IJobStore OpenStore(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<StoreOptions>>().Value;
        var limits = provider.GetRequiredService<JobLimits>();
        var time = provider.GetRequiredService<TimeProvider>();
        return PostgresSettings.IsAddress(options.PathOrDefault)
            ? new PostgresJobStore(PostgresSettings.Parse(options.PathOrDefault), options.DatabaseKeyPath, limits, time)
            : SqliteJobStore.Open(options.PathOrDefault, options.KeyPath, limits, time, options.ToStoreBounds());
    }
}
