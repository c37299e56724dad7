using Npgsql;

namespace Hush.Jobs.Postgres;

/// <summary>
/// Where the database is: an Npgsql connection string (<c>Host=db.example.com;Database=hush;…</c>) or a URL
/// (<c>postgresql://user@db.example.com/hush</c>), with defaults for what the operator left open.
/// </summary>
internal sealed class PostgresSettings
{
    // Four servers with as many connections each stay below the hundred that PostgreSQL allows by default.
    private const int MostConnections = 20;
    private const int ConnectSeconds = 5;
    private const int CommandSeconds = 15;
    private const int KeepAliveSeconds = 10;
    private const int MostPrepared = 32;

    private PostgresSettings(NpgsqlConnectionStringBuilder connection) => Connection = connection;

    public NpgsqlConnectionStringBuilder Connection { get; }

    /// <summary>Host and database, for messages: never a user or a password.</summary>
    public string Name => $"{Connection.Host}/{Connection.Database}";

    /// <summary>Whether <paramref name="store"/> names a database rather than a file.</summary>
    public static bool IsAddress(string store) =>
        IsUrl(store) || store.Split(';').Any(part => part.Split('=') is [var name, _, ..] && name.Trim().ToUpperInvariant() is "HOST" or "SERVER");

    /// <exception cref="JobStoreException">It cannot be understood; the message repeats nothing of it.</exception>
    public static PostgresSettings Parse(string store)
    {
        try
        {
            var connection = IsUrl(store) ? FromUrl(new Uri(store)) : new NpgsqlConnectionStringBuilder(store);
            if (string.IsNullOrEmpty(connection.Host)) throw new FormatException("Host");
            if (string.IsNullOrEmpty(connection.Database)) throw new JobStoreException(
                "The address of the job database lacks its name: add Database=….");
            return new PostgresSettings(WithDefaults(connection));
        }
        catch (Exception failure) when (failure is ArgumentException or FormatException or InvalidOperationException or OverflowException)
        {
            throw new JobStoreException(
                "The address of the job database is not understood. Write Host=…;Database=…;Username=… as for Npgsql, or postgresql://user@host/database; put a value with ; or = in quotes.");
        }
    }

    private static bool IsUrl(string store) =>
        store.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase) || store.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase);

    private static NpgsqlConnectionStringBuilder FromUrl(Uri url)
    {
        var user = url.UserInfo.Split(':', 2);
        NpgsqlConnectionStringBuilder connection = new() { Host = url.Host, Database = Uri.UnescapeDataString(url.AbsolutePath.TrimStart('/')) };
        if (url.Port > 0) connection.Port = url.Port;
        if (user[0].Length > 0) connection.Username = Uri.UnescapeDataString(user[0]);
        if (user.Length > 1) connection.Password = Uri.UnescapeDataString(user[1]);
        foreach (var pair in url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Split('=', 2);
            var value = Uri.UnescapeDataString(parts.Length > 1 ? parts[1] : "");

            // The names that libpq has and Npgsql writes otherwise; its values of sslmode have hyphens.
            if (parts[0] == "sslmode") connection["SSL Mode"] = value.Replace("-", "", StringComparison.Ordinal);
            else if (parts[0] == "sslrootcert") connection["Root Certificate"] = value;
            else if (parts[0] == "connect_timeout") connection["Timeout"] = value;
            else connection[Uri.UnescapeDataString(parts[0]).Replace('_', ' ')] = value;
        }

        return connection;
    }

    private static NpgsqlConnectionStringBuilder WithDefaults(NpgsqlConnectionStringBuilder connection)
    {
        if (!connection.ShouldSerialize("Application Name")) connection.ApplicationName = "hush";
        if (!connection.ShouldSerialize("Maximum Pool Size")) connection.MaxPoolSize = MostConnections;
        if (!connection.ShouldSerialize("Timeout")) connection.Timeout = ConnectSeconds;
        if (!connection.ShouldSerialize("Command Timeout")) connection.CommandTimeout = CommandSeconds;
        if (!connection.ShouldSerialize("Keepalive")) connection.KeepAlive = KeepAliveSeconds;
        if (!connection.ShouldSerialize("Max Auto Prepare")) connection.MaxAutoPrepare = MostPrepared;

        // Details of errors hold values, which do not belong in messages.
        connection.IncludeErrorDetail = false;
        return connection;
    }
}
