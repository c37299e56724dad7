using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Hush.TestKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Hush.Server.Tests.Identity;

/// <summary>An OpenID issuer on loopback: a discovery document, a set of keys, and tokens of any content.</summary>
internal sealed class LocalIssuer : IAsyncDisposable
{
    public const string Audience = "api://hush";

    private readonly WebApplication _app;

    private LocalIssuer(WebApplication app) => _app = app;

    /// <summary>The key that signs; the published set follows it.</summary>
    public RsaSecurityKey Key { get; set; } = NewKey("first");

    /// <summary>The issuer that the discovery document names, where it is not the address.</summary>
    public string? Announced { get; set; }

    /// <summary>The issuer that the published key names; none by default, as with most.</summary>
    public string? KeyIssuer { get; set; }

    /// <summary>Whether it answers.</summary>
    public bool IsUp { get; set; } = true;

    public string Url => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    /// <summary>The settings by which a server takes its tokens.</summary>
    public string[] Settings => ["--Hush:Identity:Issuer", Url, "--Hush:Identity:Audience", Audience];

    public static async Task<LocalIssuer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        LocalIssuer issuer = new(builder.Build());
        issuer._app.MapGet("/.well-known/openid-configuration", issuer.DiscoverAsync);
        issuer._app.MapGet("/keys", issuer.ShowKeysAsync);
        await issuer._app.StartAsync();
        return issuer;
    }

    public static RsaSecurityKey NewKey(string id) => new(RSA.Create(2048)) { KeyId = id };

    /// <summary>A token; what is given here replaces the claims of a good one, and null leaves one out.</summary>
    public string Token(IDictionary<string, object?>? claims = null, SecurityKey? key = null, string algorithm = SecurityAlgorithms.RsaSha256,
        DateTimeOffset? now = null, string type = "JWT")
    {
        var issued = now ?? new FakeClock().GetUtcNow();
        Dictionary<string, object?> all = new()
        {
            ["iss"] = Url,
            ["aud"] = Audience,
            ["sub"] = "robot-7",
            ["tid"] = "tenant-a",
            ["azp"] = "app-1",
            ["scp"] = "hush.submit hush.read",
            ["nbf"] = issued.ToUnixTimeSeconds(),
            ["exp"] = issued.AddMinutes(10).ToUnixTimeSeconds(),
        };
        foreach ((var name, var value) in claims ?? new Dictionary<string, object?>()) all[name] = value;
        JsonObject payload = [];
        foreach ((var name, var value) in all)
        {
            if (value is not null) payload[name] = System.Text.Json.JsonSerializer.SerializeToNode(value);
        }

        return new JsonWebTokenHandler
        { SetDefaultTimesOnTokenCreation = false }.CreateToken(payload.ToJsonString(), new SigningCredentials(key ?? Key, algorithm),
            new Dictionary<string, object> { [JwtHeaderParameterNames.Typ] = type });
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private Task DiscoverAsync(HttpContext context) =>
        WriteAsync(context, new JsonObject { ["issuer"] = Announced ?? Url, ["jwks_uri"] = Url + "/keys" });

    private Task ShowKeysAsync(HttpContext context)
    {
        var key = Key.Rsa.ExportParameters(includePrivateParameters: false);
        JsonObject shown = new()
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = Key.KeyId,
            ["n"] = Base64UrlEncoder.Encode(key.Modulus),
            ["e"] = Base64UrlEncoder.Encode(key.Exponent),
        };
        if (KeyIssuer is not null) shown["issuer"] = KeyIssuer;
        return WriteAsync(context, new JsonObject { ["keys"] = new JsonArray(shown) });
    }

    private Task WriteAsync(HttpContext context, JsonObject answer)
    {
        context.Response.StatusCode = (int)(IsUp ? HttpStatusCode.OK : HttpStatusCode.ServiceUnavailable);
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(IsUp ? answer.ToJsonString() : "");
    }
}
