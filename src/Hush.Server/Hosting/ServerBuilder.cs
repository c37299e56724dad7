using Hush.Server.Audio;
using Hush.Server.Auditing;
using Hush.Server.Conversations;
using Hush.Server.Documents;
using Hush.Server.Health;
using Hush.Server.Http;
using Hush.Server.Identity;
using Hush.Server.JobStatus;
using Hush.Server.Keys;
using Hush.Server.Live;
using Hush.Server.OpenApi;
using Hush.Server.Restoring;
using Hush.Server.Search;
using Hush.Server.Studio;
using Hush.Server.Telemetry;
using Hush.Server.Transcripts;

namespace Hush.Server.Hosting;

/// <summary>The one composition of the server, for the program and for tests.</summary>
internal static class ServerBuilder
{
    /// <param name="args">The command line.</param>
    /// <param name="adjust">Replaces collaborators, such as the clock, before the server is built.</param>
    /// <exception cref="StartProblemException">The settings are wrong.</exception>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? adjust = null)
    {
        CommandLine.Check(args);
        var builder = CreateBuilder(args);
        builder.Configuration.AddCommandLine(args, new Dictionary<string, string>(CommandLine.Settings, StringComparer.OrdinalIgnoreCase));

        StartFault.Check(builder.Configuration);
        var role = ServerRoles.Read(builder.Configuration);
        var identity = IdentitySetup.Read(builder.Configuration);
        var keys = KeyConfiguration.Read(builder.Configuration, hasIssuer: identity.IsOn, role);
        var metrics = MetricsAccess.Read(builder.Configuration);
        var rules = ContainerSettings.ReadRules(builder.Configuration);
        var model = ModelSetting.Read(builder.Configuration);
        var offered = OfferedModels.Read(builder.Configuration);
        var policies = KeyedPolicies.Read(builder.Configuration);
        AddLogging(builder);
        AddHost(builder, keys, role);
        SettingNames.Check(builder.Configuration.GetSection("Hush"));
        OptionsSetup.Add(builder.Services, builder.Configuration.GetSection("Hush"));
        CrossOrigin.Add(builder.Services, builder.Configuration);
        builder.Services.AddSingleton(policies);
        JobSetup.Add(builder.Services, rules, model, offered, policies, role);
        IdentitySetup.Add(builder.Services, identity);
        TelemetrySetup.Add(builder, metrics);
        AddHttp(builder.Services, keys);
        adjust?.Invoke(builder);

        var app = builder.Build();
        OptionsSetup.Validate(app.Services, app.Configuration.GetSection("Hush"));
        Compose(app, role, metrics);
        if (role != ServerRole.Worker) LogKeys(app, keys, identity);
        ContainerSettings.Tell(app, rules);
        return app;
    }

    private static WebApplicationBuilder CreateBuilder(string[] args)
    {
        try
        {
            return WebApplication.CreateSlimBuilder(args);
        }
        catch (DirectoryNotFoundException failure)
        {
            throw new StartProblemException($"Wrong settings: contentRoot: there is no folder {failure.Message}.", failure);
        }
    }

    private static void AddLogging(WebApplicationBuilder builder)
    {
        // As a service of systemd the server tells it when it is ready and when it stops. First, since it would choose the form of the log.
        builder.Services.AddSystemd();

        // Defaults first, so that the operator's own settings win over them.
        builder.Configuration.Sources.Insert(0, new Microsoft.Extensions.Configuration.Memory.MemoryConfigurationSource
        {
            InitialData =
            [
                new("Logging:LogLevel:Default", "Information"), new("Logging:LogLevel:Microsoft.AspNetCore", "Warning"),

                // What keeps the server from starting is said in one line at the end, not as an exception.
                new("Logging:LogLevel:Microsoft.Extensions.Hosting.Internal.Host", "None"),
            ],
        });
        QueryFreeLogs.Add(builder.Services);
        builder.Logging.ClearProviders();
        builder.Logging.AddJsonConsole(console =>
        {
            console.UseUtcTimestamp = true;
            console.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
        });
    }

    private static void AddHost(WebApplicationBuilder builder, KeyRing keys, ServerRole role)
    {
        // A worker answers probes only, which need no key anywhere.
        var mayBeOpen = role == ServerRole.Worker || !keys.IsOpen || ContainerSettings.ServesAnybody(builder.Configuration);
        var addresses = ListenAddresses.Read(builder.Configuration, mayBeOpen);
        builder.WebHost.UseUrls(addresses);
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel((context, kestrel) =>
        {
            kestrel.AddServerHeader = false;
            kestrel.ConfigureEndpointDefaults(listen =>
            {
                // Encryption first, so that what follows sees requests and answers.
                if (ListenAddresses.IsEncrypted(listen, addresses, context.Configuration)) listen.UseHttps();
                listen.Use(BareRefusals.Wrap);
            });

            ConnectionLimits.Set(kestrel.Limits, context.Configuration.GetSection("Hush:Limits"));
        });
    }

    private static void AddHttp(IServiceCollection services, KeyRing keys)
    {
        services.AddSingleton(keys);
        services.AddSingleton<RestoreAccess>();
        services.AddRequestDecompression();
        services.AddResponseCompression();
        services.AddSingleton<AnswerHeaders>();
        services.AddSingleton<RequestLog>();
        services.AddSingleton<FaultBorder>();
        services.AddSingleton<MethodCheck>();
        services.AddSingleton<LoopbackGuard>();
        services.AddSingleton<WrongKeys>();
        services.AddSingleton<Callers>();
        services.AddHostedService<KeyFileWatch>();
        services.AddSingleton<KeyCheck>();
        services.AddSingleton<CallRateLimit>();
        services.AddSingleton<BodyBudget>();
        services.AddSingleton<JobLocation>();
        services.AddSingleton<AuditLog>();
        services.AddSingleton<JobAccess>();
        services.AddSingleton<JobReader>();
        services.AddSingleton<ConversationEndpoints>();
        services.AddSingleton<DocumentEndpoints>();
        services.AddSingleton<AnalyzeTextEndpoint>();
        services.AddSingleton<SkillEndpoint>();
        services.AddSingleton<TranscriptEndpoint>();
        services.AddSingleton<LiveEndpoint>();
        services.AddSingleton<AudioEndpoints>();
        services.AddSingleton<RestoreEndpoint>();
        services.AddSingleton<Readiness>();
        services.AddSingleton<HealthEndpoints>();
        services.AddSingleton<StudioEndpoints>();
        services.AddSingleton<ConfigurationAccess>();
        services.AddSingleton<ConfigurationEndpoint>();
        OpenApiSetup.Add(services);
    }

    // In the order in which a request passes them.
    private static void Compose(WebApplication app, ServerRole role, MetricsAccess metrics)
    {
        var services = app.Services;
        app.Use(services.GetRequiredService<AnswerHeaders>().InvokeAsync);
        app.Use(services.GetRequiredService<RequestLog>().InvokeAsync);
        app.UseResponseCompression();
        app.Use(services.GetRequiredService<FaultBorder>().InvokeAsync);
        app.UseRequestDecompression();
        app.UseCors();
        app.Use(PathCleaning.InvokeAsync);
        app.Use(services.GetRequiredService<LoopbackGuard>().InvokeAsync);
        app.Use(services.GetRequiredService<KeyCheck>().InvokeAsync);
        app.Use(services.GetRequiredService<CallRateLimit>().InvokeAsync);
        if (role != ServerRole.Worker) app.UseSwaggerUI(page => page.SwaggerEndpoint(OpenApiSetup.Path, "Hush"));
        app.UseWebSockets();
        app.UseRouting();
        app.Use(services.GetRequiredService<MethodCheck>().InvokeAsync);
        var routes = OpenApiSetup.MapRoutes(app);
        services.GetRequiredService<HealthEndpoints>().Map(routes, hasApi: role != ServerRole.Worker);
        if (metrics.IsOn) app.MapPrometheusScrapingEndpoint(MetricsAccess.Path);
        if (role == ServerRole.Worker) return;
        services.GetRequiredService<StudioEndpoints>().Map(routes);
        services.GetRequiredService<ConfigurationEndpoint>().Map(routes);
        services.GetRequiredService<ConversationEndpoints>().Map(routes);
        services.GetRequiredService<DocumentEndpoints>().Map(routes);
        services.GetRequiredService<AnalyzeTextEndpoint>().Map(routes);
        services.GetRequiredService<SkillEndpoint>().Map(routes);
        services.GetRequiredService<TranscriptEndpoint>().Map(routes);
        services.GetRequiredService<LiveEndpoint>().Map(routes);
        services.GetRequiredService<AudioEndpoints>().Map(routes);
        services.GetRequiredService<RestoreEndpoint>().Map(routes);
        OpenApiSetup.MapDescription(app);
    }

    private static void LogKeys(WebApplication app, KeyRing keys, IdentityOptions identity)
    {
        if (keys.IsOpen && ContainerSettings.ServesAnybody(app.Configuration)) Log.ServesAnybody(app.Logger);
        else if (keys.IsOpen) Log.ServesWithoutKeys(app.Logger);
        if (keys.Count > 0) Log.ServesWithKeys(app.Logger, keys.Count);
        if (identity.IsOn) Log.ServesTokens(app.Logger, identity.Issuer!, identity.Audience!);
    }
}
