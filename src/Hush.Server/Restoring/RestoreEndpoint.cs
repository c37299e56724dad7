using Hush.Mapping;
using Hush.Mapping.Problems;
using Hush.Server.Auditing;
using Hush.Server.Hosting;
using Hush.Server.Http;
using Hush.Server.OpenApi;
using Hush.Tasks.Scheduling;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace Hush.Server.Restoring;

/// <summary>The route that takes a text or file with pseudonyms as its body and answers it with their values, byte for byte as they were.</summary>
internal sealed class RestoreEndpoint(AnalysisScheduler scheduler, KeyedPolicies policies, RestoreAccess access, AuditLog audit,
    IOptions<LimitOptions> options)
{
    public const string Path = "/restore";

    private const string OpaqueContent = "application/octet-stream";

    private readonly int _limit = options.Value.MaxTranscriptBytes;
    private readonly PseudonymRestorer? _restorer = policies.Keys.Pseudonyms is { } key ? new PseudonymRestorer(key) : null;

    public void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost(Path, RestoreAsync).WithSummary("Gives the values back that the policy pseudonym has sealed.").AnswersFile();

    private async Task RestoreAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = _limit;
        audit.Require();
        var isAllowed = access.Allows(context);
        var restored = _restorer is null ? ProblemCatalog.NoPseudonymKey(KeyedPolicies.PseudonymSetting)
            : !isAllowed ? ProblemCatalog.MayNotRestore(RestoreAccess.Setting)
            : await RestoreAsync(_restorer, context);
        if (restored.Problem is null || !isAllowed) audit.Note(context, AuditAction.Restore, isAllowed ? AuditOutcome.Done : AuditOutcome.Refused);
        if (restored.Problem is { } problem) await ProblemAnswer.WriteAsync(context, problem);
        else await JsonAnswer.WriteBytesAsync(context, restored.Value!, context.Request.ContentType ?? OpaqueContent);
    }

    private async Task<Mapped<byte[]>> RestoreAsync(PseudonymRestorer restorer, HttpContext context)
    {
        var body = await RequestBody.ReadAsync(context.Request, _limit, context.RequestAborted);
        if (body.Problem is { } unread) return unread;
        if (body.Value!.Length == 0) return ProblemCatalog.EmptyBody;
        using var call = scheduler.Enter(isLarge: body.Value.Length > SchedulerLimits.LargeLength);
        return await call.RunAsync(() => Restore(restorer, body.Value), context.RequestAborted);
    }

    private static Mapped<byte[]> Restore(PseudonymRestorer restorer, byte[] file)
    {
        try
        {
            return restorer.Restore(file);
        }
        catch (PseudonymException broken)
        {
            return ProblemCatalog.BrokenPseudonyms(broken.Message);
        }
    }
}
