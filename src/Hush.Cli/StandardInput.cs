using System.Runtime.InteropServices;

namespace Hush.Cli;

/// <summary>Standard input, where the process was started with one.</summary>
internal static partial class StandardInput
{
    private const int Descriptor = 0;
    private const int GetDescriptorFlags = 1; // F_GETFD
    private const int CloseOnExec = 1; // FD_CLOEXEC

    /// <summary>The stream; empty where standard input was closed at the start.</summary>
    public static Stream Open() => IsInherited ? Console.OpenStandardInput() : Stream.Null;

    /// <summary>
    /// Whether the descriptor came with the process. One that was closed at the start is taken by the next file that the runtime opens, from which a
    /// read would never return. The runtime has its own files closed at an exec, and what is inherited can't have been.
    /// </summary>
    private static bool IsInherited => OperatingSystem.IsWindows()
        || (FileControl(Descriptor, GetDescriptorFlags) is >= 0 and var flags && (flags & CloseOnExec) == 0);

    [LibraryImport("libc", EntryPoint = "fcntl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int FileControl(int descriptor, int command);
}
