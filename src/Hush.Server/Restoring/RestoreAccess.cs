using Hush.Server.Hosting;
using Hush.Server.Keys;

namespace Hush.Server.Restoring;

/// <summary>
/// Says who may restore: the bearers of the keys in the file that <c>Hush:RestoreKeyFile</c> names, one a line, which must open the server as well,
/// and those of tokens with the role of <c>Hush:Identity:RestoreRole</c>.
/// Without that setting nobody may, but on a server without keys that only this machine reaches.
/// </summary>
internal sealed class RestoreAccess(IConfiguration configuration, KeyRing keys)
{
    /// <summary>The setting.</summary>
    public const string Setting = "Hush:RestoreKeyFile";

    private readonly KeyRing _restorers = new(KeyConfiguration.ReadFile(configuration[Setting]));

    /// <summary>Whether the caller may restore.</summary>
    public bool Allows(HttpContext context) => Caller.Of(context) is { Tenant: not null } bearer ? bearer.Roles.HasFlag(CallerRoles.Restore)
        : _restorers.IsOpen ? keys.IsOpen && !ContainerSettings.ServesAnybody(configuration)
        : _restorers.Find(KeyCheck.PresentedKey(context.Request)) is not null;
}
