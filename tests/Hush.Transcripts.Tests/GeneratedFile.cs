using System.Text;

namespace Hush.Transcripts.Tests;

/// <summary>A long file that is never held: a beginning, one piece many times over, and an end.</summary>
internal sealed class GeneratedFile(string first, string piece, long count, string last) : Stream
{
    private readonly byte[] _first = Encoding.UTF8.GetBytes(first);
    private readonly byte[] _piece = Encoding.UTF8.GetBytes(piece);
    private readonly byte[] _last = Encoding.UTF8.GetBytes(last);

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => _first.Length + (_piece.Length * count) + _last.Length;

    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int length) => Read(buffer.AsSpan(offset, length));

    public override int Read(Span<byte> buffer)
    {
        var done = 0;
        while (done < buffer.Length && Position < Length)
        {
            var from = Here();
            var part = Math.Min(from.Length, buffer.Length - done);
            from[..part].CopyTo(buffer[done..]);
            (done, Position) = (done + part, Position + part);
        }

        return done;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private ReadOnlySpan<byte> Here()
    {
        if (Position < _first.Length) return _first.AsSpan((int)Position);
        var within = Position - _first.Length;
        return within < _piece.Length * count ? _piece.AsSpan((int)(within % _piece.Length)) : _last.AsSpan((int)(within - (_piece.Length * count)));
    }
}
