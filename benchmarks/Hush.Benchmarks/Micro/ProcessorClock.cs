using Perfolizer.Horology;

namespace Hush.Benchmarks.Micro;

/// <summary>The time that the processor worked for this process, as BenchmarkDotNet's clock: what the machine does for others meanwhile does not
/// count.</summary>
internal sealed class ProcessorClock : IClock
{
    public string Title => "processor time";

    public bool IsAvailable => true;

    public Frequency Frequency { get; } = new(TimeSpan.TicksPerSecond);

    public long GetTimestamp() => Environment.CpuUsage.TotalTime.Ticks;
}
