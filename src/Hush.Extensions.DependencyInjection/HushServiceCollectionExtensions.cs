using Hush.Detection.Catalog;
using Hush.Detection.Neural;
using Hush.Detection.Rules;
using Hush.Recognition;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace Hush;

/// <summary>Registers the analyzer with a program's services.</summary>
public static class HushServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="PiiAnalyzer"/> as a singleton, its options, validated at the start of the host, and a hosted service that loads it in the
    /// background. Calls add up: the analyzer is registered once.
    /// </summary>
    /// <param name="services">The services of the program.</param>
    public static HushBuilder AddHush(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<HushOptions>().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<HushOptions>, HushOptionsValidation>());
        services.TryAddSingleton(Create);
        services.TryAddSingleton<AnalyzerReadiness>();
        services.AddHostedService<AnalyzerWarmUp>();
        return new HushBuilder(services);
    }

    /// <summary>As <see cref="AddHush(IServiceCollection)"/>, with options that the program sets.</summary>
    /// <param name="services">The services of the program.</param>
    /// <param name="configure">Sets options.</param>
    public static HushBuilder AddHush(this IServiceCollection services, Action<HushOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        var builder = services.AddHush();
        services.Configure(configure);
        return builder;
    }

    /// <summary>As <see cref="AddHush(IServiceCollection)"/>, with options that are bound to a section of the configuration, by custom
    /// <c>Hush</c>.</summary>
    /// <param name="services">The services of the program.</param>
    /// <param name="section">Holds <see cref="HushOptions.Model"/>, <see cref="HushOptions.RulesFile"/> and <see cref="HushOptions.WarmUp"/>.</param>
    public static HushBuilder AddHush(this IServiceCollection services, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(section);
        var builder = services.AddHush();
        services.AddOptions<HushOptions>().Bind(section);
        return builder;
    }

    /// <summary>Adds a health check that fails until the analyzer is loaded. Needs <c>AddHush</c>.</summary>
    /// <param name="checks">The health checks of the program.</param>
    /// <param name="name">The name of the check.</param>
    /// <param name="failureStatus">What it says until then; null for <see cref="HealthStatus.Unhealthy"/>.</param>
    /// <param name="tags">By which endpoints choose their checks, such as <c>ready</c>.</param>
    public static IHealthChecksBuilder AddHush(
        this IHealthChecksBuilder checks, string name = "hush", HealthStatus? failureStatus = null, IEnumerable<string>? tags = null)
    {
        ArgumentNullException.ThrowIfNull(checks);
        return checks.Add(new HealthCheckRegistration(
            name, services => new AnalyzerHealthCheck(services.GetRequiredService<AnalyzerReadiness>()), failureStatus, tags));
    }

    private static PiiAnalyzer Create(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<HushOptions>>().Value;
        var tagger = NeuralTagger.Choose(options.Model);
        return new PiiAnalyzer(new PiiAnalyzerOptions
        {
            Rules = string.IsNullOrEmpty(options.RulesFile) ? UserRules.None : UserRules.Load(options.RulesFile),
            Recognizers = [.. RecognizerCatalog.All, .. services.GetServices<IRecognizer>()],
            Models = tagger is null ? [] : [tagger],
        });
    }
}
