namespace Hush.Auditing;

/// <summary>Reads the lines of a file that another process may be writing.</summary>
internal static class AuditLines
{
    private const int BlockBytes = 1 << 16;

    /// <summary>The lines as bytes without their ends, and whether each has one; the last may have none.</summary>
    /// <exception cref="IOException">The file can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static IEnumerable<(byte[] Line, bool HasEnd)> Read(string path)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        var block = new byte[BlockBytes];
        using MemoryStream rest = new();
        int read;
        while ((read = file.Read(block)) > 0)
        {
            var from = 0;
            for (var end = Array.IndexOf(block, (byte)'\n', 0, read); end >= 0; end = Array.IndexOf(block, (byte)'\n', from, read - from))
            {
                rest.Write(block, from, end - from);
                yield return (rest.ToArray(), true);
                rest.SetLength(0);
                from = end + 1;
            }

            rest.Write(block, from, read - from);
        }

        if (rest.Length > 0) yield return (rest.ToArray(), false);
    }
}
