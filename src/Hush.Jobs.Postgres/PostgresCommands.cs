using System.Globalization;
using Npgsql;

namespace Hush.Jobs.Postgres;

/// <summary>Short forms for running one statement with the parameters $1, $2 …; a null value's type comes from the statement.</summary>
internal static class PostgresCommands
{
    /// <summary>Returns the number of changed rows.</summary>
    public static async Task<int> ExecuteAsync(this NpgsqlConnection connection, string sql, params object?[] values)
    {
        var command = Command(connection, sql, values);
        await using (command.ConfigureAwait(false)) return await command.ExecuteNonQueryAsync().ConfigureAwait(false);
    }

    /// <summary>The first column of the first row, or null when there is no row or it holds NULL.</summary>
    public static async Task<object?> ScalarAsync(this NpgsqlConnection connection, string sql, params object?[] values)
    {
        var command = Command(connection, sql, values);
        await using (command.ConfigureAwait(false)) return await command.ExecuteScalarAsync().ConfigureAwait(false) is { } value and not DBNull
            ? value : null;
    }

    /// <summary>The number in the first column of the first row.</summary>
    public static async Task<int> CountAsync(this NpgsqlConnection connection, string sql, params object?[] values) =>
        Convert.ToInt32(await connection.ScalarAsync(sql, values).ConfigureAwait(false), CultureInfo.InvariantCulture);

    public static async Task<List<T>> RowsAsync<T>(this NpgsqlConnection connection, Func<NpgsqlDataReader, T> read, string sql,
        params object?[] values)
    {
        var command = Command(connection, sql, values);
        await using (command.ConfigureAwait(false))
        {
            var reader = await command.ExecuteReaderAsync().ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                List<T> rows = [];
                while (await reader.ReadAsync().ConfigureAwait(false)) rows.Add(read(reader));
                return rows;
            }
        }
    }

    /// <summary>Adds a statement to a batch, which goes to the server in one message.</summary>
    public static void Add(this NpgsqlBatch batch, string sql, params object?[] values)
    {
        NpgsqlBatchCommand command = new(sql);
        foreach (var value in values) command.Parameters.Add(Parameter(value));
        batch.BatchCommands.Add(command);
    }

    private static NpgsqlCommand Command(NpgsqlConnection connection, string sql, object?[] values)
    {
#pragma warning disable CA2100 // Every statement is a constant of this room; values are always parameters.
        NpgsqlCommand command = new(sql, connection);
#pragma warning restore CA2100
        foreach (var value in values) command.Parameters.Add(Parameter(value));
        return command;
    }

    private static NpgsqlParameter Parameter(object? value) => new() { Value = value ?? DBNull.Value };
}
