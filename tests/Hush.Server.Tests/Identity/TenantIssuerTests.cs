namespace Hush.Server.Tests.Identity;

/// <summary>An issuer whose discovery document has a placeholder for the tenant, as Entra ID's <c>organizations</c>.</summary>
public sealed class TenantIssuerTests
{
    [Theory]
    [InlineData("tenant-a", "tenant-a", 404)]
    [InlineData("tenant-b", "tenant-b", 404)]
    [InlineData("tenant-c", "tenant-c", 403)]
    [InlineData("TENANT-A", "TENANT-A", 403)]
    [InlineData("tenant-a", "tenant-b", 401)]
    [InlineData("tenant-c", "tenant-a", 401)]
    [InlineData("tenant-a", "{tenantid}", 401)]
    [InlineData("{tenantid}", "{tenantid}", 403)]
    [InlineData("", "", 401)]
    [InlineData(null, "tenant-a", 401)]
    [InlineData(null, "{tenantid}", 401)]
    [InlineData("tenant-a", null, 401)]
    public async Task Tokens_of_the_named_tenants_are_taken(string? tenant, string? issuedBy, int status)
    {
        await using var issuer = await LocalIssuer.StartAsync();
        issuer.Announced = issuer.Url + "/{tenantid}/v2.0";
        await using var server = await RunningServer.StartAsync([.. issuer.Settings, "--Hush:Identity:Tenants=tenant-a, tenant-b"]);
        Assert.Equal(status, await TokenCalls.ReadAsync(server, issuer.Token(new Dictionary<string, object?>
        { ["tid"] = tenant, ["iss"] = issuedBy is null ? null : $"{issuer.Url}/{issuedBy}/v2.0" })));
    }

    [Theory]
    [InlineData("{tenantid}", 404)]
    [InlineData("tenant-a", 404)]
    [InlineData("tenant-b", 401)]
    public async Task A_key_signs_for_the_tenant_that_it_names(string keyOf, int status)
    {
        await using var issuer = await LocalIssuer.StartAsync();
        issuer.Announced = issuer.Url + "/{tenantid}/v2.0";
        issuer.KeyIssuer = $"{issuer.Url}/{keyOf}/v2.0";
        await using var server = await RunningServer.StartAsync([.. issuer.Settings, "--Hush:Identity:Tenants=tenant-a,tenant-b"]);
        Assert.Equal(status, await TokenCalls.ReadAsync(server, issuer.Token(new Dictionary<string, object?>
        { ["iss"] = issuer.Url + "/tenant-a/v2.0" })));
    }

    [Fact]
    public async Task Tenants_see_their_own_jobs_only()
    {
        await using var issuer = await LocalIssuer.StartAsync();
        issuer.Announced = issuer.Url + "/{tenantid}/v2.0";
        await using var server = await RunningServer.StartAsync([.. issuer.Settings, "--Hush:Identity:Tenants=tenant-a,tenant-b"]);
        using var accepted = await TokenCalls.SendAsync(server, HttpMethod.Post, RunningServer.Jobs + "?api-version=2024-11-01",
            TokenOf("tenant-a"), Samples.Typed);
        var location = RunningServer.LocationOf(accepted);
        using var own = await TokenCalls.SendAsync(server, HttpMethod.Get, location, TokenOf("tenant-a"));
        using var other = await TokenCalls.SendAsync(server, HttpMethod.Get, location, TokenOf("tenant-b"));
        Assert.Equal((200, 404), ((int)own.StatusCode, (int)other.StatusCode));

        string TokenOf(string tenant) =>
            issuer.Token(new Dictionary<string, object?> { ["tid"] = tenant, ["iss"] = $"{issuer.Url}/{tenant}/v2.0" });
    }

    // Whoever has a tenant there could give itself a role.
    [Fact]
    public async Task Without_named_tenants_no_token_is_taken_and_the_log_says_why()
    {
        await using var issuer = await LocalIssuer.StartAsync();
        issuer.Announced = issuer.Url + "/{tenantid}/v2.0";
        await using var server = await RunningServer.StartAsync([.. issuer.Settings, "--keys", "alpha-0123456789"]);
        using var answer = await TokenCalls.SendAsync(server, HttpMethod.Get, TokenCalls.NoJob,
            issuer.Token(new Dictionary<string, object?> { ["iss"] = issuer.Url + "/tenant-a/v2.0" }));
        Assert.Equal((503, "ServiceUnavailable", null), await RunningServer.ErrorOf(answer));
        Assert.Contains("Hush:Identity:Tenants", server.Log.Text, StringComparison.Ordinal);
        Assert.Equal(404, await TokenCalls.ReadAsync(server, "alpha-0123456789"));
    }

    [Theory]
    [InlineData("tenant-a", 404)]
    [InlineData("tenant-b", 403)]
    public async Task Tenants_may_be_named_where_the_issuer_is_one(string tenant, int status)
    {
        await using var issuer = await LocalIssuer.StartAsync();
        await using var server = await RunningServer.StartAsync([.. issuer.Settings, "--Hush:Identity:Tenants=tenant-a"]);
        Assert.Equal(status, await TokenCalls.ReadAsync(server, issuer.Token(new Dictionary<string, object?> { ["tid"] = tenant })));
    }
}
