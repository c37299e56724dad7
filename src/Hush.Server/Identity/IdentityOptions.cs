using Hush.Server.Hosting;
using Microsoft.Extensions.Options;

namespace Hush.Server.Identity;

/// <summary>Section <c>Hush:Identity</c>: the OpenID issuer whose tokens open the server, beside the keys.</summary>
internal sealed class IdentityOptions
{
    /// <summary>The issuer's URL, whose <c>.well-known/openid-configuration</c> names its keys; https, or http on loopback. None by
    /// default.</summary>
    [Setting("the OpenID issuer whose tokens open the server", Range = "an https URL", Page = "#who-may-do-what")]
    public string? Issuer { get; set; }

    /// <summary>For whom tokens must be, the claim <c>aud</c>; several with commas. Needed with an issuer.</summary>
    [Setting("for whom tokens must be; needed with an issuer", Range = "names, separated by commas")]
    public string? Audience { get; set; }

    /// <summary>Which tokens of the issuer are taken for access tokens. Default <see cref="AccessTokenProfile.Known"/>.</summary>
    [Setting("which tokens are taken for access tokens", Range = "`Known`, `Rfc9068`, `Unmarked`", IsPlain = false)]
    public AccessTokenProfile AccessTokens { get; set; } = AccessTokenProfile.Known;

    /// <summary>The clients that tokens must be issued to; several with commas. All by default.</summary>
    [Setting("clients that tokens must be issued to", Default = "all", Range = "client ids, separated by commas")]
    public string? Clients { get; set; }

    /// <summary>The tenants that tokens must be of; several with commas. All by default; those of an issuer of many tenants must be named.</summary>
    [Setting("tenants that tokens must be of; needed with an issuer of many tenants", Default = "all",
        Range = "values of the tenant claim, separated by commas")]
    public string? Tenants { get; set; }

    /// <summary>The claim whose value says whose jobs a caller sees. Default <c>tid</c>.</summary>
    [Setting("says whose jobs the bearer of a token sees", Range = "a claim")]
    public string TenantClaim { get; set; } = "tid";

    /// <summary>The claim that names the caller in the audit log. Default <c>sub</c>.</summary>
    [Setting("names the bearer", Range = "a claim")]
    public string SubjectClaim { get; set; } = "sub";

    /// <summary>The claims that hold scopes and roles, separated by commas; each a list, or one text with blanks. Default
    /// <c>scp,scope,roles</c>.</summary>
    [Setting("hold scopes and roles", Range = "claims, separated by commas")]
    public string RoleClaims { get; set; } = "scp,scope,roles";

    /// <summary>The scope or role that lets callers hand in and cancel. Default <c>hush.submit</c>.</summary>
    [Setting("what allows to submit", Range = "a scope or role")]
    public string SubmitRole { get; set; } = "hush.submit";

    /// <summary>The scope or role that lets callers read their tenant's jobs. Default <c>hush.read</c>.</summary>
    [Setting("what allows to read own jobs", Range = "a scope or role")]
    public string ReadRole { get; set; } = "hush.read";

    /// <summary>The scope or role that lets callers read the metrics and, on the server's machine, see and write its settings. Default
    /// <c>hush.admin</c>.</summary>
    [Setting("what allows to see metrics, and on the server's machine its settings", Range = "a scope or role")]
    public string AdminRole { get; set; } = "hush.admin";

    /// <summary>The scope or role that lets callers turn pseudonyms back. Default <c>hush.restore</c>.</summary>
    [Setting("what allows to turn pseudonyms back", Range = "a scope or role")]
    public string RestoreRole { get; set; } = "hush.restore";

    /// <summary>Whether callers may come with tokens.</summary>
    public bool IsOn => !string.IsNullOrWhiteSpace(Issuer);

    /// <summary>The entries of a list.</summary>
    public static string[] Split(string? list) => list?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}

/// <summary>Checks the section.</summary>
internal sealed class IdentityOptionsValidator : IValidateOptions<IdentityOptions>
{
    public ValidateOptionsResult Validate(string? name, IdentityOptions options)
    {
        if (!options.IsOn)
        {
            return string.IsNullOrWhiteSpace(options.Audience)
                ? ValidateOptionsResult.Success
                : ValidateOptionsResult.Fail("Hush:Identity:Audience needs Hush:Identity:Issuer.");
        }

        List<string> failures = [];
        var isUrl = Uri.TryCreate(options.Issuer, UriKind.Absolute, out var issuer) && issuer is { Query: "", Fragment: "", UserInfo: "" };
        if (!isUrl || !(issuer!.Scheme == Uri.UriSchemeHttps || (issuer.Scheme == Uri.UriSchemeHttp && issuer.IsLoopback)))
            failures.Add(
                "Hush:Identity:Issuer is an https URL without a query, such as https://login.example.com/realms/one; http is for loopback only.");
        if (IdentityOptions.Split(options.Audience).Length == 0) failures.Add(
            "Hush:Identity:Audience names for whom tokens must be; without it tokens for other programs would open the server.");
        if (!Enum.IsDefined(options.AccessTokens)) failures.Add(
            $"Hush:Identity:{nameof(options.AccessTokens)} is {string.Join(" or ", Enum.GetNames<AccessTokenProfile>())}.");
        foreach ((var setting, var list) in new[] { (nameof(options.Clients), options.Clients), (nameof(options.Tenants), options.Tenants) })
        {
            // Without a name in it, it would let all come in.
            if (!string.IsNullOrEmpty(list) && IdentityOptions.Split(list).Length == 0) failures.Add($"Hush:Identity:{setting} names none.");
        }

        foreach ((var setting, var value) in new (string, string)[]
        {
            (nameof(options.TenantClaim), options.TenantClaim), (nameof(options.SubjectClaim), options.SubjectClaim),
            (nameof(options.RoleClaims), options.RoleClaims),
            (nameof(options.SubmitRole), options.SubmitRole), (nameof(options.ReadRole), options.ReadRole),
            (nameof(options.AdminRole), options.AdminRole), (nameof(options.RestoreRole), options.RestoreRole),
        })
        {
            if (string.IsNullOrWhiteSpace(value)) failures.Add($"Hush:Identity:{setting} must not be empty.");
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
