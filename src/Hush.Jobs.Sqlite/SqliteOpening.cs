using Hush.Jobs.Sealing;
using Microsoft.Data.Sqlite;

namespace Hush.Jobs.Sqlite;

/// <summary>The first steps with a database: its file, its key, its schema.</summary>
internal static class SqliteOpening
{
    /// <summary>Makes an empty private file when there is none; SQLite gives the log the same permissions.</summary>
    public static void CreateFile(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        try
        {
            if (!File.Exists(path)) PrivateFile.Create(path).Dispose();
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another process was quicker; its file is as good.
        }
    }

    /// <summary>Migrates the database and returns the key that belongs to it.</summary>
    /// <exception cref="JobStoreException">The key is missing or another database's, or the schema is newer than this program.</exception>
    public static StoreKey Prepare(SqliteConnection database, string path, string keyPath)
    {
        bool isNew;
        using (database.BeginTransaction(deferred: true)) isNew = SqliteSchema.ReadVersion(database, path) == 0;
        if (PrivateFile.IsWide(path))
            throw new JobStoreException(
                $"The job database {path} can be read or changed by other users of the machine. This takes it from them: chmod 600 {path}");
        if (!File.Exists(keyPath))
        {
            if (!isNew)
                throw new JobStoreException(
                    $"The key file {keyPath} of the job database {path} is missing. Restore it, or remove the database to begin with an empty one.");
            Directory.CreateDirectory(Path.GetDirectoryName(keyPath)!);
            StoreKey.Create(keyPath);
        }

        var key = StoreKey.Read(keyPath);
        if (!isNew) SqliteSchema.CheckSound(database, path);
        SqliteSchema.Migrate(database, path, key.Check);
        var isOurs = database.Scalar("SELECT key_check FROM store") is byte[] check && key.Matches(check);
        return isOurs ? key : throw new JobStoreException($"The key file {keyPath} does not belong to the job database {path}.");
    }
}
