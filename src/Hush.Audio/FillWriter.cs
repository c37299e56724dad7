namespace Hush.Audio;

/// <summary>Makes the samples that are heard in place of muted ones. A frame always gets the same ones.</summary>
internal sealed class FillWriter(MuteFill fill, int sampleRate)
{
    private const double BeepHertz = 1000;
    private const double BeepLevel = 0.25;
    private const double NoiseLevel = 0.1;

    /// <summary>The sample of a frame.</summary>
    public double At(long frame) => fill switch
    {
        MuteFill.Beep => BeepLevel * Math.Sin(2 * Math.PI * BeepHertz * frame / sampleRate),
        MuteFill.Noise => NoiseLevel * Noise((ulong)frame),
        _ => 0,
    };

    // SplitMix64, spread over -1 to 1.
    private static double Noise(ulong frame)
    {
        var mixed = (frame + 1) * 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (double)(long)(mixed ^ (mixed >> 31)) / long.MaxValue;
    }
}
