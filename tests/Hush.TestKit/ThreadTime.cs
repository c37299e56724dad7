using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Hush.TestKit;

/// <summary>
/// How long the processor worked for the calling thread: what a machine does for others meanwhile does not count. Where the system cannot tell, the
/// clock.
/// </summary>
public static class ThreadTime
{
    private const int ThreadClock = 3; // CLOCK_THREAD_CPUTIME_ID of Linux

    /// <summary>The time that <paramref name="action"/> takes.</summary>
    public static TimeSpan Of(Action action)
    {
        var start = Now();
        action();
        return Now() - start;
    }

    private static TimeSpan Now()
    {
        if (OperatingSystem.IsLinux() && ReadClock(ThreadClock, out var time) == 0) return TimeSpan.FromSeconds(time.Seconds) +
            TimeSpan.FromMicroseconds(time.Nanoseconds / 1000.0);
        return Stopwatch.GetElapsedTime(0);
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ReadClock(int clock, out ClockTime time);

    [StructLayout(LayoutKind.Sequential)]
    private struct ClockTime
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
