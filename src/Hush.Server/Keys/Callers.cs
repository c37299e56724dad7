using Hush.Mapping;
using Hush.Mapping.Problems;
using Hush.Server.Identity;

namespace Hush.Server.Keys;

/// <summary>Finds who calls, by a key or by a token of the issuer.</summary>
/// <param name="keys">The server's keys.</param>
/// <param name="tokens">Checks tokens; none where no issuer is configured.</param>
internal sealed class Callers(KeyRing keys, IEnumerable<IssuerTokens> tokens)
{
    private readonly IssuerTokens? _tokens = tokens.SingleOrDefault();

    /// <summary>The caller, or why the call is refused.</summary>
    public async Task<Mapped<Caller>> FindAsync(HttpContext context)
    {
        if (keys.Find(KeyCheck.PresentedKey(context.Request)) is { } bearer) return bearer;
        return _tokens is not null && IssuerTokens.LooksLikeOne(KeyCheck.PresentedToken(context.Request))
            ? await _tokens.FindAsync(context) : ProblemCatalog.WrongKey;
    }
}
