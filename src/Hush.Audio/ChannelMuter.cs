namespace Hush.Audio;

/// <summary>Mutes one channel of a recording, frame by frame in order.</summary>
internal sealed class ChannelMuter(IReadOnlyList<MutedFrames> pieces, int channel, WaveHeader header, MuteOptions options)
{
    private readonly FillWriter _fill = new(options.Fill, header.Format.SampleRate);
    private readonly long _fade = MutePlan.Frames(options.Fade, header.Format, up: true);
    private int _next;

    /// <summary>Mutes its samples among those of whole frames.</summary>
    /// <param name="frames">The samples of all channels.</param>
    /// <param name="first">The number of the first frame.</param>
    public void Mute(Span<byte> frames, long first)
    {
        var format = header.Format;
        var end = first + (frames.Length / format.BytesPerFrame);
        while (_next < pieces.Count && pieces[_next].End <= first) _next++;
        for (var index = _next; index < pieces.Count && pieces[index].Start < end; index++)
        {
            var piece = pieces[index];
            for (var frame = Math.Max(first, piece.Start); frame < Math.Min(end, piece.End); frame++)
            {
                var sample = frames.Slice(((int)(frame - first) * format.BytesPerFrame) + (channel * format.BytesPerSample), format.BytesPerSample);
                var share = ShareAt(frame, piece);
                var kept = share < 1 ? (1 - share) * SampleCodec.Read(sample, format) : 0;
                SampleCodec.Write(sample, kept + (share * _fill.At(frame)), format);
            }
        }
    }

    /// <summary>How much of the fill is heard, 0 to 1. The beginning and the end of the recording need no fade.</summary>
    private double ShareAt(long frame, MutedFrames piece)
    {
        if (_fade == 0) return 1;
        var fromStart = piece.Start == 0 ? _fade : frame - piece.Start + 1;
        var toEnd = piece.End == header.Frames ? _fade : piece.End - frame;
        return Math.Min(1, Math.Min(fromStart, toEnd) / (double)_fade);
    }
}
