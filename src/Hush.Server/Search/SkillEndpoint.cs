using Hush.Contracts.Search;
using Hush.Mapping;
using Hush.Mapping.Problems;
using Hush.Mapping.Search;
using Hush.Server.Hosting;
using Hush.Server.Http;
using Hush.Server.OpenApi;
using Hush.Tasks;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace Hush.Server.Search;

/// <summary>The route that an indexer of Azure AI Search calls as a custom Web API skill, in place of its PII detection skill.</summary>
internal sealed class SkillEndpoint(AnalyzerHost analyzer, IncompleteReport incomplete, IOptions<LimitOptions> options, ILogger<SkillEndpoint> logger)
{
    public const string Path = "/skills/pii-detection";

    // An indexer makes several calls at once, each with many records: all of them share this many threads.
    private static readonly TaskScheduler Threads = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, Environment.ProcessorCount).ConcurrentScheduler;

    private readonly LimitOptions _options = options.Value;

    public void Map(IEndpointRouteBuilder routes) =>
        routes.MapMethods(Path, [HttpMethods.Post, HttpMethods.Put], RunAsync)
            .WithSummary("Finds and masks personal information in an indexer's records.")
            .WithQuery("maskingMode", "none or replace.").WithQuery("minimumPrecision", "From 0.0 to 1.0.").WithQuery("piiCategories", "Categories, separated by commas.")
            .WithQuery("defaultLanguageCode", "Language of records that name none.").WithQuery("domain", "none or phi.").WithQuery("typeNames", "api or display.")
            .Takes<SkillRequest>(new RequestExample("batch", RequestExamples.Skill)).Answers<SkillAnswer>();

    private async Task RunAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = _options.MaxSkillBodyBytes;
        Mapped<SkillParameters> parameters = ParametersOf(context.Request);
        Mapped<SkillSettings> settings = parameters.Problem is { } misnamed
            ? misnamed
            : SkillSettings.Read(parameters.Value!, _options.AcceptForeignModelVersions, identifiers: _options.Identifiers);
        Mapped<SkillRequest> request = settings.Problem is { } wrong ? wrong : await ReadAsync(context);
        if (request.Problem is { } problem)
        {
            await ProblemAnswer.WriteAsync(context, problem);
            return;
        }

        Analyses analyses = await analyzer.GetAsync(context.RequestAborted);
        SkillRun run = new(parameters.Value!, _options.AcceptForeignModelVersions, _options.Identifiers, analyses.Document, analyses.Language, incomplete.Tell);
        SkillAnswer answer = new() { Values = await AnswerAsync(run, SkillRun.Read(request.Value!), context.RequestAborted) };

        // The indexer takes an answer of any other content type for a void one.
        byte[] body = System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(answer, SkillJson.Exact.SkillAnswer);
        await JsonAnswer.WriteBytesAsync(context, body, JsonAnswer.GatewayContentType);
    }

    private static Mapped<SkillParameters> ParametersOf(HttpRequest request)
    {
        SkillParameters parameters = SkillParameters.None;
        foreach ((string name, Microsoft.Extensions.Primitives.StringValues value) in request.Query)
        {
            Mapped<SkillParameters> more = parameters.With(name, value.ToString());
            if (more.Problem is not null) return more;
            parameters = more.Value!;
        }

        return parameters;
    }

    private async Task<Mapped<SkillRequest>> ReadAsync(HttpContext context)
    {
        Mapped<byte[]> body = await RequestBody.ReadAsync(context.Request, _options.MaxSkillBodyBytes, context.RequestAborted);
        if (body.Problem is { } unread) return unread;
        Mapped<SkillRequest> request = JsonBody.Read(body.Value!, SkillJson.Exact.SkillRequest);
        if (request.Value is not { } read) return request;
        if (read.Values is null) return ProblemCatalog.MissingMember("values");
        return read.Values.Count > _options.MaxSkillRecords ? ProblemCatalog.TooManyEntries(_options.MaxSkillRecords, "values") : read;
    }

    private async Task<SkillRecordAnswer[]> AnswerAsync(SkillRun run, IReadOnlyList<ReadRecord> records, CancellationToken cancellation)
    {
        SkillRecordAnswer[] answers = new SkillRecordAnswer[records.Count];
        ParallelOptions parallel = new() { CancellationToken = cancellation, TaskScheduler = Threads, MaxDegreeOfParallelism = Environment.ProcessorCount };
        await Parallel.ForAsync(0, records.Count, parallel, (index, stop) =>
        {
            answers[index] = Answer(run, records[index], stop);
            return ValueTask.CompletedTask;
        });
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
            string type = failure.GetType().FullName ?? failure.GetType().Name;
            Log.RequestFaulted(logger, type, failure.StackTrace ?? "");
            return SkillRun.Failed(record.Id, ProblemCatalog.ServerFault.Message);
        }
    }
}
