using Hush.Mapping;
using Hush.Mapping.Problems;
using Hush.Server.Hosting;
using Hush.Server.Http;
using Hush.Server.OpenApi;
using Hush.Tasks;
using Hush.Tasks.Scheduling;
using Hush.Tasks.Selection;
using Hush.Transcripts;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace Hush.Server.Transcripts;

/// <summary>The route that takes a file of a speech engine or chat system as its body and answers it redacted, in its own format.</summary>
internal sealed class TranscriptEndpoint(
    SelectableModels models, AnalysisScheduler scheduler, KeyedPolicies policies, IOptions<LimitOptions> options)
{
    public const string Path = "/transcripts/redact";

    private readonly LimitOptions _options = options.Value;

    public void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost(Path, RedactAsync).WithSummary("Redacts a transcript or chat export in its own format.")
            .WithQuery("language", "Language of what was said. Default: en.").WithQuery("format", "The format, where the content does not tell it.")
            .WithQuery("policy",
                "characterMask, entityMask or syntheticReplacement; with a key of the server consistentReplacement, pseudonym or hash.")
                .WithQuery("redactionCharacter", "The mask character.")
            .WithQuery("redactionSource", "lexical, itn, maskedItn or text.")
            .WithQuery("piiCategories", "Categories, separated by commas.").WithQuery("excludePiiCategories", "Categories, separated by commas.")
            .WithQuery("textIn", "In CSV and JSON: columns or members that hold what was said.")
                .WithQuery("speakerIn", "In CSV and JSON: who said it.").WithQuery(ModelQuery.Name, ModelQuery.Purpose)
            .AnswersFile();

    private async Task RedactAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize =
            _options.MaxTranscriptBytes;
        var query = TranscriptQuery.Read(context.Request, policies.Available);
        var misnamed = ModelQuery.Read(context.Request, models, out var model);
        var body = (query.Problem ?? misnamed) is { } wrong
            ? wrong : await RequestBody.ReadAsync(context.Request, _options.MaxTranscriptBytes, context.RequestAborted);
        if (body.Problem is { } unread)
        {
            await ProblemAnswer.WriteAsync(context, unread);
            return;
        }

        var analyses = await models.GetAsync(model, context.RequestAborted);
        using MemoryStream redacted = new();
        using var call = scheduler.Enter(isLarge: body.Value!.Length > SchedulerLimits.LargeLength);
        if (await call.RunAsync(() => Redact(analyses, query.Value!, body.Value!, redacted, context), context.RequestAborted) is { } problem)
        {
            await ProblemAnswer.WriteAsync(context, problem);
            return;
        }

        ModelQuery.Tell(context.Response, analyses);
        await JsonAnswer.WriteBytesAsync(context, redacted.ToArray(), MediaTypeOf(context.Response.Headers["x-hush-format"]));
    }

    private static string MediaTypeOf(string? format) => format switch
    {
        "webvtt" => "text/vtt; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "ttml" => "application/ttml+xml",
        "srt" or "timed-text" or "whatsapp" or "ctm" => "text/plain; charset=utf-8",
        _ => JsonAnswer.ContentType,
    };

    /// <summary>Redacts the file; the answer is why it is refused, or null.</summary>
    private RequestProblem? Redact(Analyses analyses, TranscriptQuery query, byte[] file, Stream output, HttpContext context)
    {
        try
        {
            TranscriptRedactor redactor = new(analyses.Conversation.Invoke, policies.Keys);
            var report = redactor.Redact(new MemoryStream(file), output, query.Options, query.Language, query.Form,
                context.RequestAborted);
            if (report is null) return ProblemCatalog.UnknownTranscript(TranscriptFormats.Names);
            context.Response.Headers["x-hush-format"] = report.Format;
            string?[] warnings = [IncompleteWarning.Explain([.. report.Incomplete]), report.Encoded is { } encoded
                ? $"{encoded} was not searched" : null];
            if (string.Join("; ", warnings.OfType<string>()) is { Length: > 0 } warning) context.Response.Headers["x-hush-warning"] = warning;
            return null;
        }
        catch (TranscriptProblemException problem)
        {
            return problem.IsBrokenJson
                ? ProblemCatalog.MalformedBody(problem.Line, problem.Position) : ProblemCatalog.BrokenTranscript(problem.Message);
        }
    }
}
