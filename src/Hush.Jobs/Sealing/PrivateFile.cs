namespace Hush.Jobs.Sealing;

/// <summary>Files that only the user who runs the process may read.</summary>
internal static class PrivateFile
{
    /// <summary>Read and written by the owner.</summary>
    public const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>
    /// Whether others than the file's owner and group can read it, or others than its owner change it. A secret that an orchestrator mounts belongs
    /// to root and to the group of the program. Never on Windows, where folders of a user are the user's.
    /// </summary>
    public static bool IsWide(string path) =>
        !OperatingSystem.IsWindows()
            && (File.GetUnixFileMode(path) & (UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite)) != UnixFileMode.None;

    /// <summary>Opens a new file for writing; throws <see cref="IOException"/> when it exists.</summary>
    public static FileStream Create(string path)
    {
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = Mode;
        return new FileStream(path, options);
    }
}
