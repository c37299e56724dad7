using Hush.Jobs.Sealing;
using Npgsql;

namespace Hush.Jobs.Postgres;

/// <summary>The first steps with a database: its schema and its key.</summary>
internal static class PostgresOpening
{
    /// <summary>Migrates the database, inside the caller's transaction, and returns the key that belongs to it.</summary>
    /// <exception cref="JobStoreException">The key is missing or another database's, or the schema is newer than this program.</exception>
    public static async Task<StoreKey> PrepareAsync(NpgsqlConnection database, string name, string keyPath)
    {
        // A key is made for a new database only, by the one server that makes its tables: the others wait for the lock.
        await PostgresSchema.MigrateAsync(database, name, PostgresSchema.Migrations, () => MakeKey(keyPath)).ConfigureAwait(false);
        if (!File.Exists(keyPath))
            throw new JobStoreException(
                $"The key file {keyPath} of the job database {name} is missing. Copy it from the server that made the database; every server needs the same.");
        var key = StoreKey.Read(keyPath);
        var isOurs = await database.ScalarAsync("SELECT key_check FROM hush_store").ConfigureAwait(false) is byte[] check && key.Matches(check);
        return isOurs
            ? key
            : throw new JobStoreException(
                $"The key file {keyPath} does not belong to the job database {name}. Copy the key from the server that made the database; every server needs the same.");
    }

    private static byte[] MakeKey(string keyPath)
    {
        if (!File.Exists(keyPath))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(keyPath)!);
            StoreKey.Create(keyPath);
        }

        return StoreKey.Read(keyPath).Check;
    }
}
