namespace Hush.Jobs.Sealing;

/// <summary>Files that only the user who runs the process may read.</summary>
internal static class PrivateFile
{
    /// <summary>Opens a new file for writing; throws <see cref="IOException"/> when it exists.</summary>
    public static FileStream Create(string path)
    {
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(path, options);
    }
}
