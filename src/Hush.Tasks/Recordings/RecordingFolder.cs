using Hush.Jobs.Sealing;

namespace Hush.Tasks.Recordings;

/// <summary>
/// Keeps recordings sealed in a folder of their own, for the time that a job and its results are kept. The key of each lies in its job, so a recording can't be
/// opened any more when the job is destroyed, and is deleted soon after. Thread-safe.
/// </summary>
internal sealed class RecordingFolder(string path, TimeProvider time)
{
    private const string Ending = ".sealed";

    /// <summary>A place for a new recording.</summary>
    public static StoredRecording New() => new(Guid.NewGuid().ToString("N"), SealedFile.NewKey());

    /// <summary>Opens a new recording for writing.</summary>
    public Stream Create(StoredRecording recording)
    {
        Directory.CreateDirectory(path);
        return SealedFile.Create(PathOf(recording), recording.Key);
    }

    /// <summary>Says that a recording is written: from now on its time runs.</summary>
    public void Keep(StoredRecording recording) => File.SetLastWriteTimeUtc(PathOf(recording), time.GetUtcNow().UtcDateTime);

    /// <summary>Opens a recording at its start; null when it is gone.</summary>
    public Stream? Open(StoredRecording recording)
    {
        try
        {
            return SealedFile.Open(PathOf(recording), recording.Key);
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Deletes a recording, if it is there.</summary>
    public void Delete(StoredRecording recording)
    {
        try
        {
            File.Delete(PathOf(recording));
        }
        catch (DirectoryNotFoundException)
        {
            // Then it is not there.
        }
    }

    /// <summary>Deletes what was written longer ago than recordings are kept.</summary>
    /// <param name="retention">How long they are kept.</param>
    public void Sweep(TimeSpan retention)
    {
        if (!Directory.Exists(path)) return;
        DateTime oldest = time.GetUtcNow().UtcDateTime - retention;
        foreach (string file in Directory.EnumerateFiles(path, "*" + Ending))
        {
            if (File.GetLastWriteTimeUtc(file) < oldest) File.Delete(file);
        }
    }

    private string PathOf(StoredRecording recording) => Path.Combine(path, recording.Name + Ending);
}

/// <summary>Which recording, and its key. It prints neither.</summary>
/// <param name="Name">Its name in the folder.</param>
/// <param name="Key">Its key.</param>
internal sealed record StoredRecording(string Name, byte[] Key)
{
    public override string ToString() => nameof(StoredRecording);
}
