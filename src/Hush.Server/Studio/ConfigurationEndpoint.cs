using System.Text.Json.Serialization;
using Hush.Mapping.Problems;
using Hush.Server.Hosting;
using Hush.Server.Http;
using Hush.Server.OpenApi;
using Microsoft.Extensions.Configuration.CommandLine;
using Microsoft.Extensions.Configuration.EnvironmentVariables;
using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.Options;

namespace Hush.Server.Studio;

/// <summary>
/// The settings of the server, for the studio: which hold and where they come from, and a way to write them into <c>appsettings.json</c> for the next
/// start. Only numbers, times and words of a list are shown and written; of all others, which are secrets or lead to them, it is told whether they
/// are set.
/// </summary>
internal sealed class ConfigurationEndpoint(ConfigurationAccess access, IConfiguration configuration, IHostEnvironment environment,
    IOptions<StudioOptions> studio)
{
    public const string Path = "/studio/configuration";

    private const string FileName = "appsettings.json";
    private const int LargestBody = 1 << 16;

    // Taken at the start: the configuration follows the file, and what holds does not.
    private readonly Dictionary<string, (bool IsSet, string? Source, string? Value)> _held =
        SettingCatalog.All.ToDictionary(setting => setting.Name, setting => HeldOf(configuration, setting.Name));
    private readonly ConfigurationFile _file = new(System.IO.Path.Combine(environment.ContentRootPath, FileName));
    private readonly Lock _gate = new();

    public void Map(IEndpointRouteBuilder routes)
    {
        if (!studio.Value.Studio) return;
        routes.MapMethods(Path, RouteDescription.Reading, ReadAsync).ExcludeFromDescription();
        routes.MapPut(Path, WriteAsync).ExcludeFromDescription();
    }

    private Task ReadAsync(HttpContext context) => access.Allows(context)
        ? AnswerAsync(context) : ProblemAnswer.WriteAsync(context, ProblemCatalog.MayNotConfigure);

    private async Task WriteAsync(HttpContext context)
    {
        if (await ProblemOfAsync(context) is { } problem) await ProblemAnswer.WriteAsync(context, problem);
        else await AnswerAsync(context);
    }

    private async Task<RequestProblem?> ProblemOfAsync(HttpContext context)
    {
        if (!access.Allows(context)) return ProblemCatalog.MayNotConfigure;
        var body = await RequestBody.ReadAsync(context.Request, LargestBody, context.RequestAborted);
        if (body.Problem is { } unread) return unread;
        var request = JsonBody.Read(body.Value!, ConfigurationJson.Default.ConfigurationRequest);
        if (request.Problem is { } broken) return broken;
        var settings = request.Value!.Settings;
        var index = 0;
        foreach (var (name, value) in settings)
        {
            var target = FormattableString.Invariant($"settings[{index++}]");
            if (SettingCatalog.All.FirstOrDefault(known => known.Name == name) is not { } setting) return ProblemCatalog.BadValue(target,
                "There is no such setting.");
            if (!setting.IsPlain) return ProblemCatalog.BadValue(target,
                "This setting is not written by the studio: it is a secret, or leads to one, or says who may call.");
            if (value is not null && setting.Choices.Count > 0 && !setting.Choices.Contains(value)) return ProblemCatalog.BadValue(target,
                setting.Choices);
        }

        lock (_gate) return _file.Write(settings);
    }

    private Task AnswerAsync(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        ConfigurationAnswer answer;
        lock (_gate) answer = new ConfigurationAnswer(FileName, [.. SettingCatalog.All.Select(AnswerOf)]);
        return JsonAnswer.WriteAsync(context, answer, ConfigurationJson.Default.ConfigurationAnswer);
    }

    private SettingAnswer AnswerOf(Setting setting)
    {
        var (isSet, source, value) = _held[setting.Name];
        return new SettingAnswer(setting.Name, setting.Meaning, setting.Default, setting.Range, setting.Choices, setting.IsPlain)
        {
            IsSet = isSet,
            Source = source,
            Value = ShownOf(setting, value),
            Written = setting.IsPlain ? ShownOf(setting, _file.Find(setting.Name)) : null,
        };
    }

    // A model may be a file; its name is nobody's concern here.
    private static string? ShownOf(Setting setting, string? value) => setting.IsPlain
        && (setting.Name != ModelSetting.Name || value is null || setting.Choices.Contains(value)) ? value : null;

    private static (bool IsSet, string? Source, string? Value) HeldOf(IConfiguration configuration, string name)
    {
        var value = configuration[name];
        var isSet = value is { Length: > 0 } || configuration.GetSection(name).GetChildren().Any();
        return (isSet, isSet ? SourceOf(configuration, name) : null, value);
    }

    private static string? SourceOf(IConfiguration configuration, string name) =>
        ((IConfigurationRoot)configuration).Providers.Reverse()
            .FirstOrDefault(provider => provider.TryGet(name, out _) || provider.GetChildKeys([], name).Any()) switch
        {
            CommandLineConfigurationProvider => "commandLine",
            EnvironmentVariablesConfigurationProvider => "environment",
            JsonConfigurationProvider => "file",
            _ => null,
        };
}

/// <summary>Settings to write by their whole names; null removes one from the file.</summary>
internal sealed record ConfigurationRequest(IReadOnlyDictionary<string, string?> Settings);

/// <param name="File">Name of the file that is written.</param>
/// <param name="Settings">All settings.</param>
internal sealed record ConfigurationAnswer(string File, IReadOnlyList<SettingAnswer> Settings);

/// <param name="Name">Whole name.</param>
/// <param name="Meaning">A clause of English, in Markdown.</param>
/// <param name="Default">What holds without it, in Markdown.</param>
/// <param name="Range">Which values it takes, in Markdown; empty when its type says all.</param>
/// <param name="Choices">The words that it takes; empty when it takes others.</param>
/// <param name="IsPlain">Whether it is shown and may be written.</param>
internal sealed record SettingAnswer(string Name, string Meaning, string Default, string Range, IReadOnlyList<string> Choices, bool IsPlain)
{
    /// <summary>Whether it is set, wherever.</summary>
    public bool IsSet { get; init; }

    /// <summary>Where the value that holds comes from: <c>commandLine</c>, <c>environment</c> or <c>file</c>.</summary>
    public string? Source { get; init; }

    /// <summary>The value that holds since the start; null when it is not set or not shown.</summary>
    public string? Value { get; init; }

    /// <summary>What the file says now, for the next start; null when it says nothing or it is not shown.</summary>
    public string? Written { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(ConfigurationRequest))]
[JsonSerializable(typeof(ConfigurationAnswer))]
internal sealed partial class ConfigurationJson : JsonSerializerContext;
