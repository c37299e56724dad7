using Hush.Jobs;
using Hush.Server.Hosting;
using Hush.Server.JobStatus;
using Microsoft.Extensions.Options;

namespace Hush.Server.Http;

/// <summary>Bounds the bytes of all request bodies and answers that are held at once, whatever their senders have announced and however slowly they
/// read.</summary>
internal sealed class BodyBudget(IOptions<LimitOptions> options, JobLimits jobs)
{
    private readonly long _limit = new[]
    {
        options.Value.MaxHeldBytes, options.Value.MaxBodyBytes, options.Value.MaxSkillBodyBytes, options.Value.MaxTranscriptBytes,
        jobs.OutputBytes * JobReader.BytesPerStoredByte,
    }.Max();

    private long _held;

    /// <summary>Begins to count what a request holds; it is free again when the request has ended.</summary>
    public Share Open(HttpContext context)
    {
        Share share = new(this);
        context.Response.RegisterForDispose(share);
        return share;
    }

    private bool TryTake(long bytes)
    {
        if (Interlocked.Add(ref _held, bytes) <= _limit) return true;
        Interlocked.Add(ref _held, -bytes);
        return false;
    }

    /// <summary>What one request holds.</summary>
    internal sealed class Share(BodyBudget budget) : IDisposable
    {
        private long _taken;

        /// <summary>Whether the body may be <paramref name="length"/> bytes long by now.</summary>
        public bool TryGrowTo(long length)
        {
            if (length <= _taken) return true;
            if (!budget.TryTake(length - _taken)) return false;
            _taken = length;
            return true;
        }

        public void Dispose()
        {
            Interlocked.Add(ref budget._held, -_taken);
            _taken = 0;
        }
    }
}
