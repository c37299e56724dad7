using Microsoft.Data.Sqlite;

namespace Hush.Jobs.Sqlite;

/// <summary>Gives SQLite's and the file system's errors the name of the file and the type that callers of any store know.</summary>
internal static class SqliteFailure
{
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
    private static JobStoreException Named(string path, Exception failure) => new($"The job database {path} failed: {failure.Message}", failure);
}
