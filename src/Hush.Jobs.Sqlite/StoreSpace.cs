using System.Globalization;
using Hush.Jobs.Sealing;
using Microsoft.Data.Sqlite;

namespace Hush.Jobs.Sqlite;

/// <summary>How large a store may grow and what it leaves free.</summary>
internal sealed record StoreBounds
{
    /// <summary>Bytes in use from which on no further job is taken. Default: no bound.</summary>
    public long MaxBytes { get; init; } = long.MaxValue;

    /// <summary>Free bytes of the disk, and within the database, below which no further job is taken: results of those already taken still need room.
    /// Default 0.</summary>
    public long MinFreeBytes { get; init; }

    /// <summary>Bytes kept in a file of their own, which is given up when a purge needs room. Default 0: no such file.</summary>
    public long ReserveBytes { get; init; }
}

/// <summary>Knows whether the database may take further jobs, and keeps a reserve for destroying old ones when nothing else is free.</summary>
internal sealed class StoreSpace(string path, StoreBounds bounds)
{
    private readonly string _reserve = path + ".reserve";

    /// <summary>Whether a further job may be stored.</summary>
    public bool HasRoom(SqliteConnection database)
    {
        if (bounds is { MaxBytes: long.MaxValue, MinFreeBytes: 0 }) return true;
        var page = Number(database, "PRAGMA page_size");
        var free = Number(database, "PRAGMA freelist_count") * page;
        var used = (Number(database, "PRAGMA page_count") * page) - free;
        return used < bounds.MaxBytes && new DriveInfo(path).AvailableFreeSpace + free >= bounds.MinFreeBytes;
    }

    /// <exception cref="JobStoreException">There is no room.</exception>
    public void RequireRoom(SqliteConnection database)
    {
        if (!HasRoom(database)) throw new JobStoreException(
            $"The job database {path} has reached its size limit, or the disk has less free space than it is to leave.")
        { IsFull = true };
    }

    /// <summary>Takes the reserve from the disk, where it is not there and there is room; does nothing else.</summary>
    public void TryReserve()
    {
        if (bounds.ReserveBytes == 0 || File.Exists(_reserve)) return;
        try
        {
            // Left alone, the last room would go to the reserve and not to results.
            if (new DriveInfo(path).AvailableFreeSpace < bounds.ReserveBytes * 4) return;
            FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write, PreallocationSize = bounds.ReserveBytes };
            if (!OperatingSystem.IsWindows()) options.UnixCreateMode = PrivateFile.Mode;
            using FileStream file = new(_reserve, options);
            file.SetLength(bounds.ReserveBytes);
        }
        catch (IOException)
        {
            // No room, or another process was quicker: the next purge tries again.
        }
    }

    /// <summary>Gives the reserve back to the disk.</summary>
    public void FreeReserve() => File.Delete(_reserve);

    private static long Number(SqliteConnection database, string sql) => Convert.ToInt64(database.Scalar(sql), CultureInfo.InvariantCulture);
}
