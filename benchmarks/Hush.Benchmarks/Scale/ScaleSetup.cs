namespace Hush.Benchmarks.Scale;

/// <summary>Servers over one store, and what they are given to do.</summary>
/// <param name="Database">A PostgreSQL database, the store of all; null for a SQLite file, which one server has.</param>
/// <param name="Roles">The role of each server; callers ask the first.</param>
/// <param name="Jobs">The load.</param>
/// <param name="Workers">Jobs that each server runs at once; 0 for one per processor.</param>
internal sealed record ScaleSetup(string? Database, string[] Roles, ScaleJobs Jobs, int Workers)
{
    /// <summary>The clusters that are compared: one SQLite node, and 1, 2 and 4 servers over one PostgreSQL database.</summary>
    private static readonly (bool IsShared, string[] Roles)[] Clusters =
    [
        (false, ["all"]), (true, ["all"]), (true, ["api", "worker"]), (true, ["api", "worker", "worker", "worker"]),
    ];

    /// <summary>Every cluster with both loads. Jobs of one word wait for the store and not for a processor, so more of them run at once.</summary>
    public static IEnumerable<ScaleSetup> All(TextFolder texts) =>
        from load in new[] { (Jobs: ScaleJobs.Chats(texts), Workers: 0), (Jobs: ScaleJobs.Words, Workers: 16) }
        from cluster in Clusters
        select new ScaleSetup(cluster.IsShared ? $"scale_{cluster.Roles.Length}_{load.Workers}" : null, cluster.Roles, load.Jobs, load.Workers);

    /// <summary>The store, as the report names it.</summary>
    public string Store => Database is null ? "SQLite" : "PostgreSQL";

    /// <summary>The servers, as the report names them.</summary>
    public string Servers => string.Join(", ", Roles.CountBy(role => role).Select(role => role.Value == 1 ? role.Key : $"{role.Value} {role.Key}"));

    /// <summary>How long it runs before it is measured: the runtime compiles what is called often, in each process by itself.</summary>
    public TimeSpan Warming => TimeSpan.FromSeconds(6 + (2 * Roles.Length));
}
