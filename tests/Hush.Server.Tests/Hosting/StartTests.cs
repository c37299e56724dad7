using Hush.Server.Hosting;
using Microsoft.Extensions.Configuration;

namespace Hush.Server.Tests.Hosting;

public sealed class StartTests
{
    [Theory]
    [InlineData("--urls=http://0.0.0.0:5000", "http://0.0.0.0:5000")]
    [InlineData("--urls=http://127.0.0.1:5000;http://*:5001", "http://*:5001")]
    [InlineData("--urls=http://+:80", "loopback")]
    [InlineData("--urls=http://[::]:80", "loopback")]
    [InlineData("--urls=http://example.com:80", "loopback")]
    [InlineData("--Hush:Limits:MaxBodyBytes=1", "MaxBodyBytes")]
    [InlineData("--Hush:Limits:MaxItems=many", "MaxItems")]
    [InlineData("--Hush:Jobs:Retention=00:00:01", "Retention")]
    [InlineData("--public-url=nonsense", "PublicBaseUrl")]
    [InlineData("--key-file=/nowhere/keys", "/nowhere/keys")]
    [InlineData("--keys=schlüssel", "ASCII")]
    [InlineData("--keys=fifteen-letters", "shorter than 16")]
    [InlineData("--keys=long-enough-0123456789,short", "shorter than 16")]
    [InlineData("--Hush:Analysis:Threads=-1", "Threads")]
    [InlineData("--Hush:Store:MinFreeBytes=-1", "MinFreeBytes")]
    [InlineData("--Hush:Jobs:MaxAttempts=0", "MaxAttempts")]
    [InlineData("--Hush:Jobs:MaxOutputBytes=1", "MaxOutputBytes")]
    [InlineData("--port=80", "--port")]
    [InlineData("--model=wise", "Hush:Model")]
    [InlineData("--Hush:Models=wise", "Hush:Models: expected fast, strong, together or NAME=FILE")]
    [InlineData("--Hush:Models=1", "Hush:Models: expected fast, strong, together or NAME=FILE")]
    [InlineData("--Hush:Models=fast,none", "Hush:Models: expected fast, strong, together or NAME=FILE")]
    [InlineData("--Hush:Models=fast,", "Hush:Models: expected fast, strong, together or NAME=FILE")]
    [InlineData("--Hush:Models=fast,strong,FAST", "Hush:Models: expected each name once")]
    [InlineData("--Hush:Models=claims=/nowhere/claims.model", "there is no file /nowhere/claims.model")]
    [InlineData("--Hush:Models=Fast=/nowhere/claims.model", "but fast, strong, together and none")]
    [InlineData("--Hush:Models=two words=/nowhere/claims.model", "ASCII letters")]
    [InlineData("--Hush:Models==/nowhere/claims.model", "names of 1 to 32")]
    [InlineData("--Hush:Models=a-name-of-thirty-three-characters=/nowhere/x", "names of 1 to 32")]
    [InlineData("--Hush:Models=fast,strong,fast,strong,fast,strong,fast,strong,fast", "at most 8")]
    [InlineData("--role=manager", "all, api or worker")]
    [InlineData("--role=1", "all, api or worker")]
    [InlineData("--store=Host=db;Port=many;Database=hush", "not understood")]
    [InlineData("--store=postgresql://db", "Database=")]
    [InlineData("serve", "option")]
    [InlineData("--urls", "needs a value")]
    public void Wrong_settings_stop_the_start_with_a_reason(string argument, string words)
    {
        var problem = Assert.Throws<StartProblemException>(() => ServerBuilder.Build([argument]));
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_wrong_settings_are_told_at_once()
    {
        var problem = Assert.Throws<StartProblemException>(
            () => ServerBuilder.Build(["--Hush:Limits:MaxBodyBytes=1", "--Hush:RateLimit:CallsPerSecond=-1"]));
        Assert.Contains("MaxBodyBytes", problem.Message, StringComparison.Ordinal);
        Assert.Contains("CallsPerSecond", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:5000", true)]
    [InlineData("http://localhost:5000", true)]
    [InlineData("http://[::1]:5000", true)]
    [InlineData("https://127.9.9.9:5000", true)]
    [InlineData("http://unix:/run/hush.sock", true)]
    [InlineData("http://0.0.0.0:5000", false)]
    [InlineData("http://localhost.example.com:5000", false)]
    public void Loopback_is_known(string address, bool expected) => Assert.Equal(expected, ListenAddresses.IsLoopback(address));

    [Theory]
    [InlineData("", "http://127.0.0.1:5000")]
    [InlineData("urls=http://*:1;http://*:2", "http://*:1,http://*:2")]
    [InlineData("http_ports=8080", "http://*:8080")]
    public void Addresses_come_from_the_framework_s_settings(string setting, string expected)
    {
        var pair = setting.Split('=', 2);
        IConfiguration configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(pair.Length == 2 ? [new(pair[0], pair[1])] : [])
            .Build();
        Assert.Equal(expected, string.Join(',', ListenAddresses.Read(configuration, mayBeOpen: true)));
    }

    [Fact]
    public async Task A_server_without_keys_says_so()
    {
        await using var server = await RunningServer.StartAsync();
        Assert.Contains("No key is configured", server.Log.Text, StringComparison.Ordinal);
    }
}
