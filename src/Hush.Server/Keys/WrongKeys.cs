using System.Threading.RateLimiting;
using Hush.Mapping.Problems;
using Hush.Server.Http;
using Hush.Server.Telemetry;

namespace Hush.Server.Keys;

/// <summary>
/// Answers calls whose key or token is not good. The first ten a minute from one address are answered at once and logged, further ones after a
/// second; when many wait so, they are sent away to come back later.
/// </summary>
internal sealed class WrongKeys(TimeProvider time, ILogger<WrongKeys> logger) : IDisposable
{
    private const int FreePerMinute = 10;
    private const int MostHeld = 64;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly PartitionedRateLimiter<string> _free =
        PartitionedRateLimiter.Create<string, string>(address => RateLimitPartition.GetFixedWindowLimiter(
        address, _ => new FixedWindowRateLimiterOptions { PermitLimit = FreePerMinute, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 }));

    private readonly ConcurrencyLimiter _held = new(new ConcurrencyLimiterOptions { PermitLimit = MostHeld, QueueLimit = 0 });

    /// <summary>Refuses a call whose key or token, which it did send, is wrong.</summary>
    public async Task RefuseAsync(HttpContext context, RequestProblem problem)
    {
        ServerTelemetry.CountWrongKey();
        var address = context.Connection.RemoteIpAddress?.ToString() ?? "(local)";
        using var free = _free.AttemptAcquire(address);
        if (free.IsAcquired)
        {
            Log.WrongKey(logger, address);
            await KeyCheck.RefuseAsync(context, problem);
            return;
        }

        using var place = _held.AttemptAcquire();
        if (!place.IsAcquired)
        {
            await ProblemAnswer.WriteAsync(context, ProblemCatalog.TooManyCalls((int)Pause.TotalSeconds));
            return;
        }

        await Task.Delay(Pause, time, context.RequestAborted);
        await KeyCheck.RefuseAsync(context, problem);
    }

    public void Dispose()
    {
        _free.Dispose();
        _held.Dispose();
    }
}
