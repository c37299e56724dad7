namespace Hush.Cli.Tests;

/// <summary>All samples of transcripts, redacted once for each policy by a run over their folder.</summary>
public sealed class SampleFormats : IDisposable
{
    /// <summary>The policies that hide something.</summary>
    public static readonly string[] Policies = ["characterMask", "entityMask", "syntheticReplacement"];

    private readonly string _out = Directory.CreateTempSubdirectory("hush-formats-").FullName;

    public SampleFormats()
    {
        foreach (var policy in Policies)
            Runs[policy] = CommandRun.OfAsync("", "redact", Folder, "-o", Path.Combine(_out, policy), "--policy", policy).GetAwaiter().GetResult();
    }

    /// <summary>The samples.</summary>
    public static string Folder { get; } = Path.Combine(Root(), "samples", "formats");

    /// <summary>The run of each policy.</summary>
    internal Dictionary<string, CommandRun> Runs { get; } = [];

    /// <summary>A sample.</summary>
    public static string Original(string name) => File.ReadAllText(Path.Combine(Folder, name));

    /// <summary>What became of it.</summary>
    public string Redacted(string name, string policy) => File.ReadAllText(Path.Combine(_out, policy, name));

    public void Dispose() => Directory.Delete(_out, recursive: true);

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Hush.slnx"))) folder = folder.Parent;
        return folder!.FullName;
    }
}
