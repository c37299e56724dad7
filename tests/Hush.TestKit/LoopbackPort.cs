using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Hush.TestKit;

/// <summary>
/// Ports of the loopback address, for servers that are started as processes of their own, perhaps long after the port was chosen, and
/// that are stopped and started again. Each port belongs to one test process until that ends, and lies below those that systems give to
/// outgoing connections, so nobody takes it meanwhile.
/// </summary>
public static class LoopbackPort
{
    private const int First = 20_000;
    private const int Count = 10_000;

    // Processes begin apart from each other, and go round by a prime.
    private const int Step = 37;

    private static readonly List<FileStream> Held = [];
    private static readonly Lock Gate = new();
    private static int Last = Environment.ProcessId * 101;

    /// <summary>One that nobody listens on, and that no other test is given.</summary>
    public static int Free()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "hush-test-ports")).FullName;
        for (var tries = 0; tries < Count; tries++)
        {
            var port = First + (int)((uint)Interlocked.Add(ref Last, Step) % Count);
            if (TryHold(Path.Combine(folder, port.ToString(CultureInfo.InvariantCulture))) && IsFree(port)) return port;
        }

        throw new InvalidOperationException("No port of the loopback address is free.");
    }

    // The lock ends with the process, however that ends.
    private static bool TryHold(string path)
    {
        try
        {
            FileStream file = new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
            lock (Gate) Held.Add(file);
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool IsFree(int port)
    {
        try
        {
            using TcpListener listener = new(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
