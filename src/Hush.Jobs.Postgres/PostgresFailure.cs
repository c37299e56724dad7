using System.Net.Sockets;
using Npgsql;

namespace Hush.Jobs.Postgres;

/// <summary>Tells errors that pass by themselves from those that stay, and gives all of them the type that callers of any store know.</summary>
internal static class PostgresFailure
{
    /// <summary>
    /// Whether the same call may succeed a moment later on another connection: the server stops, starts, fails over to a standby or has
    /// too many clients; a connection was cut; two transactions met in a way that only one can survive.
    /// </summary>
    public static bool IsPassing(Exception failure) => failure switch
    {
        PostgresException answer => (answer.IsTransient && !IsFull(answer)) || answer.SqlState is
            PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.IdleSessionTimeout or
            PostgresErrorCodes.ReadOnlySqlTransaction or PostgresErrorCodes.TooManyConnections or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected or
            PostgresErrorCodes.ConnectionException or PostgresErrorCodes.ConnectionFailure or PostgresErrorCodes.ConnectionDoesNotExist,
        NpgsqlException broken => broken.IsTransient || broken.InnerException is IOException or SocketException or TimeoutException,
        _ => failure is IOException or SocketException or TimeoutException,
    };

    public static bool IsOfTheStore(Exception failure) => failure is NpgsqlException or IOException or SocketException or TimeoutException;

    /// <summary>Whether it is for want of space or memory of the server: the write may go well when its administrator, or a purge, has made
    /// some.</summary>
    public static bool IsFull(Exception failure) => failure is PostgresException
    {
        SqlState: PostgresErrorCodes.InsufficientResources or PostgresErrorCodes.DiskFull or PostgresErrorCodes.OutOfMemory or PostgresErrorCodes.ConfigurationLimitExceeded,
    };

    /// <summary>The server's messages name tables, columns and codes, never values, since details are switched off.</summary>
    public static JobStoreException Named(string name, Exception failure) => IsPassing(failure)
        ? new($"The job database {name} cannot be used now: {Words(failure)}", failure)
        : new($"The job database {name} failed: {Words(failure)}", failure) { IsFull = IsFull(failure) };

    private static string Words(Exception failure) => failure is PostgresException answer
        ? $"{answer.SqlState} {answer.MessageText}" : failure.Message;
}
