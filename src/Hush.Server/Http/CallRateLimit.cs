using System.Threading.RateLimiting;
using Hush.Mapping.Problems;
using Hush.Server.Hosting;
using Hush.Server.Keys;
using Microsoft.Extensions.Options;

namespace Hush.Server.Http;

/// <summary>Refuses calls of a key or tenant that come faster than its line in the key file or the settings allow, and says when to come
/// again.</summary>
internal sealed class CallRateLimit(IOptions<RateLimitOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<Caller>[] _limiters =
    [
        Limiter(caller => caller.Limits.CallsPerSecond ?? options.Value.CallsPerSecond, TimeSpan.FromSeconds(1)),
        Limiter(caller => caller.Limits.CallsPerMinute ?? options.Value.CallsPerMinute, TimeSpan.FromMinutes(1)),
    ];

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<Caller>() is { } caller)
        {
            foreach (var limiter in _limiters)
            {
                using var lease = limiter.AttemptAcquire(caller);
                if (lease.IsAcquired) continue;
                await RefuseAsync(context, lease);
                return;
            }
        }

        await next(context);
    }

    public void Dispose()
    {
        foreach (var limiter in _limiters) limiter.Dispose();
    }

    private static Task RefuseAsync(HttpContext context, RateLimitLease lease)
    {
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var retryAfter) ? retryAfter : TimeSpan.FromSeconds(1);
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        return ProblemAnswer.WriteAsync(context, ProblemCatalog.TooManyCalls(seconds));
    }

    // A key whose rate has changed in its file begins to count anew. Limiters that never refuse are not forgotten when idle, so all callers without a
    // rate share one.
    private static PartitionedRateLimiter<Caller> Limiter(Func<Caller, int> callsOf, TimeSpan window) =>
        PartitionedRateLimiter.Create<Caller, (string Owner, int Calls)>(caller =>
    {
        var calls = callsOf(caller);
        return calls == 0
            ? RateLimitPartition.GetNoLimiter(("", calls))
            : RateLimitPartition.GetFixedWindowLimiter((caller.Owner, calls), _ => new FixedWindowRateLimiterOptions
            { PermitLimit = calls, Window = window, QueueLimit = 0 });
    });
}
