using System.Security.Cryptography;
using System.Text;

namespace Hush.Jobs.Sealing;

/// <summary>Turns stored rows back into a job.</summary>
internal static class JobReading
{
    /// <exception cref="JobStoreException">A stored value was damaged.</exception>
    public static Job Open(JobRow row, List<TaskRow> tasks, StoreKey key)
    {
        try
        {
            using JobCipher cipher = key.OpenJobKey(row.Id, row.WrappedKey);
            string? name = row.DisplayName is null ? null : Encoding.UTF8.GetString(cipher.Open(SealedField.DisplayName, row.DisplayName));
            byte[][] outputs = [.. tasks.Select(task => task.Output is null ? [] : cipher.Open(SealedField.Output, task.Output, task.Index))];
            return Show(row, tasks, name, outputs);
        }
        catch (CryptographicException failure)
        {
            throw new JobStoreException($"Stored values of job {row.Id} are damaged: they do not open with the job's key.", failure);
        }
    }

    /// <summary>Null when the input is missing or was damaged.</summary>
    public static byte[]? TryOpenInput(JobRow row, byte[]? input, StoreKey key)
    {
        if (input is null) return null;
        try
        {
            using JobCipher cipher = key.OpenJobKey(row.Id, row.WrappedKey);
            return cipher.Open(SealedField.Input, input);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <param name="row">The job.</param>
    /// <param name="tasks">Those with an outcome, in ascending order.</param>
    /// <param name="name">The display name in the clear.</param>
    /// <param name="outputs">Their outputs in the clear, in the same order.</param>
    public static Job Show(JobRow row, List<TaskRow> tasks, string? name, byte[][] outputs)
    {
        DateTimeOffset updated = Time(row.Updated);
        JobTask[] shown = [.. Enumerable.Range(0, row.TaskCount).Select(index => new JobTask(index, row.State, updated, null))];
        for (int i = 0; i < tasks.Count; i++)
        {
            JobState state = tasks[i].Succeeded ? JobState.Succeeded : JobState.Failed;
            shown[tasks[i].Index] = new JobTask(tasks[i].Index, state, Time(tasks[i].Updated), outputs[i]);
        }

        return new Job(row.Id, row.Kind, row.State, Time(row.Created), updated, Time(row.Expires), name, shown);
    }

    private static DateTimeOffset Time(long ticks) => new(ticks, TimeSpan.Zero);
}
