using System.Security.Cryptography;
using System.Text;

namespace Hush.Jobs.Sealing;

/// <summary>Turns stored rows back into a job.</summary>
internal static class JobReading
{
    /// <exception cref="JobStoreException">A stored value was damaged.</exception>
    public static Job Open(JobRow row, List<TaskRow> tasks, StoreKey key, JobLimits limits, long now) => Opening(row, () =>
    {
        using var cipher = key.OpenJobKey(row.Id, row.WrappedKey);
        var name = row.DisplayName is null ? null : Encoding.UTF8.GetString(cipher.Open(SealedField.DisplayName, row.DisplayName));
        return Show(row, tasks, name, limits, now);
    });

    /// <exception cref="JobStoreException">The value was damaged.</exception>
    public static byte[] OpenOutput(JobRow row, int task, byte[]? output, StoreKey key) => Opening(row, () =>
    {
        if (output is null) return [];
        using var cipher = key.OpenJobKey(row.Id, row.WrappedKey);
        return cipher.Open(SealedField.Output, output, task);
    });

    /// <summary>Null when the input is missing or was damaged.</summary>
    public static byte[]? TryOpenInput(JobRow row, byte[]? input, StoreKey key)
    {
        if (input is null) return null;
        try
        {
            using var cipher = key.OpenJobKey(row.Id, row.WrappedKey);
            return cipher.Open(SealedField.Input, input);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <param name="row">The job.</param>
    /// <param name="tasks">Those with an outcome.</param>
    /// <param name="name">The display name in the clear.</param>
    /// <param name="limits">How long jobs are kept.</param>
    /// <param name="now">UTC ticks.</param>
    public static Job Show(JobRow row, List<TaskRow> tasks, string? name, JobLimits limits, long now)
    {
        var updated = Time(row.Updated);
        JobTask[] shown = [.. Enumerable.Range(0, row.TaskCount).Select(index => new JobTask(index, row.State, updated, null))];
        foreach (var task in tasks)
            shown[task.Index] = new JobTask(task.Index, task.Succeeded ? JobState.Succeeded : JobState.Failed, Time(task.Updated), task.OutputLength);
        var expires = JobTransition.IsEnded(row.State)
            ? Time(row.Expires) : limits.ShownExpiry(Time(row.Created), Time(row.Expires), Time(now));
        return new Job(row.Id, row.Kind, row.State, Time(row.Created), updated, expires, name, shown);
    }

    private static T Opening<T>(JobRow row, Func<T> open)
    {
        try
        {
            return open();
        }
        catch (Exception failure) when (failure is CryptographicException or ArgumentException or IndexOutOfRangeException)
        {
            throw new JobStoreException($"Stored values of job {row.Id} are damaged: they do not open with the job's key, or are not of its tasks.",
                failure);
        }
    }

    /// <summary>UTC ticks as a time.</summary>
    public static DateTimeOffset Time(long ticks) => new(ticks, TimeSpan.Zero);
}
