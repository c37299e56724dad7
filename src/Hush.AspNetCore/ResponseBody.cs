using System.Diagnostics;

namespace Hush.AspNetCore;

/// <summary>
/// Takes what a program writes as its response. The first write decides: a body that is to be redacted is held, up to a length, and any other goes on
/// as it comes.
/// </summary>
/// <param name="sent">The body that the caller gets.</param>
/// <param name="isHeld">Tells at the first write whether the body is to be redacted.</param>
/// <param name="most">How many bytes are held; of a longer body none is.</param>
internal sealed class ResponseBody(Stream sent, Func<bool> isHeld, int most) : Stream
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly MemoryStream _held = new();

    private bool? _isHeld;

    /// <summary>Whether the body went on as it came.</summary>
    public bool Passed => _isHeld == false;

    /// <summary>Whether the body was longer than what is held.</summary>
    public bool IsTooLong { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>What was held.</summary>
    public byte[] ToArray() => _held.ToArray();

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (buffer.IsEmpty) return;
        if (Holds()) Hold(buffer);
        else sent.Write(buffer);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (buffer.IsEmpty) return ValueTask.CompletedTask;
        if (!Holds()) return sent.WriteAsync(buffer, cancellationToken);
        Hold(buffer.Span);
        return ValueTask.CompletedTask;
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
        if (Passed) sent.Flush();
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => Passed ? sent.FlushAsync(cancellationToken) : Task.CompletedTask;

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) _held.Dispose();
        base.Dispose(disposing);
    }

    private bool Holds() => _isHeld ??= isHeld();

    private void Hold(ReadOnlySpan<byte> bytes)
    {
        if (IsTooLong) return;
        IsTooLong = _held.Length + bytes.Length > most;
        if (IsTooLong) _held.SetLength(0);
        else _held.Write(bytes);
    }
}
