using Hush.Auditing;

namespace Hush.Server.Auditing;

/// <summary>
/// The files of an audit log: one a day, which is only ever appended to, the head, which says which line is the last, and a reserve of disk space
/// that is given up so that the last lines before a full disk still find room. One process at a time has a folder. Not thread-safe.
/// </summary>
internal sealed class AuditFile : IDisposable
{
    private const int ReserveBytes = 1 << 16;

    private readonly string _folder;
    private readonly string _reserve;
    private readonly AuditChain _chain;
    private readonly FileStream _lock;
    private readonly FileStream _head;
    private FileStream? _file;

    /// <param name="folder">Where the files are.</param>
    /// <param name="chain">With the key, where there is one.</param>
    /// <exception cref="IOException">The folder can't be made or another process has it.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public AuditFile(string folder, AuditChain chain)
    {
        (_folder, _chain) = (folder, chain);
        _reserve = Path.Combine(folder, "audit.reserve");
        if (!Directory.Exists(folder))
        {
            if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
            else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        _lock = new FileStream(Path.Combine(folder, "audit.lock"), Options(FileMode.OpenOrCreate, FileShare.None));
        try
        {
            Start = AuditResumption.Find(folder, chain);
            (Last, Name) = (Start.Last, Start.Newest ?? "");
            _head = new FileStream(Path.Combine(folder, AuditFolder.HeadName), Options(FileMode.OpenOrCreate, FileShare.Read));
            WriteHead();
        }
        catch
        {
            _head?.Dispose();
            _lock.Dispose();
            throw;
        }
    }

    /// <summary>How the log was found.</summary>
    public AuditResumption Start { get; }

    /// <summary>The last line.</summary>
    public AuditHead Last { get; private set; }

    /// <summary>The name of the file that holds it, or will; empty before the first line.</summary>
    public string Name { get; private set; }

    /// <summary>Appends a line; gives the reserve up when it must.</summary>
    /// <param name="json">An object, as UTF-8; number and hash come to it.</param>
    /// <param name="day">Whose file takes it, unless there is a later one: the clock was set back, and lines stay in order.</param>
    /// <exception cref="IOException">It could not be written; nothing of it was.</exception>
    public void Append(byte[] json, DateOnly day)
    {
        try
        {
            Write(json, day);
        }
        catch (IOException) when (File.Exists(_reserve))
        {
            File.Delete(_reserve);
            Write(json, day);
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
        _head.Dispose();
        _lock.Dispose();
    }

    private void Write(byte[] json, DateOnly day)
    {
        var file = FileOf(AuditFolder.NameOf(day));
        var end = file.Length;
        var line = _chain.Append(json, Last.Hash, Last.Number + 1, namesPrevious: end == 0);
        try
        {
            file.Write([.. line, (byte)'\n']);
        }
        catch (IOException)
        {
            // What was written of a line would spoil the next.
            file.SetLength(end);
            throw;
        }

        Last = new AuditHead(Last.Number + 1, AuditChain.HashOf(line)!);
        try
        {
            WriteHead();
        }
        catch (IOException)
        {
            // The line is written, and the next one writes the head too.
        }
    }

    private void WriteHead()
    {
        _head.Position = 0;
        _head.Write(Last.ToFile(_chain));
    }

    private FileStream FileOf(string name)
    {
        if (string.CompareOrdinal(name, Name) < 0) name = Name;

        // A file that was moved or deleted would take lines that nobody finds.
        if (_file is not null && Name == name && File.Exists(_file.Name)) return _file;
        _file?.Dispose();
        _file = null;
        _file = new FileStream(Path.Combine(_folder, name), Options(FileMode.Append, FileShare.ReadWrite));
        Name = name;
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
