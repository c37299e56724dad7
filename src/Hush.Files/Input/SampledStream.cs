namespace Hush.Files.Input;

/// <summary>A stream whose first bytes were looked at already and are read again. It waits for no more of them than come without a pause.</summary>
internal sealed class SampledStream : Stream
{
    /// <summary>How many bytes tell the format of a file.</summary>
    public const int SampleSize = 1 << 16;

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(80);

    private readonly Stream _inner;
    private readonly byte[] _buffer = new byte[SampleSize];
    private readonly int _filled;
    private readonly int _late; // bytes of the buffer's end that the running read fills
    private Task<int>? _running;
    private int _read;

    /// <summary>Reads the sample.</summary>
    /// <param name="inner">The file or pipe; disposed with this one.</param>
    /// <param name="isLive">Whether it is a pipe that may be silent for long.</param>
    public SampledStream(Stream inner, bool isLive)
    {
        _inner = inner;
        IsLive = isLive;
        while (_filled < SampleSize)
        {
            var reading = isLive
                ? inner.ReadAsync(_buffer.AsMemory(_filled)).AsTask() : Task.FromResult(inner.Read(_buffer, _filled, SampleSize - _filled));
            if (_filled > 0 && !reading.Wait(Patience))
            {
                (_running, _late) = (reading, _filled);
                return;
            }

            var read = reading.GetAwaiter().GetResult();
            if (read == 0)
            {
                IsWhole = true;
                return;
            }

            _filled += read;
        }
    }

    /// <summary>Whether it is a pipe that may be silent for long.</summary>
    public bool IsLive { get; }

    /// <summary>Whether the sample is the whole stream.</summary>
    public bool IsWhole { get; }

    /// <summary>The first bytes.</summary>
    public ReadOnlySpan<byte> Sample => _buffer.AsSpan(0, _filled);

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
        if (TryReadSample(buffer, out var count)) return count;
        return IsWhole ? 0 : _inner.Read(buffer);
    }

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_read == _filled && _running is { } running) await running.WaitAsync(cancellationToken).ConfigureAwait(false);
        if (TryReadSample(buffer.Span, out var count)) return count;
        return IsWhole ? 0 : await _inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override void Flush() => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) _inner.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>Reads what was looked at already, and what a read that was running then has brought.</summary>
    private bool TryReadSample(Span<byte> buffer, out int count)
    {
        var end = _filled;
        if (_read >= _filled && _running is { } running)
        {
            end = _late + running.GetAwaiter().GetResult();
            if (_read == end && end == _late)
            {
                count = 0; // the stream has ended
                return true;
            }
        }

        count = Math.Min(buffer.Length, end - _read);
        if (count <= 0) return false;
        _buffer.AsSpan(_read, count).CopyTo(buffer);
        _read += count;
        if (_read == end && end > _filled) _running = null;
        return true;
    }
}
