using System.Net;
using System.Net.Sockets;

namespace Hush.TestKit;

/// <summary>
/// Stands between a client and a server on the loopback address and cuts their connections on demand, at once or after a request
/// whose answer is then lost.
/// </summary>
public sealed class CuttingProxy : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopping = new();
    private readonly int _target;
    private readonly List<TcpClient> _open = [];
    private readonly Lock _gate = new();
    private byte[]? _marker;

    public CuttingProxy(int target)
    {
        _target = target;
        _listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>How many answers were lost.</summary>
    public int Lost { get; private set; }

    /// <summary>Cuts the next connection over which <paramref name="words"/> are sent, when the server has answered them and before the client hears
    /// it.</summary>
    public void LoseTheAnswerTo(string words)
    {
        lock (_gate) _marker = System.Text.Encoding.UTF8.GetBytes(words);
    }

    /// <summary>Cuts every connection.</summary>
    public void CutAll()
    {
        lock (_gate)
        {
            _open.ForEach(client => client.Close());
            _open.Clear();
        }
    }

    public void Dispose()
    {
        _stopping.Cancel();
        _listener.Stop();
        CutAll();
        _stopping.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_stopping.Token);
                _ = ServeAsync(client);
            }
        }
        catch (Exception) when (_stopping.IsCancellationRequested)
        {
            // Disposed.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var disposeClient = client;
        using TcpClient server = new();
        try
        {
            await server.ConnectAsync(IPAddress.Loopback, _target, _stopping.Token);
            lock (_gate) _open.AddRange([client, server]);
            Cut cut = new();
            await Task.WhenAny(
                CopyAsync(client.GetStream(), server.GetStream(), sent => cut.IsArmed |= Meets(sent), () => true),
                CopyAsync(server.GetStream(), client.GetStream(), _ => { }, () => !cut.IsArmed || !CountLost()));
        }
        catch (Exception failure) when (failure is IOException or SocketException or ObjectDisposedException or OperationCanceledException)
        {
            // Either side has gone.
        }
    }

    private async Task CopyAsync(NetworkStream from, NetworkStream to, Action<ReadOnlyMemory<byte>> see, Func<bool> mayPass)
    {
        var buffer = new byte[64 << 10];
        while (await from.ReadAsync(buffer, _stopping.Token) is var count and > 0)
        {
            see(buffer.AsMemory(0, count));
            if (!mayPass()) return;
            await to.WriteAsync(buffer.AsMemory(0, count), _stopping.Token);
        }
    }

    private bool Meets(ReadOnlyMemory<byte> sent)
    {
        lock (_gate)
        {
            if (_marker is null || sent.Span.IndexOf(_marker) < 0) return false;
            _marker = null;
            return true;
        }
    }

    private bool CountLost()
    {
        lock (_gate) Lost++;
        return true;
    }

    private sealed class Cut
    {
        public bool IsArmed { get; set; }
    }
}
