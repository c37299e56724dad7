using System.Diagnostics;
using System.IO.Compression;
using System.Xml.Linq;

namespace Hush.EndToEnd.Tests;

/// <summary>Packs the packages once for all tests, and builds the sample programs from them alone.</summary>
[CollectionDefinition(Name)]
public sealed class PackageFeed : IAsyncLifetime, ICollectionFixture<PackageFeed>
{
    public const string Name = "packages";

    // Compiling every library ahead of time is minutes of work for a small machine.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(20);

    private readonly TemporaryFolder _folder = new();

    /// <summary>The file of each package.</summary>
    public IReadOnlyDictionary<string, string> Packages { get; private set; } = new Dictionary<string, string>();

    public string PathOf(params string[] parts) => Path.Combine([_folder.Path, .. parts]);

    public async ValueTask InitializeAsync()
    {
        await RunAsync("pack", Repository.PathOf("Hush.slnx"), "-c", "Release", "--no-build", "-o", PathOf("feed"), "-v", "quiet");
        Packages = Directory.EnumerateFiles(PathOf("feed"), "*.nupkg").ToDictionary(IdOf);
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("samples", "programs"), "*", SearchOption.AllDirectories)) Copy(file);

        // Packages of others are taken from where they were restored to; those of the feed are kept apart from them.
        var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        await File.WriteAllTextAsync(PathOf("nuget.config"), $"""
            <configuration>
              <packageSources><add key="hush" value="{PathOf("feed")}" /></packageSources>
              <packageSourceMapping>
                <packageSource key="hush"><package pattern="Hush" /><package pattern="Hush.*" /></packageSource>
                <packageSource key="nuget.org"><package pattern="*" /></packageSource>
              </packageSourceMapping>
              <fallbackPackageFolders><add key="restored" value="{packages}" /></fallbackPackageFolders>
              <config><add key="globalPackagesFolder" value="{PathOf("packages")}" /></config>
            </configuration>
            """);
        var projects = Directory.EnumerateFiles(_folder.Path, "*.csproj", SearchOption.AllDirectories)
            .Select(file => $"<Project Path=\"{file}\" />");
        await File.WriteAllTextAsync(PathOf("programs.slnx"), $"<Solution>{string.Concat(projects)}</Solution>");
        await RunAsync("build", PathOf("programs.slnx"), "-c", "Release", "-v", "quiet", "-nologo", "-warnaserror");
    }

    public Process Start(string program, params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet") { RedirectStandardOutput = true, WorkingDirectory = _folder.Path };
        foreach (var argument in (string[])[PathOf(program, "bin", "Release", "net10.0", program + ".dll"), .. arguments]) start.ArgumentList.Add(
            argument);
        return Process.Start(start)!;
    }

    public async Task RunAsync(params string[] arguments)
    {
        var result = await Repository.RunAsync("dotnet", arguments, patience: Patience);
        Assert.True(result.ExitCode == 0, result.Output + result.Errors);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>The names of the assemblies of a package.</summary>
    public IReadOnlyList<string> AssembliesOf(string id)
    {
        using var package = ZipFile.OpenRead(Packages[id]);
        return [.. package.Entries.Where(entry => entry.FullName.EndsWith(".dll", StringComparison.Ordinal))
            .Select(entry => Path.GetFileNameWithoutExtension(entry.Name))];
    }

    /// <summary>What a package says of itself.</summary>
    public static XElement MetadataOf(ZipArchive package)
    {
        using var file = package.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return XDocument.Load(file).Root!.Elements().First();
    }

    private static string IdOf(string file)
    {
        using var package = ZipFile.OpenRead(file);
        var metadata = MetadataOf(package);
        return metadata.Element(metadata.Name.Namespace + "id")!.Value;
    }

    private void Copy(string file)
    {
        var relative = Path.GetRelativePath(Repository.PathOf("samples", "programs"), file);
        if (relative is "nuget.config" or ".gitignore" || relative.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj")) return;
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(relative))!);
        File.Copy(file, PathOf(relative));
    }
}
