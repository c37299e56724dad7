using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Hush.Server.Identity;

/// <summary>
/// Tells access tokens from the other tokens that an issuer signs with the same keys. An ID token is for the client that asked for it, so where a
/// client's id is the audience too, it would open the server to whoever the client hands it to. RFC 9068 has a mark for access tokens; where an
/// issuer does not set it, the claims tell.
/// </summary>
internal static class AccessTokenCheck
{
    /// <summary>The claims that name the client to which a token was issued: those of OpenID Connect and RFC 9068, of Entra ID (version 1) and of
    /// Okta.</summary>
    public static readonly string[] ClientClaims = [AuthorizedParty, "client_id", "appid", "cid"];

    private const string AuthorizedParty = "azp";

    // By Entra ID (version 2) in access tokens alone: how the client proved who it is.
    private const string ProofOfClient = "azpacr";

    private static readonly string[] ScopeClaims = ["scope", "scp"];

    // RFC 9068, section 2.1, and what was there before.
    private static readonly string[] Marks = ["at+jwt", "application/at+jwt"];
    private const string NoMark = "JWT";

    // RFC 9068, section 2.2.
    private static readonly string[] RequiredClaims = ["iss", "exp", "aud", "sub", "client_id", "iat", "jti"];

    // OpenID Connect Core, sections 3.1.3.6 and 3.3.2.11: an ID token vouches for what was handed out beside it. Not "nonce" and "auth_time", which
    // access tokens may have.
    private static readonly string[] ClaimsOfIdTokens = ["at_hash", "c_hash", "s_hash"];

    // Claims by which Keycloak and Cognito say what a token is, and what they call access tokens.
    private static readonly (string Claim, string Access)[] KindClaims = [("typ", "Bearer"), ("token_use", "access")];

    /// <summary>The check of a token's type for <see cref="TokenValidationParameters.TypeValidator"/>.</summary>
    /// <exception cref="SecurityTokenInvalidTypeException">From the check: it is no access token.</exception>
    public static TypeValidator For(AccessTokenProfile profile) => (type, token, _) =>
        token is JsonWebToken read && IsAccessToken(read, type, profile)
            ? type ?? "" : throw new SecurityTokenInvalidTypeException("The token is no access token.");

    private static bool IsAccessToken(JsonWebToken token, string? type, AccessTokenProfile profile)
    {
        var isMarked = Marks.Contains(type, StringComparer.OrdinalIgnoreCase);
        var isPlain = string.IsNullOrEmpty(type) || string.Equals(type, NoMark, StringComparison.OrdinalIgnoreCase);
        if (!isMarked && !isPlain) return false;
        if (ClaimsOfIdTokens.Any(claim => Has(token, claim))) return false;
        if (KindClaims.Any(kind => Has(token, kind.Claim) && !Says(token, kind.Claim, kind.Access))) return false;
        return profile switch
        {
            AccessTokenProfile.Rfc9068 => isMarked && RequiredClaims.All(claim => Has(token, claim)),
            AccessTokenProfile.Unmarked => true,
            _ => isMarked || ClientClaims.Any(claim => TellsClient(token, claim)) || ScopeClaims.Any(claim => Has(token, claim)),
        };
    }

    // An ID token may have "azp" too (OpenID Connect Core, section 2), and then names a client that is its audience.
    private static bool TellsClient(JsonWebToken token, string claim) => Has(token, claim)
        && (claim != AuthorizedParty || Has(token, ProofOfClient) || !token.Audiences.Any(audience => Says(token, claim, audience)));

    private static bool Has(JsonWebToken token, string claim) => token.TryGetPayloadValue<object>(claim, out var value) && value is not null;

    private static bool Says(JsonWebToken token, string claim, string value) =>
        token.TryGetPayloadValue<string>(claim, out var said) && string.Equals(said, value, StringComparison.OrdinalIgnoreCase);
}
