using System.Globalization;

namespace Hush.Server.Auditing;

/// <summary>
/// The files of an audit log: one a day, which is only ever appended to, and a reserve of disk space that is given up so that the last lines before a
/// full disk still find room. One process at a time has a folder. Not thread-safe.
/// </summary>
internal sealed class AuditFile : IDisposable
{
    private const int ReserveBytes = 1 << 16;

    private readonly string _folder;
    private readonly string _reserve;
    private readonly FileStream _lock;
    private FileStream? _file;
    private DateOnly _day;

    /// <exception cref="IOException">The folder can't be made or another process has it.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public AuditFile(string folder)
    {
        _folder = folder;
        _reserve = Path.Combine(folder, "audit.reserve");
        if (!Directory.Exists(folder))
        {
            if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
            else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        _lock = new FileStream(Path.Combine(folder, "audit.lock"), Options(FileMode.OpenOrCreate, FileShare.None));
    }

    /// <summary>Appends a line; gives the reserve up when it must.</summary>
    /// <exception cref="IOException">It could not be written; nothing of it was.</exception>
    public void Append(byte[] line, DateOnly day)
    {
        try
        {
            Write(line, day);
        }
        catch (IOException) when (File.Exists(_reserve))
        {
            File.Delete(_reserve);
            Write(line, day);
        }
    }

    /// <summary>Sets space aside for further lines, unless that has been done.</summary>
    /// <exception cref="IOException">There is none.</exception>
    public void Reserve()
    {
        if (File.Exists(_reserve)) return;
        try
        {
            using FileStream reserve = new(_reserve, Options(FileMode.CreateNew, FileShare.None));
            reserve.Write(new byte[ReserveBytes]);
            reserve.Flush(flushToDisk: true);
        }
        catch (IOException)
        {
            File.Delete(_reserve);
            throw;
        }
    }

    public void Dispose()
    {
        _file?.Dispose();
        _lock.Dispose();
    }

    private void Write(byte[] line, DateOnly day)
    {
        var file = FileOf(day);
        var end = file.Length;
        try
        {
            file.Write(line);
        }
        catch (IOException)
        {
            // What was written of a line would spoil the next.
            file.SetLength(end);
            throw;
        }
    }

    private FileStream FileOf(DateOnly day)
    {
        // A file that was moved or deleted would take lines that nobody finds.
        if (_file is not null && _day == day && File.Exists(_file.Name)) return _file;
        _file?.Dispose();
        _file = null;
        _file = new FileStream(Path.Combine(_folder, $"audit-{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.jsonl"),
            Options(FileMode.Append, FileShare.ReadWrite));
        _day = day;
        return _file;
    }

    // Without a buffer: a line is in the file when it was written.
    private static FileStreamOptions Options(FileMode mode, FileShare share)
    {
        FileStreamOptions options = new() { Mode = mode, Access = FileAccess.Write, Share = share, BufferSize = 0 };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }
}
