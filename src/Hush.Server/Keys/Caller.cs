namespace Hush.Server.Keys;

/// <summary>Who calls.</summary>
/// <param name="Owner">Opaque name of whose jobs they are: the same for the same key, or for all callers of a tenant.</param>
/// <param name="Name">The key's name, or the token's subject; for the audit log.</param>
/// <param name="Roles">What the caller may do.</param>
internal sealed record Caller(string Owner, string Name, CallerRoles Roles)
{
    /// <summary>The tenant that the caller's token names; null for a key.</summary>
    public string? Tenant { get; init; }

    /// <summary>What it may take of the server.</summary>
    public CallerLimits Limits { get; init; }

    /// <summary>The caller of a request on a path that asks for one.</summary>
    public static Caller Of(HttpContext context) =>
        context.Features.Get<Caller>() ?? throw new InvalidOperationException("The caller was not checked before something of its own was touched.");

    /// <summary>Whose jobs the caller of a request may see.</summary>
    public static string OwnerOf(HttpContext context) => Of(context).Owner;

    public override string ToString() => $"Caller {Owner} {Roles}";
}
