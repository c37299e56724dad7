using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Hush.Server.Identity;
using Microsoft.Extensions.Options;

namespace Hush.Server.Hosting;

/// <summary>Binds the settings to their sections and checks all of them before anything runs.</summary>
internal static class OptionsSetup
{
    /// <summary>What is read of an options class by its name: it is made, and its properties are set.</summary>
    internal const DynamicallyAccessedMemberTypes Bound =
        DynamicallyAccessedMemberTypes.PublicParameterlessConstructor | DynamicallyAccessedMemberTypes.PublicProperties;

    private static readonly TimeSpan TimeForReleases = TimeSpan.FromSeconds(2);

    public static void Add(IServiceCollection services, IConfigurationSection section)
    {
        services.AddOptions<AddressOptions>().Bind(section);
        services.AddOptions<StudioOptions>().Bind(section);
        services.AddOptions<LimitOptions>().Bind(section.GetSection("Limits"));
        services.AddOptions<RateLimitOptions>().Bind(section.GetSection("RateLimit"));
        services.AddOptions<AnalysisOptions>().Bind(section.GetSection("Analysis"));
        services.AddOptions<JobOptions>().Bind(section.GetSection("Jobs"));
        services.AddOptions<LiveOptions>().Bind(section.GetSection("Live"));
        services.AddOptions<StoreOptions>().Bind(section.GetSection("Store"));
        services.AddSingleton<IValidateOptions<AddressOptions>, AddressOptionsValidator>();
        services.AddSingleton<IValidateOptions<LimitOptions>, LimitOptionsValidator>();
        services.AddSingleton<IValidateOptions<RateLimitOptions>, RateLimitOptionsValidator>();
        services.AddSingleton<IValidateOptions<AnalysisOptions>, AnalysisOptionsValidator>();
        services.AddSingleton<IValidateOptions<JobOptions>, JobOptionsValidator>();
        services.AddSingleton<IValidateOptions<StoreOptions>, StoreOptionsValidator>();
        services.AddSingleton<IValidateOptions<StoreOptions>, StoreRangeValidator>();
        services.AddSingleton<IValidateOptions<LiveOptions>, LiveOptionsValidator>();
        services.Configure<HostOptions>(host =>
        {
            // Side by side: the worker must not wait for connections that a client keeps open.
            host.ServicesStopConcurrently = true;
            host.ShutdownTimeout = GraceOf(section) + TimeForReleases;
        });
    }

    // The host asks before the settings are checked, so a wrong one must not throw here.
    private static TimeSpan GraceOf(IConfigurationSection section) =>
        TimeSpan.TryParse(section["Jobs:ShutdownGrace"], CultureInfo.InvariantCulture, out var grace) && grace >= TimeSpan.Zero
            && grace <= TimeSpan.FromHours(1)
            ? grace
            : new JobOptions().ShutdownGrace;

    /// <exception cref="StartProblemException">Settings are of the wrong form or out of range; the message lists all of them.</exception>
    public static void Validate(IServiceProvider services, IConfigurationSection section)
    {
        string[] failures =
        [
            .. FailuresOf<AddressOptions>(services, section),
            .. FailuresOf<StudioOptions>(services, section),
            .. FailuresOf<LimitOptions>(services, section.GetSection("Limits")),
            .. FailuresOf<RateLimitOptions>(services, section.GetSection("RateLimit")),
            .. FailuresOf<AnalysisOptions>(services, section.GetSection("Analysis")),
            .. FailuresOf<JobOptions>(services, section.GetSection("Jobs")),
            .. FailuresOf<IdentityOptions>(services, section.GetSection("Identity")),
            .. FailuresOf<StoreOptions>(services, section.GetSection("Store")),
            .. FailuresOf<LiveOptions>(services, section.GetSection("Live")),
        ];
        if (failures.Length > 0) throw new StartProblemException("Wrong settings: " + string.Join(' ', failures));
    }

    private static IEnumerable<string> FailuresOf<[DynamicallyAccessedMembers(Bound)] T>(IServiceProvider services, IConfigurationSection section)
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
            return WrongForms(typeof(T), section);
        }
    }

    private static IEnumerable<string> WrongForms([DynamicallyAccessedMembers(Bound)] Type options, IConfigurationSection section) =>
        from property in options.GetProperties()
        where section[property.Name] is { Length: > 0 } text && !Fits(property.PropertyType, text)
        select $"{section.Path}:{property.Name} is {FormOf(property.PropertyType)}.";

    private static bool Fits(Type type, string text) =>
        type == typeof(bool) ? bool.TryParse(text, out _)
        : type == typeof(TimeSpan) ? TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out _)
        : type.IsEnum ? Enum.TryParse(type, text, ignoreCase: true, out _)
        : type == typeof(long) ? long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out _)
        : type != typeof(int) || int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out _);

    private static string FormOf(Type type) =>
        type == typeof(bool) ? "true or false"
        : type == typeof(TimeSpan) ? "a time such as 00:30:00 or 1.00:00:00"
        : type.IsEnum ? string.Join(" or ", Enum.GetNames(type))
        : FormattableString.Invariant($"a whole number up to {(type == typeof(long) ? long.MaxValue : int.MaxValue):N0}");
}
