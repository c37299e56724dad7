using Hush.Contracts.Jobs;
using Hush.Contracts.Json;
using Hush.Jobs;
using Hush.Mapping.Problems;
using Hush.Server.Hosting;
using Hush.Server.Http;
using Hush.Server.JobStatus;
using Hush.Server.Keys;
using Hush.Server.OpenApi;
using Hush.Tasks.Recordings;
using Hush.Tasks.Selection;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace Hush.Server.Audio;

/// <summary>The routes of recordings: hand one in with its transcript, ask how far it is, fetch it muted, cancel.</summary>
internal sealed class AudioEndpoints(JobAccess jobs, IJobStore store, JobReader reader, JobLocation location, RecordingFolder recordings,
    SelectableModels models, IOptions<LimitOptions> options)
{
    private const string Jobs = "/audio/jobs";
    private const int FormBytes = 1 << 16; // headers of the parts

    private readonly LimitOptions _options = options.Value;

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/audio/redact", SubmitAsync).WithSummary("Accepts a recording and its transcript, to be muted.")
            .WithQuery("language", "Language of what was said. Default: en.")
                .WithQuery("format", "The transcript's format, where its content does not tell it.")
            .WithQuery("fill", "silence, beep or noise.").WithQuery("padding", "Milliseconds.", QueryKind.Number)
                .WithQuery("fade", "Milliseconds.", QueryKind.Number)
            .WithQuery("channel", "SPEAKER=NUMBER: the channel of a speaker; may come several times.")
                .WithQuery("redactionSource", "lexical, itn, maskedItn or text.")
            .WithQuery("piiCategories", "Categories, separated by commas.").WithQuery("excludePiiCategories", "Categories, separated by commas.")
            .WithQuery("textIn", "In CSV and JSON: columns or members that hold what was said.")
                .WithQuery("speakerIn", "In CSV and JSON: who said it.").WithQuery(ModelQuery.Name, ModelQuery.Purpose).AnswersJob();
        var group = routes.MapGroup(Jobs);
        group.MapMethods("{jobId}", RouteDescription.Reading, ReadAsync).WithSummary("Answers how far a recording is.").Answers<RecordingJobAnswer>();
        group.MapMethods("{jobId}/recording", RouteDescription.Reading, FetchAsync).WithSummary("Answers the muted recording.").AnswersFile();
        group.MapPost("{jobId}:cancel", CancelAsync).WithSummary("Cancels a job that has not ended.").AnswersJob();
    }

    private async Task SubmitAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = _options.MaxAudioBytes +
            _options.MaxTranscriptBytes + FormBytes;
        var misnamed = ModelQuery.Read(context.Request, models, out var model);
        var request = RequestOf(context.Request) with { Model = model };
        var plan = misnamed is null ? request.Read() : misnamed;

        // Before the upload, which may be long and would be for nothing.
        if (plan.Problem is null
            && !await store.HasRoomAsync(context.RequestAborted)) throw new JobStoreException("The job store has no room for further recordings.")
            { IsFull = true };
        var upload = plan.Problem is { } wrong
            ? wrong : await RecordingUpload.ReadAsync(context.Request, _options, recordings, context.RequestAborted);
        if (upload.Problem is { } problem)
        {
            await ProblemAnswer.WriteAsync(context, problem);
            return;
        }

        var input = StoredRecordingRequest.Write(request, upload.Value!.Recording, upload.Value.Transcript);
        var isTaken = false;
        try
        {
            isTaken = await jobs.AcceptAsync(context,
                new NewJob(RecordingJobHandler.JobKind, Caller.OwnerOf(context), input, TaskCount: 1, DisplayName: null, CancelAfter: null),
                LocationOf);
        }
        finally
        {
            if (!isTaken) recordings.Discard(upload.Value.Recording);
        }
    }

    private async Task ReadAsync(HttpContext context)
    {
        if (await jobs.FindAsync(context, RecordingJobHandler.JobKind) is not { } job) return;
        var result = await ResultAsync(context, job);
        var isFailed = job.State == JobState.Failed;
        await JsonAnswer.WriteAsync(
            context,
            new RecordingJobAnswer
            {
                JobId = job.Id.ToString(),
                LastUpdatedDateTime = job.LastUpdated,
                CreatedDateTime = job.Created,
                ExpirationDateTime = job.Expires,
                Status = StateNames.Of(job.State),
                Errors = isFailed ? [(result?.Problem ?? ProblemCatalog.ServerFault).ToErrorBody()] : [],
                Warnings = result?.Warnings ?? [],
                MutedPieces = result?.Recording is null ? null : result.Pieces,
                MutedRanges = result?.Ranges,
                HushModel = result?.Model,
                Recording = result?.Recording is null ? null : location.Of(context.Request, LocationOf(job.Id) + "/recording"),
            },
            WireJson.Exact.RecordingJobAnswer);
    }

    private async Task FetchAsync(HttpContext context)
    {
        if (await jobs.FindAsync(context, RecordingJobHandler.JobKind) is not { } job) return;
        using var recording = (await ResultAsync(context, job))?.Recording is { } stored ? recordings.Open(stored) : null;
        if (recording is null)
        {
            await ProblemAnswer.WriteAsync(context, ProblemCatalog.NoSuchJob);
            return;
        }

        context.Response.ContentType = "audio/wav";
        context.Response.ContentLength = recording.Length;
        if (!HttpMethods.IsHead(context.Request.Method)) await recording.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    private async Task<StoredRecordingResult?> ResultAsync(HttpContext context, Job job) =>
        job.Tasks[0].OutputLength is null ? null : StoredRecordingResult.Read(await reader.ReadAsync(context, job, job.Tasks[0]));

    private Task CancelAsync(HttpContext context) => jobs.CancelAsync(context, RecordingJobHandler.JobKind, LocationOf);

    private static RecordingRequest RequestOf(HttpRequest request)
    {
        return new RecordingRequest
        {
            Language = Value("language"),
            Format = Value("format"),
            TextIn = Value("textIn")?.Split(',') ?? [],
            SpeakerIn = Value("speakerIn"),
            RedactionSource = Value("redactionSource"),
            PiiCategories = Value("piiCategories")?.Split(','),
            ExcludePiiCategories = Value("excludePiiCategories")?.Split(','),
            Fill = Value("fill"),
            Padding = Value("padding"),
            Fade = Value("fade"),
            Channels = [.. request.Query["channel"].OfType<string>()],
        };

        string? Value(string name) => request.Query[name].FirstOrDefault() is { Length: > 0 } value ? value : null;
    }

    private static string LocationOf(JobId id) => $"{Jobs}/{id}";
}
