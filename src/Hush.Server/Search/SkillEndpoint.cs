using System.Text.Json;
using Hush.Contracts.Search;
using Hush.Mapping;
using Hush.Mapping.Problems;
using Hush.Mapping.Search;
using Hush.Server.Hosting;
using Hush.Server.Http;
using Hush.Server.OpenApi;
using Hush.Tasks;
using Hush.Tasks.Scheduling;
using Hush.Tasks.Selection;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace Hush.Server.Search;

/// <summary>The route that an indexer of Azure AI Search calls as a custom Web API skill, in place of its PII detection skill.</summary>
internal sealed class SkillEndpoint(
    SelectableModels models, AnalysisScheduler scheduler, IncompleteReport incomplete, IOptions<LimitOptions> options,
    ILogger<SkillEndpoint> logger)
{
    public const string Path = "/skills/pii-detection";

    private readonly LimitOptions _options = options.Value;

    public void Map(IEndpointRouteBuilder routes) =>
        routes.MapMethods(Path, [HttpMethods.Post, HttpMethods.Put], RunAsync)
            .WithSummary("Finds and masks personal information in an indexer's records.")
            .WithQuery("maskingMode", "none or replace.").WithQuery("minimumPrecision", "From 0.0 to 1.0.")
                .WithQuery("piiCategories", "Categories, separated by commas.")
            .WithQuery("defaultLanguageCode", "Language of records that name none.").WithQuery("domain", "none or phi.")
                .WithQuery("typeNames", "api or display.").WithQuery(ModelQuery.Name, ModelQuery.Purpose)
            .Takes<SkillRequest>(new RequestExample("batch", RequestExamples.Skill)).Answers<SkillAnswer>();

    private async Task RunAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize =
            _options.MaxSkillBodyBytes;
        var parameters = ParametersOf(context.Request);
        var settings = parameters.Problem is { } misnamed
            ? misnamed
            : SkillSettings.Read(parameters.Value!, _options.AcceptForeignModelVersions, identifiers: _options.Identifiers);
        var unknown = ModelQuery.Read(context.Request, models, out var model);
        var body = (settings.Problem ?? unknown) is { } wrong
            ? wrong : await RequestBody.ReadAsync(context.Request, _options.MaxSkillBodyBytes, context.RequestAborted);
        if (body.Problem is { } unread)
        {
            await ProblemAnswer.WriteAsync(context, unread);
            return;
        }

        var analyses = await models.GetAsync(model, context.RequestAborted);
        using var call = scheduler.Enter(isLarge: body.Value!.Length > SchedulerLimits.LargeLength);
        var request = await call.RunAsync(() => Read(body.Value!), context.RequestAborted);
        if (request.Problem is { } problem)
        {
            await ProblemAnswer.WriteAsync(context, problem);
            return;
        }

        // Many short records take turns with other calls; it is the long ones that keep a thread.
        call.IsLarge = body.Value!.Length / Math.Max(1, request.Value!.Values!.Count) > SchedulerLimits.LargeLength;
        SkillRun run = new(parameters.Value!, _options.AcceptForeignModelVersions, _options.Identifiers, analyses.Document, analyses.Language,
            incomplete.Tell);
        SkillAnswer answer = new() { Values = await AnswerAsync(call, run, SkillRun.Read(request.Value!), context.RequestAborted) };

        ModelQuery.Tell(context.Response, analyses);

        // The indexer takes an answer of any other content type for a void one.
        var written = await call.RunAsync(() => JsonSerializer.SerializeToUtf8Bytes(answer, SkillJson.Exact.SkillAnswer), context.RequestAborted);
        await JsonAnswer.WriteBytesAsync(context, written, JsonAnswer.GatewayContentType);
    }

    private static Mapped<SkillParameters> ParametersOf(HttpRequest request)
    {
        var parameters = SkillParameters.None;
        foreach ((var name, var value) in request.Query)
        {
            var more = parameters.With(name, value.ToString());
            if (more.Problem is not null) return more;
            parameters = more.Value!;
        }

        return parameters;
    }

    private Mapped<SkillRequest> Read(byte[] body)
    {
        // Counted before anything is made of them: an empty record takes three bytes here and a hundred as an object.
        if (RecordCount.Exceeds(JsonBody.WithoutMark(body), _options.MaxSkillRecords)) return ProblemCatalog.TooManyEntries(_options.MaxSkillRecords,
            "values");
        var request = JsonBody.Read(body, SkillJson.Exact.SkillRequest);
        if (request.Value is not { } read) return request;
        return read.Values is null ? ProblemCatalog.MissingMember("values") : read;
    }

    private async Task<SkillRecordAnswer[]> AnswerAsync(AnalysisCall call, SkillRun run, IReadOnlyList<ReadRecord> records,
        CancellationToken cancellation)
    {
        var answers = new SkillRecordAnswer[records.Count];
        await call.RunAllAsync(records.Count, index => answers[index] = Answer(run, records[index], cancellation), cancellation);
        return answers;
    }

    private SkillRecordAnswer Answer(SkillRun run, ReadRecord record, CancellationToken cancellation)
    {
        try
        {
            return run.Answer(record, cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // A fault of ours in one record must not cost the batch. The exception's words may be the caller's.
            var type = failure.GetType().FullName ?? failure.GetType().Name;
            Log.RequestFaulted(logger, type, failure.StackTrace ?? "");
            return SkillRun.Failed(record.Id, ProblemCatalog.ServerFault.Message);
        }
    }
}
