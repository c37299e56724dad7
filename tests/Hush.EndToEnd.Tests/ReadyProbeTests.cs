namespace Hush.EndToEnd.Tests;

/// <summary>The option <c>--probe</c>, as the image's health check gives it.</summary>
public sealed class ReadyProbeTests
{
    [Fact]
    public async Task Probe_TellsWhetherAServerIsReady()
    {
        using TemporaryFolder folder = new();
        Uri address;
        await using (var server = await ServerProcess.StartAsync(folder.Path, "--model", "fast"))
        {
            address = server.Address;
            Assert.Equal(0, (await ProbeAsync(address.ToString())).ExitCode);
        }

        Assert.Equal(1, (await ProbeAsync(address.ToString())).ExitCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("127.0.0.1:5000")]
    [InlineData("ftp://127.0.0.1/")]
    public async Task Probe_OfWhatIsNoAddress_IsRefused(string address)
    {
        var result = await ProbeAsync(address);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("--probe", result.Errors, StringComparison.Ordinal);
    }

    private static Task<CommandResult> ProbeAsync(string address) =>
        Repository.RunAsync("dotnet", [Repository.PathOf("artifacts", "bin", "Hush.Server", "release", "Hush.Server.dll"), "--probe", address]);
}
