using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Hush.Server.Identity;

/// <summary>
/// Checks from whom a token is. The discovery document of an issuer of many tenants, such as Entra ID's <c>organizations</c>, has a placeholder where
/// each token has its tenant, and so have those of its keys that sign for all tenants.
/// </summary>
/// <param name="tenantClaim">The claim that names a token's tenant.</param>
internal sealed class TenantIssuer(string tenantClaim)
{
    private const string Placeholder = "{tenantid}";
    private const string KeyIssuer = "issuer";

    /// <summary>Whether a discovery document is that of many tenants.</summary>
    public static bool IsOfMany(BaseConfiguration configuration) => configuration.Issuer?.Contains(Placeholder, StringComparison.Ordinal) == true;

    /// <summary>The check for <see cref="TokenValidationParameters.IssuerValidatorUsingConfiguration"/>.</summary>
    /// <exception cref="SecurityTokenInvalidIssuerException">The token is from somebody else.</exception>
    public string CheckToken(string issuer, SecurityToken token, TokenValidationParameters parameters, BaseConfiguration configuration) =>
        !string.IsNullOrEmpty(issuer) && configuration?.Issuer is { Length: > 0 } template && issuer == Filled(template, token)
            ? issuer : throw new SecurityTokenInvalidIssuerException("The token is from another issuer.");

    /// <summary>The check for <see cref="TokenValidationParameters.IssuerSigningKeyValidatorUsingConfiguration"/>: a key that names an issuer signs
    /// for no other.</summary>
    public bool CheckKey(SecurityKey key, SecurityToken token, TokenValidationParameters parameters, BaseConfiguration configuration)
    {
        // Several issuers may publish keys of the same id.
        var published = (configuration as OpenIdConnectConfiguration)?.JsonWebKeySet?.Keys.Where(one => one.Kid == key.KeyId).ToList();
        return published is not { Count: > 0 }
            || published.Any(one => !one.AdditionalData.TryGetValue(KeyIssuer, out var told) || token.Issuer == Filled($"{told}", token));
    }

    // Null without one tenant: then no issuer fits a template.
    private string? Filled(string template, SecurityToken token) =>
        !template.Contains(Placeholder, StringComparison.Ordinal) ? template
        : token is JsonWebToken read && read.TryGetPayloadValue<string>(tenantClaim, out var tenant) && !string.IsNullOrEmpty(tenant)
            ? template.Replace(Placeholder, tenant, StringComparison.Ordinal) : null;
}
