using Hush.Jobs;
using Hush.Jobs.Sealing;

namespace Hush.Tasks.Recordings;

/// <summary>
/// Keeps recordings sealed in a folder of their own, for the time that a job and its results are kept. The key of each lies in its job, so a
/// recording can't be opened any more when the job is destroyed, and is deleted soon after. A folder or disk that fails is a
/// <see cref="JobStoreException"/>. Thread-safe.
/// </summary>
internal sealed class RecordingFolder(string path, TimeProvider time)
{
    private const string Ending = ".sealed";

    // Stands in an upload's name, which its job keeps.
    private const string UploadMark = ".upload";

    /// <summary>A place for a new recording that is a job's result.</summary>
    public static StoredRecording New() => new(NewName(), SealedFile.NewKey());

    /// <summary>A place for a new recording that a job is to mute.</summary>
    public static StoredRecording NewUpload() => new(NewName() + UploadMark, SealedFile.NewKey());

    /// <summary>Opens a new recording for writing.</summary>
    public Stream Create(StoredRecording recording) => RecordingFailure.Translate(path, () =>
    {
        Directory.CreateDirectory(path);
        return new RecordingWriter(SealedFile.Create(PathOf(recording), recording.Key), path);
    });

    /// <summary>Says that a recording is written: from now on its time runs.</summary>
    public void Keep(StoredRecording recording) =>
        RecordingFailure.Translate(path, () => File.SetLastWriteTimeUtc(PathOf(recording), time.GetUtcNow().UtcDateTime));

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
        catch (Exception failure) when (RecordingFailure.IsOfTheFolder(failure))
        {
            throw RecordingFailure.Named(path, failure);
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
        catch (Exception failure) when (RecordingFailure.IsOfTheFolder(failure))
        {
            throw RecordingFailure.Named(path, failure);
        }
    }

    /// <summary>Deletes a recording that nobody needs any more; where that fails the sweep does it.</summary>
    public void Discard(StoredRecording recording)
    {
        try
        {
            Delete(recording);
        }
        catch (JobStoreException)
        {
            // The sweep comes by and says what is wrong.
        }
    }

    /// <summary>Deletes what was written longer ago than recordings are kept.</summary>
    /// <param name="retention">How long results are kept.</param>
    /// <param name="uploadRetention">How long uploads are kept: as long as a job may wait for its worker.</param>
    /// <exception cref="IOException">The folder can't be read, or a file in it can't be deleted.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public void Sweep(TimeSpan retention, TimeSpan uploadRetention)
    {
        if (!Directory.Exists(path)) return;
        var now = time.GetUtcNow().UtcDateTime;
        foreach (var file in Directory.EnumerateFiles(path, "*" + Ending))
        {
            var kept = file.EndsWith(UploadMark + Ending, StringComparison.Ordinal) ? uploadRetention : retention;
            if (File.GetLastWriteTimeUtc(file) < now - kept) File.Delete(file);
        }
    }

    private static string NewName() => Guid.NewGuid().ToString("N");

    private string PathOf(StoredRecording recording) => Path.Combine(path, recording.Name + Ending);
}

/// <summary>Which recording, and its key. It prints neither.</summary>
/// <param name="Name">Its name in the folder.</param>
/// <param name="Key">Its key.</param>
internal sealed record StoredRecording(string Name, byte[] Key)
{
    public override string ToString() => nameof(StoredRecording);
}
