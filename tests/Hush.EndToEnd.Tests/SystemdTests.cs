using System.Diagnostics;
using System.Net.Sockets;
using System.Text;

namespace Hush.EndToEnd.Tests;

/// <summary>A server that systemd has started tells it when it is ready (<c>Type=notify</c>) and goes on logging as it does elsewhere.</summary>
public sealed class SystemdTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task Server_SaysThatItIsReady()
    {
        using TemporaryFolder folder = new();
        var notified = Path.Combine(folder.Path, "notify");
        using Socket socket = new(AddressFamily.Unix, SocketType.Dgram, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(notified));

        // The library knows systemd by the name of the parent process.
        var parent = Path.Combine(folder.Path, "systemd");
        await File.WriteAllTextAsync(parent, "#!/bin/sh\n\"$@\"\n");
        await Repository.RunAsync("chmod", ["u+x", parent]);
        ProcessStartInfo start = new(parent)
        { RedirectStandardOutput = true, WorkingDirectory = folder.Path, Environment = { ["NOTIFY_SOCKET"] = notified } };
        string[] arguments =
        [
            "dotnet", Repository.PathOf("artifacts", "bin", "Hush.Server", "release", "Hush.Server.dll"),
            "--urls", "http://127.0.0.1:0", "--store", Path.Combine(folder.Path, "jobs.db"), "--model", "fast",
        ];
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        try
        {
            var message = new byte[64];
            using CancellationTokenSource limit = new(Patience);
            var length = await socket.ReceiveAsync(message, SocketFlags.None, limit.Token);
            Assert.Equal("READY=1", Encoding.UTF8.GetString(message, 0, length));
            Assert.StartsWith("{", await process.StandardOutput.ReadLineAsync(limit.Token), StringComparison.Ordinal);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
    }
}
