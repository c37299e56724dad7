using System.Runtime;

namespace Hush.Cli;

/// <summary>
/// Keeps the garbage collector away while the tables of a process are made, nearly all of which stay: it would copy them again and again, for a third
/// of the time that a small text takes. The collector comes back by itself when the room is used up.
/// </summary>
internal static class StartupCollections
{
    private const long Room = 96L << 20; // bytes; tables and a small text take some 60 million

    /// <summary>Begins, unless the process may not have so much memory.</summary>
    public static void PutOff()
    {
        if (GCSettings.LatencyMode == GCLatencyMode.NoGCRegion) return;
        if (GC.GetGCMemoryInfo().TotalAvailableMemoryBytes < 8 * Room) return;
        try
        {
            GC.TryStartNoGCRegion(Room);
        }
        catch (ArgumentOutOfRangeException)
        {
            // More than the heap may have.
        }
    }
}
