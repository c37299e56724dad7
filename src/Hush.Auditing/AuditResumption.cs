namespace Hush.Auditing;

/// <summary>Why a log that is gone on with may not be what it was.</summary>
internal enum AuditDoubt
{
    /// <summary>It is as it was left.</summary>
    None,

    /// <summary>Its last lines are missing or are others.</summary>
    EndMissing,

    /// <summary>The file that says which line is the last is missing, was changed, or was written with another key.</summary>
    HeadLost,
}

/// <summary>Where a log goes on after a start.</summary>
/// <param name="Last">The last line.</param>
/// <param name="Newest">The name of the newest file; null when there is none.</param>
/// <param name="Doubt">What is wrong; the check of the log tells where.</param>
/// <param name="WasCut">Whether the beginning of a line that was never finished was taken away.</param>
internal sealed record AuditResumption(AuditHead Last, string? Newest, AuditDoubt Doubt, bool WasCut)
{
    /// <summary>Finds the last line, and takes away what a loss of power left of one behind it.</summary>
    /// <param name="folder">Where nobody else writes.</param>
    /// <param name="chain">With the key of the log.</param>
    /// <exception cref="IOException">A file can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static AuditResumption Find(string folder, AuditChain chain)
    {
        var files = AuditFolder.FilesOf(folder);
        var path = Path.Combine(folder, AuditFolder.HeadName);
        var head = File.Exists(path) && AuditLines.Read(path).FirstOrDefault() is { Line: { } content } ? AuditHead.Read(content, chain) : null;
        AuditHead? tail = null;
        var wasCut = false;
        for (var i = files.Count - 1; i >= 0 && tail is null; i--)
        {
            (tail, var isCut) = EndOf(files[i]);
            wasCut |= isCut;
        }

        var newest = files.Count > 0 ? Path.GetFileName(files[^1]) : null;
        if (head is not { } known) return new AuditResumption(tail ?? AuditHead.None, newest,
            files.Count > 0 || File.Exists(path) ? AuditDoubt.HeadLost : AuditDoubt.None, wasCut);

        // A process that ended between a line and its head leaves a head that is one behind. Without files all were archived.
        var end = tail ?? AuditHead.None;
        var isLost = files.Count > 0 && (end.Number < known.Number || (end.Number == known.Number && end.Hash != known.Hash));
        return new AuditResumption(end.Number > known.Number ? end : known, newest,
            isLost ? AuditDoubt.EndMissing : AuditDoubt.None, wasCut);
    }

    private static (AuditHead? Last, bool WasCut) EndOf(string path)
    {
        AuditHead? last = null;
        long length = 0;
        foreach (var (line, hasEnd) in AuditLines.Read(path))
        {
            if (!hasEnd)
            {
                using FileStream file = new(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
                file.SetLength(length);
                return (last, true);
            }

            length += line.Length + 1;
            if (AuditLine.Read(line) is { } read) last = new AuditHead(read.Number, read.Hash);
        }

        return (last, false);
    }
}
