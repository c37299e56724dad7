namespace Hush.Transcripts.Redaction;

/// <summary>Copies a file and changes some of its bytes.</summary>
internal static class ChangedCopy
{
    private const int BufferSize = 1 << 17; // bytes

    /// <summary>Writes the file with its changes, which are ascending and disjoint.</summary>
    public static void Write(Stream file, IReadOnlyList<ByteChange> changes, Stream output)
    {
        file.Position = 0;
        var buffer = new byte[BufferSize];
        long done = 0;
        foreach (var change in changes)
        {
            Copy(change.Start - done);
            output.Write(change.Bytes);
            done = file.Position = change.Start + change.Length;
        }

        Copy(file.Length - done);

        void Copy(long count)
        {
            while (count > 0)
            {
                var part = buffer.AsSpan(0, (int)Math.Min(count, buffer.Length));
                file.ReadExactly(part);
                output.Write(part);
                count -= part.Length;
            }
        }
    }
}
