using System.Threading.RateLimiting;
using Hush.Mapping.Problems;
using Hush.Server.Hosting;
using Hush.Server.Keys;
using Microsoft.Extensions.Options;

namespace Hush.Server.Http;

/// <summary>Refuses calls of a key that come faster than the settings allow, and says when to come again.</summary>
internal sealed class CallRateLimit(IOptions<RateLimitOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<string>[] _limiters =
    [
        .. Limiter(options.Value.CallsPerSecond, TimeSpan.FromSeconds(1)),
        .. Limiter(options.Value.CallsPerMinute, TimeSpan.FromMinutes(1)),
    ];

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<Caller>() is { } caller)
        {
            foreach (PartitionedRateLimiter<string> limiter in _limiters)
            {
                using RateLimitLease lease = limiter.AttemptAcquire(caller.Owner);
                if (lease.IsAcquired) continue;
                await RefuseAsync(context, lease);
                return;
            }
        }

        await next(context);
    }

    public void Dispose()
    {
        foreach (PartitionedRateLimiter<string> limiter in _limiters) limiter.Dispose();
    }

    private static Task RefuseAsync(HttpContext context, RateLimitLease lease)
    {
        TimeSpan wait = lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan retryAfter) ? retryAfter : TimeSpan.FromSeconds(1);
        int seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        return ProblemAnswer.WriteAsync(context, ProblemCatalog.TooManyCalls(seconds));
    }

    private static IEnumerable<PartitionedRateLimiter<string>> Limiter(int calls, TimeSpan window)
    {
        if (calls == 0) return [];
        var settings = new FixedWindowRateLimiterOptions { PermitLimit = calls, Window = window, QueueLimit = 0 };
        return [PartitionedRateLimiter.Create<string, string>(owner => RateLimitPartition.GetFixedWindowLimiter(owner, _ => settings))];
    }
}
