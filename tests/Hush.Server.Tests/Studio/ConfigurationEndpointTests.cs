using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Hush.Server.Tests.Studio;

/// <summary>The settings of the server as the studio sees and writes them.</summary>
public sealed class ConfigurationEndpointTests : IDisposable
{
    private const string Route = "studio/configuration";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hush-settings-test");

    private string ConfigurationPath => Path.Combine(_folder.FullName, "appsettings.json");

    private string ContentRoot => "--contentRoot=" + _folder.FullName;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task What_holds_is_shown_with_its_source_and_no_secret()
    {
        Write("""{ "Hush": { "Model": "/srv/private/own.model", "jobs": { "Workers": 3 }, "Limits": { "MaxItems": 50 } } }""");
        await using var server = await RunningServer.StartAsync(ContentRoot, "--model=fast", "--Hush:Limits:MaxItems=60",
            "--Hush:CorsOrigins=https://app.example.com");
        var settings = await SettingsOfAsync(server);

        Assert.Equal(("60", "commandLine", "50"), ShownOf(settings, "Hush:Limits:MaxItems"));
        Assert.Equal(("3", "file", "3"), ShownOf(settings, "Hush:Jobs:Workers"));
        Assert.Equal(("fast", "commandLine", null), ShownOf(settings, "Hush:Model"));
        Assert.Equal((null, null, null), ShownOf(settings, "Hush:Limits:MaxTasks"));
        Assert.Equal((null, "commandLine", null), ShownOf(settings, "Hush:CorsOrigins"));
        Assert.Equal((null, "commandLine", null), ShownOf(settings, "Hush:Store:Path"));
        Assert.DoesNotContain("jobs.db\"", settings.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain(server.Folder, settings.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("own.model", settings.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("app.example.com", settings.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_written_holds_at_the_next_start_and_the_rest_of_the_file_stays()
    {
        Write("""{ "Logging": { "LogLevel": { "Default": "Warning" } }, "Hush": { "CorsOrigins": "https://app.example.com", "limits": { "maxdocuments": 2, "MaxTasks": 5 } } }""");
        await using (var server = await RunningServer.StartAsync(ContentRoot))
        {
            using var answer = await PutAsync(server,
                """{"settings":{"Hush:Limits:MaxDocuments":"9","Hush:Limits:MaxTasks":null,"Hush:Jobs:Retention":"02:00:00","Hush:Model":"fast","Hush:Studio":"true"}}""");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            var settings = JsonNode.Parse(await answer.Content.ReadAsStringAsync(Token))!["settings"]!.AsArray();
            Assert.Equal("9", ShownOf(settings, "Hush:Limits:MaxDocuments").Written);
        }

        var file = JsonNode.Parse(await File.ReadAllTextAsync(ConfigurationPath, Token))!;
        Assert.Equal("""{"LogLevel":{"Default":"Warning"}}""", file["Logging"]!.ToJsonString());
        Assert.Equal(
            """{"CorsOrigins":"https://app.example.com","limits":{"maxdocuments":9},"Jobs":{"Retention":"02:00:00"},"Model":"fast","Studio":true}""",
            file["Hush"]!.ToJsonString());
        await using var next = await RunningServer.StartAsync(ContentRoot);
        Assert.Equal(("9", "file", "9"), ShownOf(await SettingsOfAsync(next), "Hush:Limits:MaxDocuments"));
        Assert.Equal(["appsettings.json"], _folder.EnumerateFiles().Select(left => left.Name));
    }

    [Theory]
    [InlineData("Hush:Limits:MaxDocument", "5", "no such setting")]
    [InlineData("Hush:Limits", "5", "no such setting")]
    [InlineData("Logging:LogLevel:Default", "Trace", "no such setting")]
    [InlineData("Kestrel:Certificates:Default:Path", "c.pfx", "no such setting")]
    [InlineData("hush:limits:maxdocuments", "5", "no such setting")]
    [InlineData("Hush:Keys", "another-key-0123456789", "not written by the studio")]
    [InlineData("Hush:KeyFile", "keys.txt", "not written by the studio")]
    [InlineData("Hush:Anonymous", "true", "not written by the studio")]
    [InlineData("Hush:PseudonymKey", "env:HOME", "not written by the studio")]
    [InlineData("Hush:RestoreKeyFile", "keys.txt", "not written by the studio")]
    [InlineData("Hush:CorsOrigins", "https://elsewhere.example", "not written by the studio")]
    [InlineData("Hush:Store:Path", "other.db", "not written by the studio")]
    [InlineData("Hush:Store:RecordingsPath", "/tmp", "not written by the studio")]
    [InlineData("Hush:TrustForwardedHeaders", "true", "not written by the studio")]
    [InlineData("Hush:PublicBaseUrl", "https://elsewhere.example", "not written by the studio")]
    [InlineData("UserRegexRuleFilePath", "rules.json", "not written by the studio")]
    [InlineData("Hush:Identity:Issuer", "https://login.example.com", "not written by the studio")]
    [InlineData("Hush:Metrics", "all", "not written by the studio")]
    [InlineData("Hush:AuditLog", "/tmp", "not written by the studio")]
    [InlineData("Hush:AuditKey", "env:HOME", "not written by the studio")]
    [InlineData("urls", "http://0.0.0.0:80", "not written by the studio")]
    [InlineData("Hush:Model", "/etc/model.bin", "fast,strong")]
    [InlineData("Hush:Limits:Identifiers", "Sometimes", "ByVersion,Always,Never")]
    [InlineData("Hush:Studio", "perhaps", "true,false")]
    [InlineData("Hush:Limits:MaxDocuments", "0", "between 1 and 10000")]
    [InlineData("Hush:Limits:MaxDocuments", "many", "whole number")]
    [InlineData("Hush:Jobs:Retention", "soon", "a time such as")]
    [InlineData("Hush:Jobs:Retention", "99.00:00:00", "Retention")]
    public async Task What_is_unknown_secret_or_wrong_is_refused_and_nothing_is_written(string name, string value, string words)
    {
        await using var server = await RunningServer.StartAsync(ContentRoot);
        JsonObject settings = new() { ["Hush:Limits:MaxTasks"] = "4", [name] = value };
        using var answer = await PutAsync(server, new JsonObject { ["settings"] = settings }.ToJsonString());
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(words, await answer.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
        Assert.False(File.Exists(ConfigurationPath));
    }

    [Theory]
    [InlineData("""{ /* ours */ "Hush": { "Limits": { "MaxTasks": 5 } } }""", "comments")]
    [InlineData("""{ "Hush": { "Limits": { "MaxTasks": 5 } }, "Hush:Limits:MaxDocuments": 3 }""", "twice")]
    public async Task A_file_that_would_lose_something_stays_as_it_is(string content, string words)
    {
        Write(content);
        await using var server = await RunningServer.StartAsync(ContentRoot);
        using var answer = await PutAsync(server, """{"settings":{"Hush:Limits:MaxDocuments":"9"}}""");
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains(words, await answer.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
        Assert.Equal(content, await File.ReadAllTextAsync(ConfigurationPath, Token));
    }

    [Theory]
    [InlineData("", "", HttpStatusCode.OK)]
    [InlineData("--keys=alpha-0123456789", "", HttpStatusCode.Unauthorized)]
    [InlineData("--keys=alpha-0123456789", "Ocp-Apim-Subscription-Key: alpha-0123456789", HttpStatusCode.Forbidden)]
    [InlineData("--anonymous=true", "", HttpStatusCode.Forbidden)]
    [InlineData("--public-url=https://pii.example.com", "", HttpStatusCode.Forbidden)]
    [InlineData("--Hush:TrustForwardedHeaders=true", "", HttpStatusCode.Forbidden)]
    [InlineData("", "X-Forwarded-For: 203.0.113.9", HttpStatusCode.Forbidden)]
    [InlineData("", "X-Real-IP: 203.0.113.9", HttpStatusCode.Forbidden)]
    [InlineData("", "Forwarded: for=203.0.113.9", HttpStatusCode.Forbidden)]
    [InlineData("", "forwarded: for=203.0.113.9", HttpStatusCode.Forbidden)]
    [InlineData("", "x-real-ip: 203.0.113.9", HttpStatusCode.Forbidden)]
    [InlineData("--studio=false", "", HttpStatusCode.NotFound)]
    [InlineData("", "Host: pii.example.com", HttpStatusCode.Forbidden)]
    [InlineData("", "Origin: https://elsewhere.example", HttpStatusCode.Forbidden)]
    [InlineData("--Hush:CorsOrigins=https://app.example.com", "Origin: https://app.example.com", HttpStatusCode.Forbidden)]
    [InlineData("", "Content-Type: text/plain", HttpStatusCode.UnsupportedMediaType)]
    public async Task Nobody_but_users_of_the_machine_may_write(string setting, string header, HttpStatusCode expected)
    {
        await using var server = await RunningServer.StartAsync([ContentRoot, .. setting.Length > 0 ? [setting] : Array.Empty<string>()]);
        using HttpRequestMessage request = new(HttpMethod.Put, Route)
        { Content = new StringContent("""{"settings":{"Hush:Limits:MaxTasks":"4"}}""", Encoding.UTF8, "application/json") };
        var pair = header.Split(": ");
        if (pair is ["Content-Type", var type]) request.Content.Headers.ContentType = new(type);
        else if (pair is [var name, var value]) request.Headers.TryAddWithoutValidation(name, value);
        using var answer = await server.Client.SendAsync(request, Token);
        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal(expected == HttpStatusCode.OK, File.Exists(ConfigurationPath));
    }

    [Fact]
    public async Task A_link_stays_one_and_what_it_leads_to_is_written()
    {
        var target = Path.Combine(_folder.CreateSubdirectory("elsewhere").FullName, "settings.json");
        await File.WriteAllTextAsync(target, "{}", Token);
        File.CreateSymbolicLink(ConfigurationPath, target);
        await using var server = await RunningServer.StartAsync(ContentRoot);
        using var answer = await PutAsync(server, """{"settings":{"Hush:Limits:MaxTasks":"4"}}""");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(target, new FileInfo(ConfigurationPath).LinkTarget);
        Assert.Contains("MaxTasks", await File.ReadAllTextAsync(target, Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_with_the_role_admin_may()
    {
        var keys = Path.Combine(_folder.FullName, "keys.txt");
        await File.WriteAllTextAsync(keys, "alpha-0123456789 roles=admin\nbeta-0123456789a\n", Token);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(keys, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        await using var server = await RunningServer.StartAsync(ContentRoot, "--key-file", keys);
        using var allowed = await server.SendAsync(HttpMethod.Get, Route, key: "alpha-0123456789");
        using var refused = await server.SendAsync(HttpMethod.Get, Route, key: "beta-0123456789a");
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Forbidden), (allowed.StatusCode, refused.StatusCode));
        Assert.DoesNotContain("alpha-0123456789", await allowed.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
    }

    private void Write(string content) => File.WriteAllText(ConfigurationPath, content);

    private static Task<HttpResponseMessage> PutAsync(RunningServer server, string body) => server.SendAsync(HttpMethod.Put, Route, body);

    private static async Task<JsonArray> SettingsOfAsync(RunningServer server) =>
        JsonNode.Parse(await server.Client.GetStringAsync(new Uri(Route, UriKind.Relative), Token))!["settings"]!.AsArray();

    private static (string? Value, string? Source, string? Written) ShownOf(JsonArray settings, string name)
    {
        var setting = settings.Single(setting => (string)setting!["name"]! == name)!;
        return ((string?)setting["value"], (string?)setting["source"], (string?)setting["written"]);
    }
}
