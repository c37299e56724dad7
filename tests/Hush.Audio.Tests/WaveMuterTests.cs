using System.Text;

namespace Hush.Audio.Tests;

public sealed class WaveMuterTests
{
    private const int Rate = 8000;

    public static TheoryData<string, int, bool> Formats
    {
        get
        {
            TheoryData<string, int, bool> all = [];
            foreach (var isRf64 in new[] { false, true })
                foreach ((var encoding, var bits) in new[]
                    { (SampleEncoding.Pcm, 8), (SampleEncoding.Pcm, 16), (SampleEncoding.Pcm, 24), (SampleEncoding.Pcm, 32),
                      (SampleEncoding.Float, 32), (SampleEncoding.Float, 64), (SampleEncoding.MuLaw, 8), (SampleEncoding.ALaw, 8) })
                    all.Add(encoding.ToString(), bits, isRf64);
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_range_is_silent_and_everything_else_stays_byte_for_byte(string encoding, int bits, bool isRf64)
    {
        WaveFormat format = new(Enum.Parse<SampleEncoding>(encoding), 2, Rate, bits);
        var file = WaveFile.Tone(format, Rate * 3, isRf64);
        var muted = Muted(file, new MuteOptions(), Range(1.0, 0.5));

        Assert.Equal(file.Length, muted.Length);
        var samples = WaveFile.Samples(muted, 1);
        var step = bits == 8 ? 0.01 : 1e-6;
        Assert.All(samples[Rate..(Rate * 3 / 2)], sample => Assert.True(Math.Abs(sample) <= step));
        var header = WaveHeader.Read(new MemoryStream(file));
        var from = (int)header.Data.Start + (Rate * 94 / 100 * format.BytesPerFrame);
        var to = (int)header.Data.Start + (Rate * 156 / 100 * format.BytesPerFrame);
        Assert.True(file.AsSpan(0, from).SequenceEqual(muted.AsSpan(0, from)));
        Assert.True(file.AsSpan(to).SequenceEqual(muted.AsSpan(to)));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_sample_is_written_as_it_was_read(string encoding, int bits, bool isRf64)
    {
        WaveFormat format = new(Enum.Parse<SampleEncoding>(encoding), 1, Rate, bits);
        var file = WaveFile.Tone(format, 400, isRf64);
        var samples = WaveFile.Samples(file);
        var bytes = new byte[8];
        for (var index = 0; index < samples.Length; index++)
        {
            SampleCodec.Write(bytes, samples[index], format);
            Assert.Equal(samples[index], SampleCodec.Read(bytes, format));
            Assert.True(Math.Abs(samples[index] - (0.5 * Math.Sin(2 * Math.PI * 440 * index / Rate))) < (bits == 8 ? 0.03 : 1e-4));
        }
    }

    [Fact]
    public void All_codes_of_the_companding_laws_come_back()
    {
        foreach (var encoding in new[] { SampleEncoding.MuLaw, SampleEncoding.ALaw })
        {
            WaveFormat format = new(encoding, 1, Rate, 8);
            var back = new byte[1];
            for (var code = 0; code < 256; code++)
            {
                var sample = SampleCodec.Read([(byte)code], format);
                SampleCodec.Write(back, sample, format);
                Assert.Equal(sample, SampleCodec.Read(back, format));
            }
        }
    }

    [Fact]
    public void A_beep_is_heard_instead_of_the_tone()
    {
        var muted = Muted(WaveFile.Tone(new WaveFormat(SampleEncoding.Pcm, 1, Rate, 16), Rate * 2), new MuteOptions { Fill = MuteFill.Beep },
            Range(0.5, 1.0));
        var range = WaveFile.Samples(muted)[(Rate / 2)..(Rate * 3 / 2)];

        Assert.InRange(WaveFile.Level(range, 1000, Rate), 0.24, 0.26);
        Assert.InRange(WaveFile.Level(range, 440, Rate), 0, 0.001);
    }

    [Fact]
    public void Noise_is_heard_at_its_level_and_the_same_every_time()
    {
        var file = WaveFile.Tone(new WaveFormat(SampleEncoding.Pcm, 1, Rate, 16), Rate * 2);
        var muted = Muted(file, new MuteOptions { Fill = MuteFill.Noise }, Range(0.5, 1.0));
        var range = WaveFile.Samples(muted)[(Rate / 2)..(Rate * 3 / 2)];

        Assert.InRange(Math.Sqrt(range.Average(sample => sample * sample)), 0.05, 0.065);
        Assert.InRange(WaveFile.Level(range, 440, Rate), 0, 0.01);
        Assert.Equal(muted, Muted(file, new MuteOptions { Fill = MuteFill.Noise }, Range(0.5, 1.0)));
    }

    [Fact]
    public void One_channel_is_muted_and_the_other_stays()
    {
        var file = WaveFile.Tone(new WaveFormat(SampleEncoding.Pcm, 2, Rate, 16), Rate);
        var muted = Muted(file, new MuteOptions(), new Mute(new AudioRange(TimeSpan.Zero, TimeSpan.FromSeconds(9)), 1));

        Assert.Equal(WaveFile.Samples(file, 0), WaveFile.Samples(muted, 0));
        Assert.All(WaveFile.Samples(muted, 1), sample => Assert.Equal(0, sample));
    }

    [Fact]
    public void Edges_fade_inside_of_the_padding()
    {
        MuteOptions options = new() { Padding = TimeSpan.FromMilliseconds(20), Fade = TimeSpan.FromMilliseconds(20) };
        var square = new byte[Rate * 2];
        for (var frame = 0; frame < Rate; frame++) SampleCodec.Write(square.AsSpan(frame * 2), 0.5, new WaveFormat(SampleEncoding.Pcm, 1, Rate, 16));
        var samples = WaveFile.Samples(Muted(WaveFile.Of(new WaveFormat(SampleEncoding.Pcm, 1, Rate, 16), square), options, Range(0.5, 0.1)));

        for (var frame = 1; frame < samples.Length; frame++) Assert.True(Math.Abs(samples[frame] - samples[frame - 1]) < 0.005);
        Assert.All(samples[(Rate / 2)..(Rate * 6 / 10)], sample => Assert.Equal(0, sample));
        Assert.Equal(0.5, samples[(Rate / 2) - (Rate / 50) - 1]);
    }

    [Fact]
    public void Titles_and_remarks_are_emptied()
    {
        var muted = Muted(WaveFile.Tone(new WaveFormat(SampleEncoding.Pcm, 1, Rate, 16), 100, title: "INFOINAMCall of Maria Lindqvist"),
            new MuteOptions(), Range(0, 0.001));

        Assert.DoesNotContain("Maria", Encoding.Latin1.GetString(muted), StringComparison.Ordinal);
        Assert.Equal(100, WaveHeader.Read(new MemoryStream(muted)).Frames);
    }

    [Theory]
    [InlineData("")]
    [InlineData("RIFF")]
    [InlineData("RIFFxxxxWAVE")]
    [InlineData("RIFFxxxxWAVEfmt \u0010\0\0\0")]
    [InlineData("RIFFxxxxWAVEdata\u0004\0\0\0abcd")]
    [InlineData("RIFFxxxxWAVEfmt \u0010\0\0\0\u0055\0\u0001\0\u0040\u001f\0\0\0\0\0\0\u0001\0\u0008\0data\u0001\0\0\0a")]
    public void A_broken_file_is_refused(string file)
    {
        using MemoryStream output = new();
        var problem = Assert.Throws<AudioProblemException>(() =>
            WaveMuter.Write(new MemoryStream(Encoding.Latin1.GetBytes(file)), output, [], new MuteOptions()));

        Assert.Equal(0, output.Length);
        Assert.NotEmpty(problem.Message);
    }

    [Fact]
    public void A_channel_that_is_not_there_is_refused() =>
        Assert.Throws<AudioProblemException>(() =>
            Muted(WaveFile.Tone(new WaveFormat(SampleEncoding.Pcm, 1, Rate, 16), 100), new MuteOptions(), new Mute(default, 1)));

    [Fact]
    public void What_was_muted_is_told_padded_merged_and_by_channel()
    {
        var format = new WaveFormat(SampleEncoding.Pcm, 2, Rate, 16);
        MuteOptions options = new() { Padding = TimeSpan.FromMilliseconds(100), Fade = TimeSpan.Zero };
        Mute[] mutes = [Range(2, 0.5), Range(0, 0.1), Range(1, 0.2) with { Channel = 1 }, Range(2.6, 0.4)];
        var told = WaveMuter.Write(new MemoryStream(WaveFile.Tone(format, 3 * Rate)), Stream.Null, mutes, options);

        Assert.Equal([Range(0, 0.2), Range(0.9, 0.4) with { Channel = 1 }, Range(1.9, 1.1)], told);
    }

    private static Mute Range(double start, double length) => new(new AudioRange(TimeSpan.FromSeconds(start), TimeSpan.FromSeconds(length)));

    private static byte[] Muted(byte[] file, MuteOptions options, params Mute[] mutes)
    {
        using MemoryStream output = new();
        WaveMuter.Write(new MemoryStream(file), output, mutes, options);
        return output.ToArray();
    }
}
