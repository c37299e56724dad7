using System.Security.Cryptography;

namespace Hush.Jobs.Sealing;

/// <summary>Reads a sealed file at any place; it holds one piece of it.</summary>
internal sealed class SealedReader : Stream
{
    private const int Whole = SealedFile.PieceLength + SealedFile.TagLength;

    private readonly Stream _file;
    private readonly AesGcm _cipher;
    private readonly byte[] _sealed = new byte[Whole];
    private readonly byte[] _piece = new byte[SealedFile.PieceLength];
    private readonly long _pieces;
    private long _held = -1;

    /// <param name="file">The sealed file.</param>
    /// <param name="key">Its key.</param>
    /// <exception cref="CryptographicException">The file is cut off, or none.</exception>
    public SealedReader(Stream file, byte[] key)
    {
        _file = file;
        _cipher = new AesGcm(key, SealedFile.TagLength);
        var rest = file.Length % Whole;
        _pieces = (file.Length / Whole) + (rest > 0 ? 1 : 0);
        Length = file.Length - (_pieces * SealedFile.TagLength);
        if (_pieces == 0 || rest is > 0 and < SealedFile.TagLength) throw new CryptographicException("A sealed file is too short.");
    }

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length { get; }

    public override long Position { get; set; }

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty || Position >= Length) return 0;
        Hold(Position / SealedFile.PieceLength);
        var from = (int)(Position % SealedFile.PieceLength);
        var count = (int)Math.Min(Math.Min(buffer.Length, SealedFile.PieceLength - from), Length - Position);
        _piece.AsSpan(from, count).CopyTo(buffer);
        Position += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        _ => Length + offset,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _cipher.Dispose();
            _file.Dispose();
            CryptographicOperations.ZeroMemory(_piece);
        }

        base.Dispose(disposing);
    }

    private void Hold(long piece)
    {
        if (piece == _held) return;
        _held = -1;
        var isLast = piece == _pieces - 1;
        _file.Position = piece * Whole;
        var length = isLast ? (int)(_file.Length - _file.Position) : Whole;
        _file.ReadExactly(_sealed, 0, length);
        Span<byte> nonce = stackalloc byte[12];
        SealedFile.WriteNonce(nonce, piece, isLast);
        var content = length - SealedFile.TagLength;
        _cipher.Decrypt(nonce, _sealed.AsSpan(0, content), _sealed.AsSpan(content, SealedFile.TagLength), _piece.AsSpan(0, content));
        _held = piece;
    }
}
