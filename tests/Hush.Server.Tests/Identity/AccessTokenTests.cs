using System.Text.Json.Nodes;
using Hush.Server.Hosting;
using Hush.Server.Identity;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Hush.Server.Tests.Identity;

/// <summary>Tokens that the issuer has signed for the audience, and that are access tokens or something else.</summary>
public sealed class AccessTokenTests
{
    // The type in the header; the claims beside issuer, audience, subject, tenant, roles and times.
    [Theory]
    [InlineData("marked as RFC 9068 says", "at+jwt", """{"client_id":"c","jti":"1","iat":1}""", true, true, true)]
    [InlineData("the mark in full", "application/at+jwt", """{"client_id":"c","jti":"1","iat":1}""", true, true, true)]
    [InlineData("the mark in capitals", "AT+JWT", """{"client_id":"c","jti":"1","iat":1}""", true, true, true)]
    [InlineData("marked, without the RFC's claims", "at+jwt", "{}", true, false, true)]
    [InlineData("Entra ID, of a user", "JWT", """{"azp":"c","scp":"hush.read","ver":"2.0"}""", true, false, true)]
    [InlineData("Entra ID version 1, of a program", "JWT", """{"appid":"c","ver":"1.0"}""", true, false, true)]
    [InlineData("Keycloak", "JWT", """{"azp":"c","typ":"Bearer","scope":"profile"}""", true, false, true)]
    [InlineData("Okta", null, """{"cid":"c","scp":["hush.read"]}""", true, false, true)]
    [InlineData("Cognito", null, """{"client_id":"c","token_use":"access"}""", true, false, true)]
    [InlineData("an access token with a nonce and a time of login", "JWT", """{"azp":"c","nonce":"n","auth_time":1}""", true, false, true)]
    [InlineData("neither client nor scope", "JWT", "{}", false, false, true)]
    [InlineData("a client that is nobody", "JWT", """{"azp":null}""", false, false, true)]
    [InlineData("ID token of Entra ID, with roles", "JWT", """{"nonce":"n","name":"A. Quill","preferred_username":"a"}""", false, false, true)]
    [InlineData("ID token whose client is the audience, as Google's", "JWT", """{"azp":"x","nonce":"n"}""", false, false, true)]
    [InlineData("the same of several audiences", "JWT", """{"aud":["y","x"],"azp":"x"}""", false, false, true)]
    [InlineData("Entra ID, of a program for itself", "JWT", """{"azp":"x","azpacr":"1","ver":"2.0"}""", true, false, true)]
    [InlineData("of a user for the client itself", "JWT", """{"azp":"x","scp":"hush.read"}""", true, false, true)]
    [InlineData("ID token with the hash of an access token", "JWT", """{"azp":"c","at_hash":"x"}""", false, false, false)]
    [InlineData("ID token with the hash of a code", "JWT", """{"azp":"c","c_hash":"x"}""", false, false, false)]
    [InlineData("ID token with the hash of a state", "JWT", """{"azp":"c","s_hash":"x"}""", false, false, false)]
    [InlineData("ID token of Keycloak", "JWT", """{"azp":"c","typ":"ID"}""", false, false, false)]
    [InlineData("refresh token of Keycloak", "JWT", """{"azp":"c","typ":"Refresh","scope":"profile"}""", false, false, false)]
    [InlineData("token of Keycloak that needs a proof", "JWT", """{"azp":"c","typ":"DPoP"}""", false, false, false)]
    [InlineData("ID token of Cognito", "JWT", """{"client_id":"c","token_use":"id"}""", false, false, false)]
    [InlineData("a kind that is no text", "JWT", """{"azp":"c","typ":["Bearer"]}""", false, false, false)]
    [InlineData("logout token", "logout+jwt", """{"azp":"c"}""", false, false, false)]
    [InlineData("security event", "secevent+jwt", """{"client_id":"c"}""", false, false, false)]
    [InlineData("proof of a key", "dpop+jwt", """{"client_id":"c"}""", false, false, false)]
    [InlineData("answer of introspection", "token-introspection+jwt", """{"client_id":"c","scope":"hush.read"}""", false, false, false)]
    [InlineData("request object", "oauth-authz-req+jwt", """{"client_id":"c","scope":"hush.read"}""", false, false, false)]
    [InlineData("marked, but with the hash of an ID token", "at+jwt", """{"client_id":"c","at_hash":"x"}""", false, false, false)]
    public void Only_access_tokens_are_taken_for_such(string what, string? type, string claims, bool known, bool rfc9068, bool unmarked)
    {
        var header = type is null ? """{"alg":"RS256"}""" : $$"""{"alg":"RS256","typ":"{{type}}"}""";
        var payload = JsonNode.Parse(claims)!.AsObject();
        foreach (var claim in new[] { "iss", "aud", "sub", "tid", "roles" }) payload[claim] ??= "x";
        foreach (var claim in new[] { "nbf", "exp" }) payload[claim] = 1;
        JsonWebToken token = new(header, payload.ToJsonString());
        foreach (var (profile, isTaken) in new[]
            { (AccessTokenProfile.Known, known), (AccessTokenProfile.Rfc9068, rfc9068), (AccessTokenProfile.Unmarked, unmarked) })
        {
            var refusal = Record.Exception(() => AccessTokenCheck.For(profile)(token.Typ, token, new TokenValidationParameters()));
            Assert.True(isTaken == refusal is null && refusal is null or SecurityTokenInvalidTypeException, $"{what}, {profile}");
        }
    }

    [Theory]
    [InlineData("Known", "JWT", "azp", 404)]
    [InlineData("Known", "JWT", "nonce", 401)]
    [InlineData("Known", "at+jwt", "nonce", 404)]
    [InlineData("Known", "logout+jwt", "azp", 401)]
    [InlineData("Rfc9068", "JWT", "azp", 401)]
    [InlineData("Unmarked", "JWT", "nonce", 404)]
    public async Task Other_tokens_of_the_issuer_do_not_open_the_server(string profile, string type, string claim, int status)
    {
        await using var issuer = await LocalIssuer.StartAsync();
        await using var server = await RunningServer.StartAsync([.. issuer.Settings, "--Hush:Identity:AccessTokens", profile]);
        Dictionary<string, object?> claims = new() { ["scp"] = null, ["azp"] = null, ["roles"] = "hush.read" };
        claims[claim] = "x";
        Assert.Equal(status, await TokenCalls.ReadAsync(server, issuer.Token(claims, type: type)));
    }

    [Theory]
    [InlineData("azp", "app-1", 404)]
    [InlineData("client_id", "app-2", 404)]
    [InlineData("appid", "app-1", 404)]
    [InlineData("azp", "app-3", 403)]
    [InlineData("azp", "APP-1", 403)]
    [InlineData("azp", "", 403)]
    [InlineData("scope", "profile", 403)]
    public async Task Only_tokens_of_the_named_clients_are_taken(string claim, string value, int status)
    {
        await using var issuer = await LocalIssuer.StartAsync();
        await using var server = await RunningServer.StartAsync([.. issuer.Settings, "--Hush:Identity:Clients", "app-1, app-2"]);
        using var answer = await TokenCalls.SendAsync(server, HttpMethod.Get, TokenCalls.NoJob,
            issuer.Token(new Dictionary<string, object?> { ["azp"] = null, [claim] = value }));
        Assert.Equal(status, (int)answer.StatusCode);
        if (status == 403) Assert.Equal((403, "Forbidden", null), await RunningServer.ErrorOf(answer));
    }

    // Keycloak writes both.
    [Theory]
    [InlineData("app-1", "app-1", 404)]
    [InlineData("app-1", "app-3", 403)]
    public async Task Of_several_names_of_the_client_all_must_be_named(string azp, string client, int status)
    {
        await using var issuer = await LocalIssuer.StartAsync();
        await using var server = await RunningServer.StartAsync([.. issuer.Settings, "--Hush:Identity:Clients=app-1,app-2"]);
        Assert.Equal(status, await TokenCalls.ReadAsync(server,
            issuer.Token(new Dictionary<string, object?> { ["azp"] = azp, ["client_id"] = client })));
    }

    [Fact]
    public async Task A_token_for_this_audience_and_another_is_taken()
    {
        await using var issuer = await LocalIssuer.StartAsync();
        await using var server = await RunningServer.StartAsync(issuer.Settings);
        string[] audiences = ["api://other", LocalIssuer.Audience];
        Assert.Equal(404, await TokenCalls.ReadAsync(server, issuer.Token(new Dictionary<string, object?> { ["aud"] = audiences })));
    }

    [Theory]
    [InlineData("--Hush:Identity:AccessTokens=All", "Known or Rfc9068 or Unmarked")]
    [InlineData("--Hush:Identity:AccessTokens=7", "Known or Rfc9068 or Unmarked")]
    [InlineData("--Hush:Identity:Clients=,", "Hush:Identity:Clients names none")]
    [InlineData("--Hush:Identity:Tenants= , ", "Hush:Identity:Tenants names none")]
    public void A_profile_that_there_is_not_and_a_list_of_nobody_stop_the_start(string argument, string words) => Assert.Contains(words,
        Assert.Throws<StartProblemException>(() => ServerBuilder.Build(
            ["--Hush:Identity:Issuer=https://login.example.com", "--Hush:Identity:Audience=hush", argument])).Message, StringComparison.Ordinal);
}
