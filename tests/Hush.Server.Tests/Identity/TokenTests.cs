using System.Text;
using Hush.Server.Hosting;
using Hush.TestKit;
using Microsoft.IdentityModel.Tokens;

namespace Hush.Server.Tests.Identity;

/// <summary>Bearer tokens of an issuer: who comes in, to what, and whose jobs are seen.</summary>
public sealed class TokenTests
{
    private static readonly string[] OtherAudiences = ["api://one", "api://two"];
    private static readonly string[] ReadPermission = ["pii:read"];

    private const string Submits = RunningServer.Jobs + "?api-version=2024-11-01";

    [Fact]
    public async Task A_good_token_submits_reads_and_cancels()
    {
        await using var issuer = await LocalIssuer.StartAsync();
        await using var server = await RunningServer.StartAsync(issuer.Settings);
        var token = issuer.Token();
        using var accepted = await TokenCalls.SendAsync(server, HttpMethod.Post, Submits, token, Samples.Typed);
        Assert.Equal(202, (int)accepted.StatusCode);
        var location = RunningServer.LocationOf(accepted);
        using var read = await TokenCalls.SendAsync(server, HttpMethod.Get, location, token);
        Assert.Equal(200, (int)read.StatusCode);
        using var cancelled = await TokenCalls.SendAsync(server, HttpMethod.Post, location.Replace("?", ":cancel?", StringComparison.Ordinal),
            token);
        Assert.True((int)cancelled.StatusCode is 202 or 400);
        Assert.DoesNotContain(token.Split('.')[2], server.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("tenant-a", server.StoredCharacters, StringComparison.Ordinal);
    }

    public static TheoryData<string> WrongTokens =>
    [
        "issuer", "issuer missing", "audience", "audience missing", "audience of two others", "expired", "no expiry", "not yet", "other key",
        "other key of the same id", "changed claims", "unsigned", "secret as key", "no token", "half a token",
    ];

    [Theory]
    [MemberData(nameof(WrongTokens))]
    public async Task A_wrong_token_is_refused_in_the_envelope(string fault)
    {
        await using var issuer = await LocalIssuer.StartAsync();
        await using var server = await RunningServer.StartAsync(issuer.Settings);
        var now = server.Clock.GetUtcNow();
        var token = fault switch
        {
            "issuer" => issuer.Token(new Dictionary<string, object?> { ["iss"] = issuer.Url + "/other" }),
            "issuer missing" => issuer.Token(new Dictionary<string, object?> { ["iss"] = null }),
            "audience" => issuer.Token(new Dictionary<string, object?> { ["aud"] = "api://other" }),
            "audience missing" => issuer.Token(new Dictionary<string, object?> { ["aud"] = null }),
            "audience of two others" => issuer.Token(new Dictionary<string, object?> { ["aud"] = OtherAudiences }),
            "expired" => issuer.Token(now: now.AddMinutes(-12)),
            "no expiry" => issuer.Token(new Dictionary<string, object?> { ["exp"] = null }),
            "not yet" => issuer.Token(now: now.AddMinutes(2)),
            "other key" => issuer.Token(key: LocalIssuer.NewKey("second")),
            "other key of the same id" => issuer.Token(key: LocalIssuer.NewKey("first")),
            "changed claims" => Changed(issuer.Token(), issuer.Token(new Dictionary<string, object?> { ["tid"] = "tenant-b" })),
            "unsigned" => Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT"}""") + "." + issuer.Token().Split('.')[1] + ".",
            "secret as key" => issuer.Token(key: new SymmetricSecurityKey(Encoding.UTF8.GetBytes(new string('k', 64))) { KeyId = "first" },
                algorithm: SecurityAlgorithms.HmacSha256),
            "no token" => "one.two.three",
            _ => string.Join('.', issuer.Token().Split('.')[..2]),
        };
        using var answer = await TokenCalls.SendAsync(server, HttpMethod.Get, TokenCalls.NoJob, token);
        Assert.Equal((401, "401", null), await RunningServer.ErrorOf(answer));
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.ToString());
        var scheme = answer.Headers.WwwAuthenticate.Single().Scheme;
        Assert.Equal(token.Count(c => c == '.') == 2 ? "Bearer" : "AzureApiManagementKey", scheme);
    }

    [Theory]
    [InlineData("scp", "hush.submit hush.read", 202, 404)]
    [InlineData("scp", "hush.submit", 202, 403)]
    [InlineData("scp", "hush.read", 403, 404)]
    [InlineData("scp", "openid profile", 403, 403)]
    [InlineData("scp", "hush.submitter hush.reader", 403, 403)]
    [InlineData("scp", "HUSH.SUBMIT", 403, 403)]
    [InlineData("scope", "hush.read hush.submit", 202, 404)]
    [InlineData("scope", "", 403, 403)]
    [InlineData("roles", "hush.read", 403, 404)]
    [InlineData("roles", "hush.read|hush.submit", 202, 404)]
    [InlineData("roles", "hush.admin", 403, 403)]
    [InlineData("groups", "hush.submit hush.read", 403, 403)]
    public async Task Scopes_and_roles_say_what_a_caller_may(string claim, string value, int submit, int read)
    {
        await using var issuer = await LocalIssuer.StartAsync();
        await using var server = await RunningServer.StartAsync(issuer.Settings);
        object told = value.Contains('|', StringComparison.Ordinal) ? value.Split('|') : value;
        var token = issuer.Token(new Dictionary<string, object?> { ["scp"] = null, [claim] = told });
        using var submitted = await TokenCalls.SendAsync(server, HttpMethod.Post, Submits, token, Samples.Typed);
        using var asked = await TokenCalls.SendAsync(server, HttpMethod.Get, TokenCalls.NoJob, token);
        Assert.Equal((submit, read), ((int)submitted.StatusCode, (int)asked.StatusCode));
        foreach (var answer in new[] { submitted, asked })
        {
            if ((int)answer.StatusCode == 403) Assert.Equal((403, "Forbidden", null), await RunningServer.ErrorOf(answer));
        }
    }

    [Fact]
    public async Task Claims_and_roles_have_the_names_of_the_settings()
    {
        await using var issuer = await LocalIssuer.StartAsync();
        await using var server = await RunningServer.StartAsync(
            [.. issuer.Settings, "--Hush:Identity:TenantClaim=org", "--Hush:Identity:SubjectClaim=client_id",
                "--Hush:Identity:RoleClaims=permissions", "--Hush:Identity:ReadRole=pii:read"]);
        var good = issuer.Token(new Dictionary<string, object?> { ["org"] = "o1", ["client_id"] = "c1", ["permissions"] = ReadPermission });
        using var read = await TokenCalls.SendAsync(server, HttpMethod.Get, TokenCalls.NoJob, good);
        Assert.Equal(404, (int)read.StatusCode);
        using var without = await TokenCalls.SendAsync(server, HttpMethod.Get, TokenCalls.NoJob, issuer.Token());
        Assert.Equal((403, "Forbidden", null), await RunningServer.ErrorOf(without));
    }

    [Theory]
    [InlineData("tid", null)]
    [InlineData("tid", "")]
    [InlineData("sub", null)]
    public async Task A_token_without_a_tenant_or_a_subject_is_refused(string claim, string? value)
    {
        await using var issuer = await LocalIssuer.StartAsync();
        await using var server = await RunningServer.StartAsync(issuer.Settings);
        using var answer = await TokenCalls.SendAsync(server, HttpMethod.Get, TokenCalls.NoJob,
            issuer.Token(new Dictionary<string, object?> { [claim] = value }));
        Assert.Equal((403, "Forbidden", null), await RunningServer.ErrorOf(answer));
    }

    [Fact]
    public async Task A_tenant_sees_only_its_own_jobs()
    {
        const string Key = "alpha-0123456789";
        await using var issuer = await LocalIssuer.StartAsync();
        await using var server = await RunningServer.StartAsync([.. issuer.Settings, "--keys", Key]);
        using var accepted = await TokenCalls.SendAsync(server, HttpMethod.Post, Submits, issuer.Token(), Samples.Typed);
        var location = RunningServer.LocationOf(accepted);
        var colleague = issuer.Token(new Dictionary<string, object?> { ["sub"] = "robot-8" });
        var stranger = issuer.Token(new Dictionary<string, object?> { ["tid"] = "tenant-b" });
        foreach ((var bearer, var status) in new[] { (colleague, 200), (stranger, 404), (Key, 404) })
        {
            using var read = await TokenCalls.SendAsync(server, HttpMethod.Get, location, bearer);
            Assert.Equal(status, (int)read.StatusCode);
        }

        using var cancel = await TokenCalls.SendAsync(server, HttpMethod.Post, location.Replace("?", ":cancel?", StringComparison.Ordinal),
            stranger);
        Assert.Equal((404, "NotFound", null), await RunningServer.ErrorOf(cancel));
    }

    [Fact]
    public async Task Keys_stay_good_beside_tokens_and_nobody_comes_in_without_either()
    {
        await using var issuer = await LocalIssuer.StartAsync();
        await using var keyed = await RunningServer.StartAsync([.. issuer.Settings, "--keys", "alpha-0123456789"]);
        using var byKey = await keyed.SendAsync(HttpMethod.Get, TokenCalls.NoJob, key: "alpha-0123456789");
        using var byNothing = await keyed.SendAsync(HttpMethod.Get, TokenCalls.NoJob);
        Assert.Equal((404, 401), ((int)byKey.StatusCode, (int)byNothing.StatusCode));

        await using var keyless = await RunningServer.StartAsync(issuer.Settings);
        using var anybody = await keyless.SendAsync(HttpMethod.Get, TokenCalls.NoJob);
        using var guess = await keyless.SendAsync(HttpMethod.Get, TokenCalls.NoJob, key: "guess-0123456789");
        Assert.Equal((401, 401), ((int)anybody.StatusCode, (int)guess.StatusCode));
        Assert.DoesNotContain("No key is configured", keyless.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_issuer_may_change_its_key()
    {
        await using var issuer = await LocalIssuer.StartAsync();
        await using var server = await RunningServer.StartAsync(issuer.Settings);
        using var before = await TokenCalls.SendAsync(server, HttpMethod.Get, TokenCalls.NoJob, issuer.Token());
        Assert.Equal(404, (int)before.StatusCode);
        issuer.Key = LocalIssuer.NewKey("second");
        var token = issuer.Token(new Dictionary<string, object?> { ["exp"] = server.Clock.GetUtcNow().AddYears(1).ToUnixTimeSeconds() });
        await Eventually.TrueAsync(
            async () =>
            {
                // The eleventh wrong token in a minute is held back for a second of the server's clock.
                var read = TokenCalls.ReadAsync(server, token);
                await server.AdvanceUntilAsync(() => read.IsCompleted, "an answer");
                return await read == 404;
            },
            "tokens of the new key are taken");
    }

    [Fact]
    public async Task While_the_issuer_is_away_tokens_get_503_and_keys_are_good()
    {
        await using var issuer = await LocalIssuer.StartAsync();
        await using var server = await RunningServer.StartAsync([.. issuer.Settings, "--keys", "alpha-0123456789"]);
        issuer.IsUp = false;
        using var away = await TokenCalls.SendAsync(server, HttpMethod.Get, TokenCalls.NoJob, issuer.Token());
        Assert.Equal((503, "ServiceUnavailable", null), await RunningServer.ErrorOf(away));
        Assert.NotNull(away.Headers.RetryAfter);
        using var byKey = await TokenCalls.SendAsync(server, HttpMethod.Get, TokenCalls.NoJob, "alpha-0123456789");
        Assert.Equal(404, (int)byKey.StatusCode);
        issuer.IsUp = true;
        server.Clock.Advance(TimeSpan.FromSeconds(6));
        using var back = await TokenCalls.SendAsync(server, HttpMethod.Get, TokenCalls.NoJob, issuer.Token());
        Assert.Equal(404, (int)back.StatusCode);
    }

    [Fact]
    public async Task Status_tells_whether_a_token_is_good()
    {
        await using var issuer = await LocalIssuer.StartAsync();
        await using var server = await RunningServer.StartAsync(issuer.Settings);
        using var good = await TokenCalls.SendAsync(server, HttpMethod.Get, "status", issuer.Token());
        using var wrong = await TokenCalls.SendAsync(server, HttpMethod.Get, "status", issuer.Token(key: LocalIssuer.NewKey("first")));
        using var none = await server.SendAsync(HttpMethod.Get, "status");
        Assert.Equal((200, 401, 200), ((int)good.StatusCode, (int)wrong.StatusCode, (int)none.StatusCode));
        Assert.Contains("Valid", await good.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--Hush:Identity:Issuer=http://login.example.com", "https")]
    [InlineData("--Hush:Identity:Issuer=login", "https")]
    [InlineData("--Hush:Identity:Issuer=https://login.example.com?x=1", "https")]
    [InlineData("--Hush:Identity:Issuer=https://login.example.com", "Audience")]
    [InlineData("--Hush:Identity:Audience=api://hush", "Issuer")]
    [InlineData("--Hush:Identity:Issuers=https://login.example.com", "Issuers")]
    public void Wrong_settings_stop_the_start(string argument, string words) =>
        Assert.Contains(words, Assert.Throws<StartProblemException>(() => ServerBuilder.Build([argument])).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("", 202, 404)]
    [InlineData(" roles=submit", 202, 403)]
    [InlineData(" roles=read", 403, 404)]
    [InlineData(" name=ops roles=admin", 403, 403)]
    [InlineData(" name=all roles=submit,read,admin", 202, 404)]
    public async Task Keys_of_a_file_have_roles_too(string words, int submit, int read)
    {
        const string Key = "alpha-0123456789";
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, Key + words + "\n");
            await using var server = await RunningServer.StartAsync("--key-file", file);
            using var submitted = await server.SubmitAsync(Samples.Typed, key: Key);
            using var asked = await server.SendAsync(HttpMethod.Get, TokenCalls.NoJob, key: Key);
            Assert.Equal((submit, read), ((int)submitted.StatusCode, (int)asked.StatusCode));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Changed(string signed, string other) => $"{signed.Split('.')[0]}.{other.Split('.')[1]}.{signed.Split('.')[2]}";
}
