namespace Hush.Mapping.Problems;

// Who may not come in, or not do this.
internal static partial class ProblemCatalog
{
    /// <summary>No key, or one that is not known.</summary>
    public static RequestProblem WrongKey { get; } = new(
        401,
        "401",
        "Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an active subscription and use a correct regional API endpoint for your resource.");

    /// <summary>A token that is no good.</summary>
    public static RequestProblem WrongToken { get; } = new(401, "401", "Access token is missing, invalid, audience is incorrect, or have expired.");

    /// <summary>A caller whose key or token is good, but not for this.</summary>
    /// <param name="role">What it lacks, a name of ours.</param>
    public static RequestProblem MissingRole(string role) => new(403, "Forbidden", $"The caller has not the role {role} that this operation needs.");

    /// <summary>A good token that does not say whose jobs its bearer may see.</summary>
    public static RequestProblem MissingTenant
    { get; } = new(403, "Forbidden", "The access token names no tenant and no subject in the claims that the server is configured to read.");

    /// <summary>A good token of a tenant or a client that is not among those that the settings name.</summary>
    public static RequestProblem ForeignToken
    { get; } = new(403, "Forbidden", "The access token is of a tenant or a client that the server is not configured to serve.");

    /// <summary>A call to a server without keys by a name that is not this machine's.</summary>
    public static RequestProblem ForeignHost { get; } = new(
        403, "403",
        "The server has no key configured, so it answers calls to localhost only, and not by this host name. Configure a key, or the public URL of a proxy.");

    /// <summary>A call of a web page from elsewhere to a server without keys.</summary>
    public static RequestProblem ForeignOrigin { get; } = new(
        403, "403",
        "The server has no key configured, so it answers no calls of pages of other origins. Configure a key, or name the origin in Hush:CorsOrigins.");

    /// <summary>A caller who may redact, but not restore.</summary>
    /// <param name="setting">The setting that would allow it.</param>
    public static RequestProblem MayNotRestore(string setting) =>
        new(403, "Forbidden", $"This caller may not restore pseudonyms (setting {setting}).");

    /// <summary>A caller who may not see or write the server's settings.</summary>
    public static RequestProblem MayNotConfigure { get; } =
        new(403, "Forbidden",
            "Settings are shown and written on the machine of the server alone, and not by a server that is behind a proxy or open to everybody.");

    /// <summary>The configuration file stays as it is.</summary>
    /// <param name="reason">Why; a clause about the file.</param>
    public static RequestProblem ConfigurationNotWritten(string reason) =>
        new(409, "Conflict", $"appsettings.json was not written: {reason}. Edit it by hand.");
}
