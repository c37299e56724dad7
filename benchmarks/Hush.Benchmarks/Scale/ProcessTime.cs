using System.Globalization;

namespace Hush.Benchmarks.Scale;

/// <summary>Time of the processor that processes have used, as Linux counts it, in hundredths of a second.</summary>
internal static class ProcessTime
{
    private const int TicksPerSecond = 100;

    // Places in /proc/ID/stat behind the program's name, which may hold blanks.
    private const int Parent = 1;
    private const int User = 11;
    private const int Kernel = 12;
    private const int UserOfEnded = 13;
    private const int KernelOfEnded = 14;

    /// <summary>That of all that runs on the machine.</summary>
    public static TimeSpan OfMachine()
    {
        // cpu USER NICE SYSTEM IDLE IOWAIT IRQ SOFTIRQ …
        var cells = File.ReadLines("/proc/stat").First().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Sum(cells, 1, 2, 3, 6, 7);
    }

    /// <summary>Whether a process runs: one that has ended is there until its parent has asked for it.</summary>
    public static bool IsRunning(int id) => Read(id) is [not "Z", ..];

    /// <summary>That of one process.</summary>
    public static TimeSpan Of(int id) => Sum(Read(id), User, Kernel);

    /// <summary>That of a process and of its children, those that have ended among them.</summary>
    public static TimeSpan OfFamily(int id) =>
        Sum(Read(id), User, Kernel, UserOfEnded, KernelOfEnded) + TimeSpan.FromTicks(ChildrenOf(id).Sum(child => Sum(child, User, Kernel).Ticks));

    private static IEnumerable<string[]> ChildrenOf(int id)
    {
        var parent = id.ToString(CultureInfo.InvariantCulture);
        return Directory.EnumerateDirectories("/proc")
            .Select(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var process) ? Read(process) : [])
            .Where(cells => cells.Length > Parent && cells[Parent] == parent);
    }

    private static string[] Read(int id)
    {
        try
        {
            var stat = File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{id}/stat"));
            return stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static TimeSpan Sum(string[] cells, params ReadOnlySpan<int> places)
    {
        long ticks = 0;
        foreach (var place in places) ticks += cells.Length > place ? long.Parse(cells[place], CultureInfo.InvariantCulture) : 0;
        return TimeSpan.FromSeconds((double)ticks / TicksPerSecond);
    }
}
