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
    [InlineData("--urls=http://127.0.0.1:many", "http://127.0.0.1:many is no address")]
    [InlineData("--urls=http://localhost:0", "http://localhost:0")]
    [InlineData("--Hush:Limits:MaxBodyBytes=many", "Hush:Limits:MaxBodyBytes is a whole number")]
    [InlineData("--Hush:Limits:MaxItems=1e3", "Hush:Limits:MaxItems is a whole number")]
    [InlineData("--Hush:Limits:MaxBodyBytes=99999999999", "Hush:Limits:MaxBodyBytes is a whole number up to 2,147,483,647")]
    [InlineData("--Hush:Limits:AcceptForeignModelVersions=perhaps", "Hush:Limits:AcceptForeignModelVersions is true or false")]
    [InlineData("--Hush:Limits:Identifiers=Sometimes", "Hush:Limits:Identifiers is ByVersion or Always or Never")]
    [InlineData("--Hush:Jobs:Retention=soon", "Hush:Jobs:Retention is a time")]
    [InlineData("--Hush:Limits=5", "Hush:Limits is a section")]
    [InlineData("--Hush:Store=jobs.db", "Hush:Store is a section, not a setting; Hush:Store:Path is")]
    [InlineData("--Hush:Model:0=fast", "Hush:Model:0")]
    [InlineData("--Logging:LogLevel:Default=Loud", "Logging:LogLevel:Default is one of Trace")]
    [InlineData("--Kestrel:Certificates:Default:Path=/nowhere/c.pfx", "Kestrel:Certificates:Default:Path: there is no file /nowhere/c.pfx")]
    [InlineData("--contentRoot=/nowhere", "contentRoot: there is no folder /nowhere")]
    public void A_wrong_setting_is_named(string argument, string named)
    {
        var problem = Assert.Throws<StartProblemException>(() => ServerBuilder.Build([argument]));
        Assert.Contains(named, problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', problem.Message);
    }
}
