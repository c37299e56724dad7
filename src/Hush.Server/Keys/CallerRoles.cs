namespace Hush.Server.Keys;

/// <summary>What a caller may do.</summary>
[Flags]
internal enum CallerRoles
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Hand in texts, conversations and recordings, get what is answered at once, and cancel own jobs.</summary>
    Submit = 1,

    /// <summary>Read own jobs and their results.</summary>
    Read = 2,

    /// <summary>Read the server's metrics and, on its machine, see and write its settings. Nobody's jobs.</summary>
    Admin = 4,

    /// <summary>Turn pseudonyms back. Keys have it by <c>Hush:RestoreKeyFile</c>.</summary>
    Restore = 8,
}
