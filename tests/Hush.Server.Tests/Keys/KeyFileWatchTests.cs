using Hush.TestKit;

namespace Hush.Server.Tests.Keys;

/// <summary>A key file that changes while the server runs.</summary>
public sealed class KeyFileWatchTests : IDisposable
{
    private const string Alpha = "alpha-0123456789";
    private const string Beta = "beta-0123456789a";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hush-keys-");

    private string Path => System.IO.Path.Combine(_folder.FullName, "keys");

    [Fact]
    public async Task Keys_come_and_go()
    {
        Write(Path, Alpha + " name=one");
        await using var server = await RunningServer.StartAsync("--key-file", Path);
        Assert.Equal((404, 401), (await StatusAsync(server, Alpha), await StatusAsync(server, Beta)));
        Write(Path, Beta + " name=another roles=submit");
        await UntilAsync(server, "The key file was read again");
        Assert.Equal((401, 403), (await StatusAsync(server, Alpha), await StatusAsync(server, Beta)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nobody")]
    [InlineData("short")]
    [InlineData(Beta + " roles=owner")]
    [InlineData(Beta + " name=one\n" + Beta + " name=two")]
    [InlineData(null)]
    public async Task A_wrong_file_changes_nothing(string? content)
    {
        Write(Path, Alpha + " name=one");
        await using var server = await RunningServer.StartAsync("--key-file", Path);
        if (content is null) File.Delete(Path);
        else Write(Path, content);
        await UntilAsync(server, "is not taken");
        Assert.Equal((404, 401), (await StatusAsync(server, Alpha), await StatusAsync(server, Beta)));
        Assert.DoesNotContain(Beta, server.Log.Text, StringComparison.Ordinal);
        using var nobody = await server.SendAsync(HttpMethod.Get, RunningServer.Jobs + "/x?api-version=2024-11-01");
        Assert.Equal(401, (int)nobody.StatusCode);
    }

    [Fact]
    public async Task A_file_that_others_may_read_is_taken_once_they_may_not()
    {
        if (OperatingSystem.IsWindows()) return;
        Write(Path, Alpha);
        await using var server = await RunningServer.StartAsync("--key-file", Path);
        await File.WriteAllTextAsync(Path, Beta + "\n");
        File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
        await UntilAsync(server, "is not taken");
        File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        await UntilAsync(server, "The key file was read again");
        Assert.Equal((401, 404), (await StatusAsync(server, Alpha), await StatusAsync(server, Beta)));
    }

    [Fact]
    public async Task Each_key_has_its_own_rate()
    {
        Write(Path, $"{Alpha} calls-per-minute=3\n{Beta}\n");
        await using var server = await RunningServer.StartAsync("--key-file", Path, "--Hush:RateLimit:CallsPerMinute=5");
        List<int> alpha = [];
        List<int> beta = [];
        for (var i = 0; i < 6; i++)
        {
            alpha.Add(await StatusAsync(server, Alpha));
            beta.Add(await StatusAsync(server, Beta));
        }

        Assert.Equal([404, 404, 404, 429, 429, 429], alpha);
        Assert.Equal([404, 404, 404, 404, 404, 429], beta);
        Write(Path, $"{Alpha} calls-per-minute=4\n{Beta}\n");
        await UntilAsync(server, "The key file was read again");
        Assert.Equal(404, await StatusAsync(server, Alpha));
    }

    [Fact]
    public async Task Each_key_has_its_own_share_of_the_queue()
    {
        Write(Path, $"{Alpha} waiting-jobs=2\n{Beta}\n");
        await using var server = await RunningServer.StartAsync("--key-file", Path, "--role=api");
        List<int> alpha = [];
        for (var i = 0; i < 3; i++) using (var answer = await server.SubmitAsync(Samples.Typed, key: Alpha)) alpha.Add(
            (int)answer.StatusCode);
        using var beta = await server.SubmitAsync(Samples.Typed, key: Beta);
        Assert.Equal([202, 202, 503], alpha);
        Assert.Equal(202, (int)beta.StatusCode);
    }

    [Fact]
    public async Task A_link_that_is_turned_to_another_file_is_seen()
    {
        if (OperatingSystem.IsWindows()) return;
        var first = System.IO.Path.Combine(_folder.FullName, "first");
        var second = System.IO.Path.Combine(_folder.FullName, "second");
        Write(first, Alpha);
        Write(second, Beta + "\n");
        File.CreateSymbolicLink(Path, first);
        await using var server = await RunningServer.StartAsync("--key-file", Path);
        File.Delete(Path);
        File.CreateSymbolicLink(Path, second);
        await UntilAsync(server, "The key file was read again");
        Assert.Equal((401, 404), (await StatusAsync(server, Alpha), await StatusAsync(server, Beta)));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static void Write(string path, string content)
    {
        File.WriteAllText(path, content);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    private static Task UntilAsync(RunningServer server, string words) => Eventually.TrueAsync(
        () =>
        {
            server.Clock.Advance(TimeSpan.FromSeconds(10));
            return server.Log.Text.Contains(words, StringComparison.Ordinal);
        },
        words);

    private static async Task<int> StatusAsync(RunningServer server, string key)
    {
        using var answer = await server.SendAsync(HttpMethod.Get, RunningServer.Jobs + "/x?api-version=2024-11-01", key: key);
        return (int)answer.StatusCode;
    }
}
