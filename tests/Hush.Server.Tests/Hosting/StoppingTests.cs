using System.Net.Sockets;
using System.Text;
using Hush.TestKit;

namespace Hush.Server.Tests.Hosting;

public sealed class StoppingTests
{
    [Fact]
    public async Task A_stop_with_an_open_upload_begins_no_job_and_is_not_held_up()
    {
        using ManualResetEventSlim open = new();
        var begun = 0;
        await using var server = await RunningServer.StartAsync(
            (conversation, options, cancellation) =>
            {
                Interlocked.Increment(ref begun);
                open.Wait(cancellation);
                return NameFinder.Analyze(conversation, options, cancellation);
            },
            "--Hush:Jobs:Workers=2");
        for (var i = 0; i < 70; i++) (await server.SubmitAsync(Samples.Typed)).Dispose();
        await Eventually.TrueAsync(() => Volatile.Read(ref begun) == 2, "two jobs run");
        using TcpClient upload = new();
        await upload.ConnectAsync("127.0.0.1", server.Client.BaseAddress!.Port);
        await upload.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /{RunningServer.Jobs}?api-version=2024-11-01 HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{{"));
        await Task.Delay(200); // so that the server has read it

        // An upload that stays open is cut off at this time.
        Assert.InRange(server.ShutdownTimeout, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(10));
        var stopping = server.StopAsync();
        open.Set();
        await stopping.WaitAsync(Eventually.NeverHangs);
        Assert.InRange(Volatile.Read(ref begun), 2, 2);
    }
}
