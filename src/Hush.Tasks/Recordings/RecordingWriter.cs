namespace Hush.Tasks.Recordings;

/// <summary>Writes a recording; when the disk does not take it, the error is the folder's, so that nobody takes it for one of the stream it comes
/// from.</summary>
internal sealed class RecordingWriter(Stream sealing, string folder) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => sealing.Length;

    public override long Position
    {
        get => sealing.Position;
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            sealing.Write(buffer);
        }
        catch (Exception failure) when (RecordingFailure.IsOfTheFolder(failure))
        {
            throw RecordingFailure.Named(folder, failure);
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush() => RecordingFailure.Translate(folder, sealing.Flush);

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) RecordingFailure.Translate(folder, sealing.Dispose);
        base.Dispose(disposing);
    }
}
