namespace Hush.Audio.Tests;

public sealed class LongRecordingTests
{
    private const long MostGrowth = 4L << 20; // bytes

    [Fact]
    public void Ten_hours_are_muted_in_constant_memory()
    {
        WaveFormat format = new(SampleEncoding.MuLaw, 1, 8000, 8);
        var head = WaveFile.Of(format, []);
        BitConverter.TryWriteBytes(head.AsSpan(^4), uint.MaxValue);
        using SilentFile file = new(head, 8000L * 36_000);
        Mute[] mutes = [.. Enumerable.Range(0, 36_000).Where(second => second % 60 == 0)
            .Select(second => new Mute(new AudioRange(TimeSpan.FromSeconds(second), TimeSpan.FromSeconds(1))))];
        using CountingStream output = new();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        WaveMuter.Write(file, output, mutes, new MuteOptions());

        Assert.Equal(file.Length, output.Count);
        Assert.True(output.Peak - before < MostGrowth, $"{output.Peak - before:N0} bytes");
    }

    /// <summary>A recording of one sample, over and over.</summary>
    private sealed class SilentFile(byte[] head, long length) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => false;

        public override long Length => head.Length + length;

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var count = (int)Math.Min(buffer.Length, Length - Position);
            for (var index = 0; index < count; index++) buffer[index] = Position + index < head.Length ? head[Position + index] : (byte)0x80;
            Position += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }

    private sealed class CountingStream : Stream
    {
        private int _writes;

        public long Count { get; private set; }

        public long Peak { get; private set; }

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => Count;

        public override long Position { get; set; }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Count += buffer.Length;
            if (_writes++ % 1000 == 0) Peak = Math.Max(Peak, GC.GetTotalMemory(forceFullCollection: true));
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
