using Hush.Jobs;

namespace Hush.Tasks.Recordings;

/// <summary>Gives the file system's errors the name of the folder and the type that callers of any store know.</summary>
internal static class RecordingFailure
{
    // Of errno.h and winerror.h.
    private const int NoSpaceOnUnix = 28;
    private const int NoSpaceOnWindows = unchecked((int)0x80070070);

    public static T Translate<T>(string folder, Func<T> call)
    {
        try
        {
            return call();
        }
        catch (Exception failure) when (IsOfTheFolder(failure))
        {
            throw Named(folder, failure);
        }
    }

    public static void Translate(string folder, Action call)
    {
        try
        {
            call();
        }
        catch (Exception failure) when (IsOfTheFolder(failure))
        {
            throw Named(folder, failure);
        }
    }

    public static bool IsOfTheFolder(Exception failure) => failure is IOException or UnauthorizedAccessException;

    // Messages of the file system name files, whose names are random.
    public static JobStoreException Named(string folder, Exception failure) =>
        new($"The folder of recordings {folder} failed: {failure.Message}", failure)
        { IsFull = failure is IOException { HResult: NoSpaceOnUnix or NoSpaceOnWindows } };
}
