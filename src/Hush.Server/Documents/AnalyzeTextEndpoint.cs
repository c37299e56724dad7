using Hush.Contracts.Documents;
using Hush.Contracts.Json;
using Hush.Mapping;
using Hush.Mapping.Documents;
using Hush.Mapping.Problems;
using Hush.Mapping.Versions;
using Hush.Server.Hosting;
using Hush.Server.Http;
using Hush.Server.OpenApi;
using Hush.Tasks;
using Hush.Tasks.Scheduling;
using Hush.Tasks.Selection;
using Microsoft.Extensions.Options;

namespace Hush.Server.Documents;

/// <summary>The synchronous routes of texts: that of analyze-text and that of its predecessor.</summary>
internal sealed class AnalyzeTextEndpoint(
    SelectableModels models, AnalysisScheduler scheduler, IncompleteReport incomplete, KeyedPolicies policies, IOptions<LimitOptions> options,
    TimeProvider time)
{
    private readonly LimitOptions _options = options.Value;
    private readonly DocumentLimits _limits = options.Value.ToDocumentLimits(policies);

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/language/:analyze-text", AnalyzeAsync).WithSummary("Redacts a few texts at once.")
            .WithVersions(TextApiVersion.All.Select(version => version.Name))
            .WithQuery("showStats", "Whether to count documents and transactions.", QueryKind.Flag)
                .WithQuery(Query.Explain, Query.ExplainPurpose, QueryKind.Flag).WithQuery(ModelQuery.Name, ModelQuery.Purpose)
            .Takes<AnalyzeTextRequest>(new RequestExample("text", RequestExamples.Text),
                new RequestExample("policies", RequestExamples.TextWithPolicies, TextApiVersion.Latest.Name))
            .Answers<AnalyzeTextAnswer>();
        routes.MapPost("/text/analytics/{version}/entities/recognition/pii", AnalyzeLegacyAsync)
            .WithSummary("Redacts a few texts at once, by the route of v3.x.")
            .WithVersions(TextApiVersion.Legacy.Select(version => version.Name), inPath: true)
            .WithQuery("showStats", "Whether to count documents and transactions.", QueryKind.Flag).WithQuery("domain", "none or phi.")
            .WithQuery("piiCategories", "Categories, separated by commas.").WithQuery("stringIndexType", "What offsets count.")
                .WithQuery("model-version", "latest, or a dated one.").WithQuery(ModelQuery.Name, ModelQuery.Purpose)
            .Takes<DocumentsInput>(new RequestExample("texts", RequestExamples.LegacyTexts)).Answers<PiiResultsAnswer>();
    }

    private async Task AnalyzeAsync(HttpContext context)
    {
        var plan = TextApiVersion.TryFind(Query.VersionOf(context.Request), out var version)
            ? await ReadAsync(context, WireJson.Exact.AnalyzeTextRequest, request => AnalyzeTextMapping.Read(request, version, _limits))
            : Query.VersionProblem(context.Request, TextApiVersion.All.Select(known => known.Name));
        if (await RunAsync(context, plan) is not { } results) return;
        var answer = new AnalyzeTextAnswer { Kind = AnalyzeTextMapping.ResultsKind, Results = results };
        await JsonAnswer.WriteAsync(context, answer, WireJson.Exact.AnalyzeTextAnswer);
    }

    private async Task AnalyzeLegacyAsync(HttpContext context)
    {
        var parameters = LegacyQuery.ParametersOf(context.Request);
        var plan = TextApiVersion.TryFindLegacy(context.Request.RouteValues["version"] as string, out var version)
            ? await ReadAsync(context, WireJson.Exact.DocumentsInput, documents => AnalyzeTextMapping.Read(documents, parameters, version, _limits))
            : ProblemCatalog.NoSuchResource;
        if (await RunAsync(context, plan) is { } results) await JsonAnswer.WriteAsync(context, results, WireJson.Exact.PiiResultsAnswer);
    }

    private async Task<Mapped<DocumentPlan>> ReadAsync<T>(
        HttpContext context, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type, Func<T?, Mapped<DocumentPlan>> map)
        where T : class
    {
        var body = await RequestBody.ReadAsync(context.Request, _options.MaxBodyBytes, context.RequestAborted);
        if (body.Problem is { } unread) return unread;
        var request = JsonBody.Read(body.Value!, type);
        return request.Problem is { } malformed ? malformed : map(request.Value);
    }

    private async Task<PiiResultsAnswer?> RunAsync(HttpContext context, Mapped<DocumentPlan> plan)
    {
        var misnamed = ModelQuery.Read(context.Request, models, out var model);
        if ((plan.Problem ?? misnamed) is { } problem)
        {
            await ProblemAnswer.WriteAsync(context, problem);
            return null;
        }

        var start = time.GetTimestamp();
        using var activity = TaskTelemetry.Source.StartActivity("hush.task");
        var analyses = await models.GetAsync(model, context.RequestAborted);
        var asked = plan.Value! with { Explains = Query.Explains(context.Request), Model = model, AnsweredBy = analyses.ChosenModel };
        using var call = scheduler.Enter(isLarge: asked.Documents.Sum(document => (long)document.Text.Length) > SchedulerLimits.LargeLength);
        var results = await call.RunAsync(
            () => DocumentTaskRun.Run(asked, 0, analyses.Document, analyses.Language, context.RequestAborted), context.RequestAborted);
        TaskTelemetry.CountTask(activity, results, time.GetElapsedTime(start));
        incomplete.Tell(results);
        if (results.Documents.Count > 0) context.Response.Headers["csp-billing-usage"] = UsageOf(results.Documents.Count);

        string[] ids = [.. plan.Value!.Documents.Select(document => document.Id)];
        return ResultPage.Whole.CutFrom(results, ids, Query.ShowsStatistics(context.Request));
    }

    private static string UsageOf(int validDocuments) => FormattableString.Invariant(
        $"CognitiveServices.TextAnalytics.BatchScoring={validDocuments},CognitiveServices.TextAnalytics.TextRecords={validDocuments}");
}
