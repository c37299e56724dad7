using Hush.Jobs;
using Microsoft.Extensions.Options;

namespace Hush.Server.Hosting;

/// <summary>Binds the settings to their sections and checks all of them before anything runs.</summary>
internal static class OptionsSetup
{
    public static void Add(IServiceCollection services, IConfigurationSection section)
    {
        services.AddOptions<AddressOptions>().Bind(section);
        services.AddOptions<LimitOptions>().Bind(section.GetSection("Limits"));
        services.AddOptions<RateLimitOptions>().Bind(section.GetSection("RateLimit"));
        services.AddOptions<JobOptions>().Bind(section.GetSection("Jobs"));
        services.AddOptions<StoreOptions>().Bind(section.GetSection("Store"));
        services.AddSingleton<IValidateOptions<AddressOptions>, AddressOptionsValidator>();
        services.AddSingleton<IValidateOptions<LimitOptions>, LimitOptionsValidator>();
        services.AddSingleton<IValidateOptions<RateLimitOptions>, RateLimitOptionsValidator>();
        services.AddSingleton<IValidateOptions<JobOptions>, JobOptionsValidator>();
        services.AddOptions<HostOptions>().Configure<JobLimits>((host, limits) => host.ShutdownTimeout = limits.ShutdownGrace + TimeSpan.FromSeconds(5));
    }

    /// <exception cref="StartProblemException">Settings are out of range; the message lists all of them.</exception>
    public static void Validate(IServiceProvider services)
    {
        string[] failures =
        [
            .. FailuresOf<AddressOptions>(services),
            .. FailuresOf<LimitOptions>(services),
            .. FailuresOf<RateLimitOptions>(services),
            .. FailuresOf<JobOptions>(services),
        ];
        if (failures.Length > 0) throw new StartProblemException("Wrong settings: " + string.Join(' ', failures));
    }

    private static IEnumerable<string> FailuresOf<T>(IServiceProvider services)
        where T : class
    {
        try
        {
            _ = services.GetRequiredService<IOptions<T>>().Value;
            return [];
        }
        catch (OptionsValidationException failure)
        {
            return failure.Failures;
        }
        catch (InvalidOperationException failure) when (failure.InnerException is FormatException or ArgumentException or OverflowException)
        {
            // The binder's words name the setting and its type.
            return [failure.Message];
        }
    }
}
