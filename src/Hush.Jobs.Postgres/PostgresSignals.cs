using Npgsql;

namespace Hush.Jobs.Postgres;

/// <summary>
/// Tells other servers that jobs were added, and hears it from them. A signal that is lost costs the time to the next poll, so failures
/// are not reported.
/// </summary>
internal sealed class PostgresSignals(NpgsqlDataSource source, TimeProvider time)
{
    private const string Channel = "hush_jobs";
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private const int Idle = 0;
    private const int Sending = 1;
    private const int Asked = 2;
    private int _sender;

    /// <summary>Has the other servers woken; calls that come while a signal is sent share the next.</summary>
    public void Announce()
    {
        if (Interlocked.Exchange(ref _sender, Asked) == Idle) _ = SendAsync();
    }

    /// <summary>Calls <paramref name="wake"/> for every signal until <paramref name="stopping"/>, on a connection of its own.</summary>
    public async Task ListenAsync(Action wake, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                var connection = await source.OpenConnectionAsync(stopping).ConfigureAwait(false);
                await using (connection.ConfigureAwait(false)) await ListenAsync(connection, wake, stopping).ConfigureAwait(false);
            }
            catch (Exception) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure) when (PostgresFailure.IsOfTheStore(failure))
            {
                await Task.Delay(Pause, time, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private static async Task ListenAsync(NpgsqlConnection connection, Action wake, CancellationToken stopping)
    {
        connection.Notification += (_, _) => wake();
        await connection.ExecuteAsync($"LISTEN {Channel}").ConfigureAwait(false);

        // What was added while nobody listened.
        wake();
        while (true) await connection.WaitAsync(stopping).ConfigureAwait(false);
    }

    private async Task SendAsync()
    {
        do
        {
            Interlocked.Exchange(ref _sender, Sending);
            try
            {
                var connection = await source.OpenConnectionAsync().ConfigureAwait(false);
                await using (connection.ConfigureAwait(false)) await connection.ExecuteAsync($"NOTIFY {Channel}").ConfigureAwait(false);
            }
            catch (Exception failure) when (PostgresFailure.IsOfTheStore(failure) || failure is ObjectDisposedException)
            {
                // The others look by themselves at their next poll.
            }
        }
        while (Interlocked.CompareExchange(ref _sender, Idle, Sending) != Sending);
    }
}
