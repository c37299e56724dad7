using Hush.Jobs.Sealing;
using Hush.TestKit;
using Npgsql;

namespace Hush.Jobs.Postgres.Tests;

/// <summary>An empty schema of the server with a key of its own, and the stores that a test opens in it.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private const string Database = "postgres";

    private readonly PostgresServer _server;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hush-jobs-");
    private readonly List<PostgresJobStore> _stores = [];
    private readonly string _schema = $"test_{Guid.NewGuid():N}";

    private TestDatabase(PostgresServer server) => _server = server;

    public string Key => Path.Combine(_folder.FullName, "store.key");

    public static async Task<TestDatabase> CreateAsync(PostgresServer server)
    {
        TestDatabase database = new(server);
        await database.SqlAsync($"CREATE SCHEMA {database._schema}");
        return database;
    }

    /// <summary>A store as a server opens it. Disposed with the database.</summary>
    public PostgresJobStore Open(JobLimits limits, TimeProvider time, bool usesDatabaseClock = false, int? port = null)
    {
        var address = $"{_server.AddressOf(Database, port)};Search Path={_schema};Maximum Pool Size=8";
        PostgresJobStore store = new(PostgresSettings.Parse(address), Key, limits, time, usesDatabaseClock);
        _stores.Add(store);
        return store;
    }

    /// <summary>A connection that sees this schema.</summary>
    public async Task<NpgsqlConnection> ConnectAsync()
    {
        NpgsqlConnection connection = new($"{_server.AddressOf(Database)};Search Path={_schema};Pooling=false");
        await connection.OpenAsync();
        return connection;
    }

    public async Task SqlAsync(string sql)
    {
        await using var connection = await ConnectAsync();
        await connection.ExecuteAsync(sql);
    }

    public async Task<T> ScalarAsync<T>(string sql)
    {
        await using var connection = await ConnectAsync();
        return (T)(await connection.ScalarAsync(sql))!;
    }

    public void WriteAnotherKey()
    {
        File.Delete(Key);
        StoreKey.Create(Key);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var store in _stores) await store.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
