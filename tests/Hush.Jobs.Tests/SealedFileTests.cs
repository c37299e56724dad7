using System.Security.Cryptography;
using Hush.Jobs.Sealing;

namespace Hush.Jobs.Tests;

public sealed class SealedFileTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), "hush-sealed-" + Guid.NewGuid().ToString("N"));
    private readonly byte[] _key = SealedFile.NewKey();

    public void Dispose() => File.Delete(_path);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(SealedFile.PieceLength - 1)]
    [InlineData(SealedFile.PieceLength)]
    [InlineData(SealedFile.PieceLength + 1)]
    [InlineData((3 * SealedFile.PieceLength) + 7)]
    public void Content_ComesBack_WholeAndFromAnyPlace(int length)
    {
        var content = Content(length);
        Write(content);
        using var file = SealedFile.Open(_path, _key);
        using MemoryStream whole = new();
        file.CopyTo(whole);
        Assert.Equal(length, file.Length);
        Assert.Equal(content, whole.ToArray());

        Random random = new(1);
        for (var round = 0; round < 50 && length > 0; round++)
        {
            var at = random.Next(length);
            var part = new byte[random.Next(Math.Min(length - at, 100_000)) + 1];
            file.Position = at;
            file.ReadExactly(part);
            Assert.Equal(content.AsSpan(at, part.Length).ToArray(), part);
        }
    }

    [Fact]
    public void Content_IsNotInTheFile_WhichOnlyItsUserMayRead()
    {
        var content = Content(100_000);
        Write(content);
        Assert.Equal(-1, File.ReadAllBytes(_path).AsSpan().IndexOf(content.AsSpan(0, 16)));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_path));
    }

    [Fact]
    public void Damage_IsSeen()
    {
        const int Whole = SealedFile.PieceLength + SealedFile.TagLength;
        Write(Content((2 * SealedFile.PieceLength) + 100));
        var good = File.ReadAllBytes(_path);
        Assert.Equal(11, Table().Count(damaged => IsRefused(damaged, _key)));
        Assert.True(IsRefused(good, SealedFile.NewKey()));
        Assert.False(IsRefused(good, _key));

        IEnumerable<byte[]> Table()
        {
            foreach (var at in (int[])[0, Whole - 1, Whole, (2 * Whole) + 50, good.Length - 1])
                yield return [.. good[..at], (byte)(good[at] ^ 1), .. good[(at + 1)..]];
            foreach (var length in (int[])[0, 15, Whole, 2 * Whole, good.Length - 1]) yield return good[..length];
            yield return [.. good[Whole..(2 * Whole)], .. good[..Whole], .. good[(2 * Whole)..]];
        }
    }

    private bool IsRefused(byte[] bytes, byte[] key)
    {
        File.WriteAllBytes(_path, bytes);
        try
        {
            using var file = SealedFile.Open(_path, key);
            file.CopyTo(Stream.Null);
            return false;
        }
        catch (CryptographicException)
        {
            return true;
        }
    }

    private static byte[] Content(int length)
    {
        var content = new byte[length];
        new Random(length).NextBytes(content);
        return content;
    }

    private void Write(byte[] content)
    {
        File.Delete(_path);
        using var file = SealedFile.Create(_path, _key);
        for (var at = 0; at < content.Length; at += 1000) file.Write(content.AsSpan(at, Math.Min(1000, content.Length - at)));
    }
}
