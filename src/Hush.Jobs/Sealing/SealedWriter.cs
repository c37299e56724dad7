using System.Security.Cryptography;

namespace Hush.Jobs.Sealing;

/// <summary>Seals what is written to it. A piece is written when it is full and more follows; disposing writes the last one.</summary>
internal sealed class SealedWriter(Stream file, byte[] key) : Stream
{
    private readonly AesGcm _cipher = new(key, SealedFile.TagLength);
    private readonly byte[] _piece = new byte[SealedFile.PieceLength];
    private readonly byte[] _sealed = new byte[SealedFile.PieceLength];
    private int _length;
    private long _number;
    private bool _isDone;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => (_number * SealedFile.PieceLength) + _length;

    public override long Position
    {
        get => Length;
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            if (_length == _piece.Length) WritePiece(isLast: false);
            var taken = Math.Min(buffer.Length, _piece.Length - _length);
            buffer[..taken].CopyTo(_piece.AsSpan(_length));
            _length += taken;
            buffer = buffer[taken..];
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    // The last piece is not known before the end.
    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_isDone)
        {
            _isDone = true;
            try
            {
                WritePiece(isLast: true);
            }
            finally
            {
                _cipher.Dispose();
                file.Dispose();
                CryptographicOperations.ZeroMemory(_piece);
            }
        }

        base.Dispose(disposing);
    }

    private void WritePiece(bool isLast)
    {
        Span<byte> nonce = stackalloc byte[12];
        Span<byte> tag = stackalloc byte[SealedFile.TagLength];
        SealedFile.WriteNonce(nonce, _number++, isLast);
        _cipher.Encrypt(nonce, _piece.AsSpan(0, _length), _sealed.AsSpan(0, _length), tag);
        file.Write(_sealed.AsSpan(0, _length));
        file.Write(tag);
        _length = 0;
    }
}
