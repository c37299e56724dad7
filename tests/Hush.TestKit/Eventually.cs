using System.Diagnostics;

namespace Hush.TestKit;

/// <summary>Waits in real time for what other threads bring about; a test that never gets there fails with a reason. The bounds are for what hangs,
/// not for what is slow.</summary>
public static class Eventually
{
    /// <summary>Longer than anything takes on the busiest machine.</summary>
    public static readonly TimeSpan NeverHangs = TimeSpan.FromMinutes(5);

    public static Task TrueAsync(Func<bool> condition, string expected, TimeSpan? within = null) =>
        TrueAsync(() => Task.FromResult(condition()), expected, within);

    public static async Task TrueAsync(Func<Task<bool>> condition, string expected, TimeSpan? within = null)
    {
        ArgumentNullException.ThrowIfNull(condition);
        var limit = within ?? NeverHangs;
        var start = Stopwatch.GetTimestamp();
        while (!await condition())
        {
            if (Stopwatch.GetElapsedTime(start) > limit) Assert.Fail($"Not within {limit.TotalSeconds} s: {expected}");
            await Task.Delay(TimeSpan.FromMilliseconds(5));
        }
    }
}
