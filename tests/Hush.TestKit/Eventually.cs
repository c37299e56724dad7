using System.Diagnostics;

namespace Hush.TestKit;

/// <summary>Waits in real time for what other threads bring about; a test that never gets there fails with a reason.</summary>
public static class Eventually
{
    public static Task TrueAsync(Func<bool> condition, string expected, TimeSpan? within = null) =>
        TrueAsync(() => Task.FromResult(condition()), expected, within);

    public static async Task TrueAsync(Func<Task<bool>> condition, string expected, TimeSpan? within = null)
    {
        ArgumentNullException.ThrowIfNull(condition);
        TimeSpan limit = within ?? TimeSpan.FromSeconds(30);
        long start = Stopwatch.GetTimestamp();
        while (!await condition())
        {
            if (Stopwatch.GetElapsedTime(start) > limit) Assert.Fail($"Not within {limit.TotalSeconds} s: {expected}");
            await Task.Delay(TimeSpan.FromMilliseconds(5));
        }
    }
}
