using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Hush.Jobs.Sqlite.Tests;

/// <summary>Writes that share a commit still stand or fall alone.</summary>
public sealed class SqliteWriterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteConnection _database;
    private readonly SqliteWriter _writer;

    public SqliteWriterTests()
    {
        _database = new SqliteConnection($"Data Source={_folder.File("writer.db")};Pooling=False");
        _database.Open();
        _database.Execute("CREATE TABLE numbers (number INTEGER NOT NULL)");
        _writer = new SqliteWriter(_database);
    }

    [Fact]
    public async Task FailedSteps_TakeBackTheirOwnRowsOnly()
    {
        using ManualResetEventSlim open = new();
        var first = Task.Run(() => _writer.RunAsync(
            database =>
            {
                open.Wait();
                return Insert(database, 1000);
            },
            default));
        Task<int>[] rest = [.. Enumerable.Range(0, 300)
            .Select(i => Task.Run(() => _writer.RunAsync(database => InsertThenFail(database, i), default)))];
        open.Set();
        await first;
        for (var i = 0; i < rest.Length; i++)
        {
            if (i % 3 == 0) await Assert.ThrowsAsync<FormatException>(() => rest[i]);
            else Assert.Equal(i, await rest[i]);
        }

        int[] expected = [.. Enumerable.Range(0, 300).Where(i => i % 3 != 0), 1000];
        Assert.Equal(expected, Numbers().Order());
    }

    [Fact]
    public async Task CommitThatFails_FailsEveryStep_AndTheNextSucceeds()
    {
        // A deferred constraint is checked at the commit, where a full disk would show as well.
        _database.Execute("PRAGMA foreign_keys = ON; CREATE TABLE parents (id INTEGER PRIMARY KEY); "
            + "CREATE TABLE children (id INTEGER REFERENCES parents (id) DEFERRABLE INITIALLY DEFERRED)");
        await Assert.ThrowsAsync<SqliteException>(() => _writer.RunAsync(database => database.Execute("INSERT INTO children VALUES (7)"), default));
        Assert.Equal(5, await _writer.RunAsync(database => Insert(database, 5), default));
        Assert.Equal([5], Numbers());
        Assert.Equal(0L, _database.Scalar("SELECT count(*) FROM children"));
    }

    public void Dispose()
    {
        _writer.Dispose();
        _folder.Dispose();
    }

    private static int Insert(SqliteConnection database, int number)
    {
        database.Execute("INSERT INTO numbers VALUES ($number)", ("$number", number));
        return number;
    }

    private static int InsertThenFail(SqliteConnection database, int number)
    {
        Insert(database, number);
        return number % 3 == 0 ? throw new FormatException(number.ToString(CultureInfo.InvariantCulture)) : number;
    }

    private List<int> Numbers() => _database.Rows(row => row.GetInt32(0), "SELECT number FROM numbers");
}
