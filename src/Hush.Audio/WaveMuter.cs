namespace Hush.Audio;

/// <summary>
/// Mutes ranges of a WAV file. The file is copied in pieces and never held; samples outside of the padded ranges stay byte for byte. Chunks that may
/// name people, such as titles and remarks, are emptied; the file keeps its length.
/// </summary>
public static class WaveMuter
{
    private const int FramesAtOnce = 16_384;

    private static readonly HashSet<string> Kept = new(StringComparer.Ordinal) { "fmt ", "fact", "ds64", "PEAK", "JUNK", "PAD ", "smpl", "cue " };

    /// <summary>Writes the muted file.</summary>
    /// <param name="file">A seekable WAV or RF64 file.</param>
    /// <param name="output">Where the muted file goes.</param>
    /// <param name="mutes">What to mute, in any order; ranges may overlap and end beyond the recording's end. Those that last for ever may begin
    /// there too.</param>
    /// <param name="options">How.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>What was muted, padding included, in order and within the recording; without a channel where all channels were.</returns>
    /// <exception cref="AudioProblemException">The file is broken or of another kind, or it lacks a channel, or a range lies behind its end; nothing
    /// was written.</exception>
    public static IReadOnlyList<Mute> Write(Stream file, Stream output, IReadOnlyList<Mute> mutes, MuteOptions options,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(mutes);
        ArgumentNullException.ThrowIfNull(options);
        var header = WaveHeader.Read(file);
        if (mutes.Any(mute => mute.Channel is { } channel && (channel < 0 || channel >= header.Format.Channels)))
            throw AudioProblemException.NotConverted(
                string.Create(System.Globalization.CultureInfo.InvariantCulture, $"the recording has {header.Format.Channels} channels only"));
        if (mutes.Any(mute => mute.Range.End < TimeSpan.MaxValue && MutePlan.Frames(mute.Range.Offset, header.Format, up: false) >= header.Frames))
            throw AudioProblemException.TooShort(TimeSpan.FromSeconds((double)header.Frames / header.Format.SampleRate));

        IReadOnlyList<MutedFrames>[] plans = [.. Enumerable.Range(0, header.Format.Channels)
            .Select(channel => MutePlan.Of(mutes, channel, header, options))];
        ChannelMuter[] channels = [.. plans.Select((plan, channel) => new ChannelMuter(plan, channel, header, options))];
        Copy(file, 0, header.Data.Start, output, header);
        var buffer = new byte[FramesAtOnce * header.Format.BytesPerFrame];
        file.Position = header.Data.Start;
        for (long frame = 0; frame < header.Frames; frame += FramesAtOnce)
        {
            cancellation.ThrowIfCancellationRequested();
            var piece = buffer.AsSpan(0, (int)Math.Min(FramesAtOnce, header.Frames - frame) * header.Format.BytesPerFrame);
            file.ReadExactly(piece);
            foreach (var channel in channels) channel.Mute(piece, frame);
            output.Write(piece);
        }

        Copy(file, header.Data.Start + (header.Frames * header.Format.BytesPerFrame), file.Length, output, header);
        return MutePlan.Told(plans, header.Format);
    }

    /// <summary>Copies what is not samples, with empty chunks in place of those that may name people.</summary>
    private static void Copy(Stream file, long from, long to, Stream output, WaveHeader header)
    {
        var buffer = new byte[1 << 16];
        file.Position = from;
        for (var done = from; done < to;)
        {
            var piece = buffer.AsSpan(0, (int)Math.Min(buffer.Length, to - done));
            file.ReadExactly(piece);
            foreach (var chunk in header.Others.Where(chunk => !Kept.Contains(chunk.Id)))
            {
                Fill(piece, done, chunk.Start, chunk.Start + chunk.Length, _ => 0);
                Fill(piece, done, chunk.Start - 8, chunk.Start - 4, index => "JUNK"u8[index]);
            }

            output.Write(piece);
            done += piece.Length;
        }
    }

    private static void Fill(Span<byte> piece, long start, long from, long to, Func<int, byte> value)
    {
        for (var at = Math.Max(start, from); at < Math.Min(start + piece.Length, to); at++) piece[(int)(at - start)] = value((int)(at - from));
    }
}
