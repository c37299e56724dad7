using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Hush.EndToEnd.Tests;

/// <summary>A NATS server of its own with JetStream, on a free port, in a temporary folder.</summary>
internal sealed class NatsServer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly TemporaryFolder _folder;
    private readonly Process _process;

    private NatsServer(Process process, TemporaryFolder folder) => (_process, _folder) = (process, folder);

    /// <summary>Where clients connect.</summary>
    public string Address { get; private set; } = "";

    public static async Task<NatsServer> StartAsync()
    {
        TemporaryFolder folder = new();
        ProcessStartInfo start = new(Program()) { RedirectStandardError = true };
        foreach (var argument in (string[])["-js", "-sd", folder.Path, "-a", "127.0.0.1", "-p", "-1", "--ports_file_dir",
            folder.Path]) start.ArgumentList.Add(argument);
        NatsServer server = new(Process.Start(start)!, folder);
        _ = server._process.StandardError.ReadToEndAsync();
        var ports = Path.Combine(folder.Path, string.Create(CultureInfo.InvariantCulture, $"nats-server_{server._process.Id}.ports"));
        for (var watch = Stopwatch.StartNew(); server.Address.Length == 0; await Task.Delay(50))
        {
            if (server._process.HasExited || watch.Elapsed > Patience) throw new InvalidOperationException("The NATS server did not start.");
            try
            {
                if (File.Exists(ports)) server.Address = JsonDocument.Parse(await File.ReadAllTextAsync(ports)).RootElement.GetProperty("nats")[0]
                    .GetString()!;
            }
            catch (JsonException)
            {
                // It is being written.
            }
        }

        return server;
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        _folder.Dispose();
    }

    // Debian puts it where only root's path leads.
    private static string Program() => File.Exists("/usr/sbin/nats-server") ? "/usr/sbin/nats-server" : "nats-server";
}
