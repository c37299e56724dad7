namespace Hush.Server.Hosting;

/// <summary>What a server does of the work that several share over one store.</summary>
internal enum ServerRole
{
    /// <summary>Answers callers and runs jobs.</summary>
    All,

    /// <summary>Answers callers, synchronous ones too, and leaves jobs to others.</summary>
    Api,

    /// <summary>Runs jobs, and answers probes only.</summary>
    Worker,
}

/// <summary>Reads the setting <c>Hush:Role</c>.</summary>
internal static class ServerRoles
{
    public const string Name = "Hush:Role";

    /// <exception cref="StartProblemException">There is no such role.</exception>
    public static ServerRole Read(IConfiguration configuration)
    {
        var text = configuration[Name];
        if (string.IsNullOrEmpty(text)) return ServerRole.All;
        var isRole = Enum.TryParse(text, ignoreCase: true, out ServerRole role) && Enum.IsDefined(role) && !int.TryParse(text, out _);
        return isRole ? role : throw new StartProblemException($"Wrong settings: {Name} is all, api or worker.");
    }
}
