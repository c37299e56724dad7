using Hush.Mapping;
using Hush.Mapping.Problems;
using Hush.Server.Hosting;
using Hush.Server.Http;
using Hush.Server.OpenApi;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace Hush.Server.Restoring;

/// <summary>The route that takes a text or file with pseudonyms as its body and answers it with their values, byte for byte as they were.</summary>
internal sealed class RestoreEndpoint(KeyedPolicies policies, RestoreAccess access, IOptions<LimitOptions> options)
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
        Mapped<byte[]> restored = _restorer is null ? ProblemCatalog.NoPseudonymKey(KeyedPolicies.PseudonymSetting)
            : !access.Allows(context.Request) ? ProblemCatalog.MayNotRestore(RestoreAccess.Setting)
            : await RestoreAsync(_restorer, context);
        if (restored.Problem is { } problem) await ProblemAnswer.WriteAsync(context, problem);
        else await JsonAnswer.WriteBytesAsync(context, restored.Value!, context.Request.ContentType ?? OpaqueContent);
    }

    private async Task<Mapped<byte[]>> RestoreAsync(PseudonymRestorer restorer, HttpContext context)
    {
        Mapped<byte[]> body = await RequestBody.ReadAsync(context.Request, _limit, context.RequestAborted);
        if (body.Problem is { } unread) return unread;
        if (body.Value!.Length == 0) return ProblemCatalog.EmptyBody;
        try
        {
            return restorer.Restore(body.Value);
        }
        catch (PseudonymException broken)
        {
            return ProblemCatalog.BrokenPseudonyms(broken.Message);
        }
    }
}
