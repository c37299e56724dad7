namespace Hush.Cli.Input;

/// <summary>A stream whose first bytes were looked at already and are read again. Waits for no more bytes than it needs to tell the encoding.</summary>
internal sealed class PrefixedStream : Stream
{
    private const int Capacity = 1 << 16; // bytes
    private const int Enough = 64; // bytes; a live pipe may hold no more for a long time

    private readonly Stream _inner;
    private readonly byte[] _prefix = new byte[Capacity];
    private readonly int _prefixLength;
    private int _read;

    public PrefixedStream(Stream inner)
    {
        _inner = inner;
        while (_prefixLength < Enough && inner.Read(_prefix, _prefixLength, Capacity - _prefixLength) is > 0 and int count) _prefixLength += count;
    }

    /// <summary>The first bytes.</summary>
    public ReadOnlySpan<byte> Prefix => _prefix.AsSpan(0, _prefixLength);

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (_read == _prefixLength) return _inner.Read(buffer);
        int count = Math.Min(buffer.Length, _prefixLength - _read);
        _prefix.AsSpan(_read, count).CopyTo(buffer);
        _read += count;
        return count;
    }

    /// <inheritdoc/>
    public override void Flush() => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) _inner.Dispose();
        base.Dispose(disposing);
    }
}
