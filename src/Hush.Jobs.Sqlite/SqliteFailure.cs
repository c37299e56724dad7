using Microsoft.Data.Sqlite;

namespace Hush.Jobs.Sqlite;

/// <summary>Gives SQLite's and the file system's errors the name of the file and the type that callers of any store know.</summary>
internal static class SqliteFailure
{
    // Of sqlite3.h, errno.h and winerror.h.
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int NotADatabase = 26;
    private const int NoSpaceOnUnix = 28;
    private const int NoSpaceOnWindows = unchecked((int)0x80070070);

    public static T Translate<T>(string path, Func<T> call)
    {
        try
        {
            return call();
        }
        catch (Exception failure) when (IsOfTheStore(failure))
        {
            throw Named(path, failure);
        }
    }

    public static async Task<T> TranslateAsync<T>(string path, Func<Task<T>> call)
    {
        try
        {
            return await call().ConfigureAwait(false);
        }
        catch (Exception failure) when (IsOfTheStore(failure))
        {
            throw Named(path, failure);
        }
    }

    private static bool IsOfTheStore(Exception failure) => failure is SqliteException or IOException or UnauthorizedAccessException;

    // SQLite's messages name tables, columns and codes, never values.
    private static JobStoreException Named(string path, Exception failure) => failure is SqliteException { SqliteErrorCode: Corrupt or NotADatabase }
        ? SqliteSchema.Damaged(path, failure.Message)
        : new JobStoreException($"The job database {path} failed: {failure.Message}", failure) { IsFull = IsFull(failure) };

    private static bool IsFull(Exception failure) =>
        failure is SqliteException { SqliteErrorCode: Full } or IOException { HResult: NoSpaceOnUnix or NoSpaceOnWindows };
}
