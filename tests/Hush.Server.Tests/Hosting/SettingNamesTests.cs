using Hush.Server.Hosting;

namespace Hush.Server.Tests.Hosting;

public sealed class SettingNamesTests
{
    [Theory]
    [InlineData("--Hush:Limits:MaxBodyByte=5000", "Hush:Limits:MaxBodyByte")]
    [InlineData("--Hush:Limit:MaxBodyBytes=5000", "Hush:Limit")]
    [InlineData("--Hush:Keyfile2=x", "Hush:Keyfile2")]
    [InlineData("--Hush:Jobs:Worker=2", "Hush:Jobs:Worker")]
    [InlineData("--Hush:Store:Pfad=x", "Hush:Store:Pfad")]
    [InlineData("--Hush:RateLimit:CallsPerHour=2", "Hush:RateLimit:CallsPerHour")]
    [InlineData("--urls=nonsense", "nonsense")]
    [InlineData("--urls=http://127.0.0.1:99999", "http://127.0.0.1:99999")]
    [InlineData("--urls=ftp://127.0.0.1:21", "ftp://127.0.0.1:21")]
    [InlineData("--Hush:CorsOrigins=example", "Hush:CorsOrigins")]
    [InlineData("--Hush:CorsOrigins=https://a.example/path", "Hush:CorsOrigins")]
    [InlineData("--Hush:Limits:MaxBodyBytes=many", "Hush:Limits:MaxBodyBytes")]
    public void A_wrong_setting_is_named(string argument, string named)
    {
        StartProblemException problem = Assert.Throws<StartProblemException>(() => ServerBuilder.Build([argument]));
        Assert.Contains(named, problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', problem.Message);
    }
}
