using System.Runtime.InteropServices;

namespace Hush.Standalone;

/// <summary>Dumps of the process's memory, which would hold what the server was sent.</summary>
internal static partial class CoreDumps
{
    private const int CoreSize = 4; // RLIMIT_CORE

    /// <summary>Lets the system write none from now on.</summary>
    public static void Forbid()
    {
        if (OperatingSystem.IsWindows()) return;
        ResourceLimit none = default;
        _ = SetLimit(CoreSize, in none);
    }

    [LibraryImport("libc", EntryPoint = "setrlimit")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SetLimit(int resource, in ResourceLimit limit);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct ResourceLimit
    {
        public readonly nuint Now;
        public readonly nuint Most;
    }
}
