using Microsoft.Playwright;

namespace Hush.Studio.Tests;

/// <summary>
/// Measures how the page answers while it is at work. The machine of the tests may be slow or busy, so every bound is stretched by how long a fixed
/// piece of work takes in the same page, compared with what it takes on an idle machine.
/// </summary>
internal static class Responsiveness
{
    private const double IdleWork = 25; // milliseconds that the fixed work takes on an idle virtual processor

    private const double LongestFirstPaint = 1000;
    private const double LongestTask = 100;
    private const int MostLongTasks = 2; // of 60 steps: what the machine takes away for a moment is no fault of the page

    private const string Watch =
        """
        (() => {
          window.tasks = [];
          new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map((entry) => entry.duration))).observe({ type: "longtask" });
          const begin = () => (window.begun = performance.now());
          addEventListener("change", begin, true);
          addEventListener("click", begin, true);
          new MutationObserver(() => {
            if (window.painted !== undefined || window.begun === undefined || document.querySelector(".unit") === null) return;
            window.painted = null;
            requestAnimationFrame(() => setTimeout(() => (window.painted = performance.now() - window.begun)));
          }).observe(document, { childList: true, subtree: true });
        })()
        """;

    private const string Work =
        """
        async () => {
          const times = [];
          for (let round = 0; round < 9; round++) {
            const start = performance.now();
            let sum = 0;
            for (let i = 0; i < 2e7; i++) sum = (Math.imul(sum, 31) + i) | 0;
            window.sum = sum;
            times.push(performance.now() - start);
            await new Promise((resolve) => setTimeout(resolve, 20));
          }
          return times.sort((a, b) => a - b)[4];
        }
        """;

    private const string ScrollToEnd =
        """
        async () => {
          const pane = document.querySelector(".units");
          await new Promise((resolve) => setTimeout(resolve, 100));
          window.tasks = [];
          for (let i = 0; i <= 60; i++) {
            pane.scrollTop = (pane.scrollHeight * i) / 60;
            await new Promise(requestAnimationFrame);
          }
          await new Promise((resolve) => setTimeout(resolve, 200));
          return window.tasks;
        }
        """;

    /// <summary>Begins to watch; the next change of an input or click begins what is measured.</summary>
    public static Task WatchAsync(IPage page) => page.EvaluateAsync(Watch);

    /// <summary>Checks how soon something stood on the page, then scrolls to the end of the result and checks that no task held it up.</summary>
    public static async Task CheckAsync(IPage page)
    {
        await page.WaitForFunctionAsync("typeof window.painted === 'number'");
        var painted = await page.EvaluateAsync<double>("window.painted");
        var before = await page.EvaluateAsync<double>(Work);
        var tasks = await page.EvaluateAsync<double[]>(ScrollToEnd);
        var after = await page.EvaluateAsync<double>(Work);
        var slowness = Math.Max(1, Math.Max(before, after) / IdleWork);
        double[] tooLong = [.. tasks.Where(task => task > LongestTask * slowness)];
        var measured = FormattableString.Invariant(
            $"first paint {painted:0} ms; while scrolling {tasks.Length} long tasks, the longest {tasks.DefaultIfEmpty().Max():0} ms; the machine is {slowness:0.0} times as slow as an idle one");
        TestContext.Current.TestOutputHelper?.WriteLine(measured);
        Assert.True(painted <= LongestFirstPaint * slowness, measured);
        Assert.True(tooLong.Length <= MostLongTasks, measured);
    }
}
