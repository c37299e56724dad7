using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Hush.Mapping;
using Hush.Mapping.Problems;
using Hush.Server.Keys;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;

namespace Hush.Server.Identity;

/// <summary>Finds who calls by a token of the configured issuer: its signature, issuer, audience, time and kind are checked, its claims say the
/// client, the tenant and the roles.</summary>
internal sealed class IssuerTokens(IOptions<IdentityOptions> options, IOptionsMonitor<JwtBearerOptions> bearer, TimeProvider time,
    ILogger<IssuerTokens> logger)
{
    private const int LongestName = 256;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    // The first fetch of the keys is done for one request at a time; those behind it must not wait for as many timeouts as there are requests.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly IdentityOptions _options = options.Value;
    private readonly string[] _roleClaims = IdentityOptions.Split(options.Value.RoleClaims);
    private readonly string[] _clients = IdentityOptions.Split(options.Value.Clients);
    private readonly string[] _tenants = IdentityOptions.Split(options.Value.Tenants);
    private long? _failedAt;

    /// <summary>Whether a bearer token has the form of one: three parts.</summary>
    public static bool LooksLikeOne(string? token) => token is not null && token.AsSpan().Count('.') == 2;

    /// <summary>The bearer of the request's token, or why it is refused: 401, 403, or 503 while the issuer's keys can't be fetched.</summary>
    public async Task<Mapped<Caller>> FindAsync(HttpContext context)
    {
        if (!await HasKeysAsync(context.RequestAborted)) return ProblemCatalog.Unavailable(Pause);
        var result = await context.AuthenticateAsync(IdentitySetup.Scheme);
        if (result is not { Succeeded: true, Principal: { } principal }) return ProblemCatalog.WrongToken;
        var tenant = NameIn(principal, _options.TenantClaim);
        var subject = NameIn(principal, _options.SubjectClaim);
        if (tenant is null || subject is null) return ProblemCatalog.MissingTenant;
        if (!IsOfNamedTenant(tenant) || !IsOfNamedClient(principal)) return ProblemCatalog.ForeignToken;
        return new Caller(OwnerOf(tenant), subject, RolesOf(principal)) { Tenant = tenant };
    }

    // The check itself takes keys that it cannot fetch for a wrong signature, but that is no fault of the caller's.
    private async Task<bool> HasKeysAsync(CancellationToken cancellation)
    {
        if (_failedAt is { } at && time.GetElapsedTime(at) < Pause) return false;
        try
        {
            var found = await bearer.Get(IdentitySetup.Scheme).ConfigurationManager!.GetConfigurationAsync(CancellationToken.None)
                .WaitAsync(Patience, time, cancellation);

            // Whoever can make itself a tenant there can give itself our roles.
            var isOfStrangers = TenantIssuer.IsOfMany(found) && _tenants.Length == 0;
            if (isOfStrangers) Log.IssuerOfManyTenants(logger);
            _failedAt = isOfStrangers ? time.GetTimestamp() : null;
            return !isOfStrangers;
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
        {
            _failedAt = time.GetTimestamp();
            Log.IssuerFailed(logger, (failure.InnerException ?? failure).GetType().Name);
            return false;
        }
    }

    // A key has no line break, so that no key is the owner of a tenant's jobs.
    private string OwnerOf(string tenant) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes($"hush job owner\ntenant\n{_options.Issuer}\n{tenant}")));

    private CallerRoles RolesOf(ClaimsPrincipal principal)
    {
        HashSet<string> told = [.. principal.Claims.Where(claim => _roleClaims.Contains(claim.Type, StringComparer.Ordinal))
            .SelectMany(claim => claim.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
        return Role(_options.SubmitRole, CallerRoles.Submit) | Role(_options.ReadRole, CallerRoles.Read)
            | Role(_options.AdminRole, CallerRoles.Admin) | Role(_options.RestoreRole, CallerRoles.Restore);

        CallerRoles Role(string name, CallerRoles role) => told.Contains(name) ? role : CallerRoles.None;
    }

    private bool IsOfNamedTenant(string tenant) => _tenants.Length == 0 || _tenants.Contains(tenant, StringComparer.Ordinal);

    // Some issuers name the client in two claims.
    private bool IsOfNamedClient(ClaimsPrincipal principal)
    {
        if (_clients.Length == 0) return true;
        var named = AccessTokenCheck.ClientClaims.SelectMany(principal.FindAll).Select(claim => claim.Value).ToArray();
        return named.Length > 0 && named.All(client => _clients.Contains(client, StringComparer.Ordinal));
    }

    // A tenant is one: of a claim that comes several times nobody knows which counts.
    private static string? NameIn(ClaimsPrincipal principal, string claim) =>
        principal.FindAll(claim).ToArray() is [{ Value: { Length: > 0 and <= LongestName } value }] ? value : null;
}
