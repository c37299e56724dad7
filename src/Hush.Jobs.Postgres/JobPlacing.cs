using Hush.Jobs.Sealing;
using Npgsql;

namespace Hush.Jobs.Postgres;

/// <summary>Gives jobs that come in their place in the queue, as far as there is room.</summary>
internal static class JobPlacing
{
    /// <summary>The rows of those jobs that there is room for, in their order, each with its turn.</summary>
    public static async Task<Dictionary<AddedJob, JobRow>> PlaceAsync(
        NpgsqlConnection database, AddedJob[] jobs, JobLimits limits, int room, long bytes, long now)
    {
        Dictionary<string, OwnerShare> shares = new(StringComparer.Ordinal);
        Dictionary<AddedJob, JobRow> rows = new(ReferenceEqualityComparer.Instance);
        foreach (var job in jobs)
        {
            var owner = job.Given.Owner;
            if (!shares.TryGetValue(owner, out var share)) share = await JobTable.ShareAsync(database, job.Owner).ConfigureAwait(false);
            var hasRoom = rows.Count < room && bytes > 0 && share.Waiting < (job.Given.OwnerQueueLength ?? limits.OwnerQueueLength)
                && share.Bytes < limits.OwnerQueueBytes;
            if (hasRoom)
            {
                var turn = Math.Max(share.QueueTurn, share.LastTurn + 1);
                rows[job] = job.ToRow(now, limits, turn);
                bytes -= job.Given.Input.Length;
                share = new OwnerShare(share.Waiting + 1, share.Bytes + job.Given.Input.Length, turn, share.QueueTurn);
            }

            shares[owner] = share;
        }

        return rows;
    }
}
