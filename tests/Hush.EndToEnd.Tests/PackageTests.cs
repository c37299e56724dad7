using System.Diagnostics;
using System.IO.Compression;
using System.Net.Http.Json;
using System.Text.Json;
using System.Xml.Linq;

namespace Hush.EndToEnd.Tests;

/// <summary>The packages as a program outside of this repository gets them: packed into a feed, and the sample programs built and run from that feed alone.</summary>
public sealed class PackageTests(PackageTests.Feed feed) : IClassFixture<PackageTests.Feed>
{
    private static readonly string[] Libraries =
    [
        "Hush", "Hush.AspNetCore", "Hush.Audio", "Hush.Client", "Hush.Contracts", "Hush.Extensions.AI", "Hush.Extensions.Compliance", "Hush.Extensions.DependencyInjection",
        "Hush.Extensions.Logging", "Hush.LanguageModels", "Hush.Serilog", "Hush.Transcripts",
    ];

    private static readonly string[] Others = ["Hush.Models.Fast", "Hush.Models.Strong", "Hush.Tool"];

    public static TheoryData<string> All => [.. Libraries, .. Others];

    [Fact]
    public void Feed_HoldsThePackagesAndNoOther() => Assert.Equal(Libraries.Concat(Others).Order(StringComparer.Ordinal), feed.Packages.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(All))]
    public void Package_IsDescribed(string id)
    {
        using ZipArchive package = ZipFile.OpenRead(feed.Packages[id]);
        XElement metadata = MetadataOf(package);
        XNamespace space = metadata.Name.Namespace;
        Assert.Equal("Apache-2.0", metadata.Element(space + "license")?.Value);
        Assert.NotEmpty(metadata.Element(space + "description")?.Value ?? "");
        foreach (string file in new[] { metadata.Element(space + "readme")!.Value, metadata.Element(space + "icon")!.Value, "NOTICE" }) Assert.NotNull(package.GetEntry(file));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Package_DependsOnPackagesOfTheFeedInItsOwnVersion(string id)
    {
        using ZipArchive package = ZipFile.OpenRead(feed.Packages[id]);
        XElement metadata = MetadataOf(package);
        XNamespace space = metadata.Name.Namespace;
        foreach (XElement dependency in metadata.Descendants(space + "dependency").Where(dependency => dependency.Attribute("id")!.Value.StartsWith("Hush", StringComparison.Ordinal)))
        {
            Assert.Contains(dependency.Attribute("id")!.Value, Libraries);
            Assert.Equal($"[{metadata.Element(space + "version")!.Value}]", dependency.Attribute("version")!.Value);
        }
    }

    [Fact]
    public void Library_HasDocumentationAndSymbols()
    {
        foreach (string id in Libraries)
        {
            using ZipArchive package = ZipFile.OpenRead(feed.Packages[id]);
            string[] assemblies = [.. package.Entries.Select(entry => entry.FullName).Where(name => name.EndsWith(".dll", StringComparison.Ordinal))];
            Assert.NotEmpty(assemblies);
            Assert.All(assemblies, assembly => Assert.NotNull(package.GetEntry(Path.ChangeExtension(assembly, ".xml"))));
            using ZipArchive symbols = ZipFile.OpenRead(Path.ChangeExtension(feed.Packages[id], ".snupkg"));
            Assert.All(assemblies, assembly => Assert.NotNull(symbols.GetEntry(Path.ChangeExtension(assembly, ".pdb"))));
        }
    }

    [Theory]
    [InlineData("Console")]
    [InlineData("Logs")]
    [InlineData("Chat")]
    [InlineData("Recognizer")]
    public async Task Program_PrintsWhatItsFileSays(string name)
    {
        using Process process = feed.Start(name);
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(await File.ReadAllTextAsync(Repository.PathOf("samples", "programs", name, "output.txt")), output);
    }

    [Fact]
    public async Task Web_ServesAndRedacts()
    {
        using Process process = feed.Start("Web", "--urls", "http://127.0.0.1:0");
        try
        {
            const string listening = "Now listening on: ";
            string line;
            do line = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The program ended at its start.");
            while (!line.Contains(listening, StringComparison.Ordinal));
            _ = process.StandardOutput.ReadToEndAsync();
            using HttpClient client = new() { BaseAddress = new Uri(line[(line.IndexOf(listening, StringComparison.Ordinal) + listening.Length)..]) };
            using HttpResponseMessage redacted = await client.PostAsJsonAsync("redact", new { text = "I am Maria Lindqvist." });
            Assert.Equal("I am ***************.", (await redacted.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("text").GetString());
            Assert.Equal("""{"text":"From [PERSON_1], [EMAIL_1]"}""", await client.GetStringAsync("support/last"));
            Assert.Equal("Healthy", await client.GetStringAsync("ready"));
        }
        finally
        {
            process.Kill();
        }
    }

    [Fact]
    public async Task Tool_IsInstalledAndRedacts()
    {
        await feed.RunAsync("tool", "install", "Hush.Tool", "--prerelease", "--tool-path", feed.PathOf("tools"), "--configfile", feed.PathOf("nuget.config"));
        CommandResult result = await Repository.RunAsync(feed.PathOf("tools", "hush"), ["redact", "-"], "I am Maria Lindqvist.");
        Assert.Equal("I am ***************.", result.Output.TrimEnd());
    }

    private static XElement MetadataOf(ZipArchive package)
    {
        using Stream file = package.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return XDocument.Load(file).Root!.Elements().First();
    }

    /// <summary>Packs the packages once for all tests, and builds the sample programs from them.</summary>
    public sealed class Feed : IAsyncLifetime
    {
        private readonly TemporaryFolder _folder = new();

        /// <summary>The file of each package.</summary>
        public IReadOnlyDictionary<string, string> Packages { get; private set; } = new Dictionary<string, string>();

        public string PathOf(params string[] parts) => Path.Combine([_folder.Path, .. parts]);

        public async ValueTask InitializeAsync()
        {
            await RunAsync("pack", Repository.PathOf("Hush.slnx"), "-c", "Release", "--no-build", "-o", PathOf("feed"), "-v", "quiet");
            Packages = Directory.EnumerateFiles(PathOf("feed"), "*.nupkg").ToDictionary(IdOf);
            foreach (string file in Directory.EnumerateFiles(Repository.PathOf("samples", "programs"), "*", SearchOption.AllDirectories)) Copy(file);

            // Packages of others are taken from where they were restored to; those of the feed are kept apart from them.
            string packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
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
            IEnumerable<string> projects = Directory.EnumerateFiles(_folder.Path, "*.csproj", SearchOption.AllDirectories).Select(file => $"<Project Path=\"{file}\" />");
            await File.WriteAllTextAsync(PathOf("programs.slnx"), $"<Solution>{string.Concat(projects)}</Solution>");
            await RunAsync("build", PathOf("programs.slnx"), "-c", "Release", "-v", "quiet", "-nologo", "-warnaserror");
        }

        public Process Start(string program, params string[] arguments)
        {
            ProcessStartInfo start = new("dotnet") { RedirectStandardOutput = true, WorkingDirectory = _folder.Path };
            foreach (string argument in (string[])[PathOf(program, "bin", "Release", "net10.0", program + ".dll"), .. arguments]) start.ArgumentList.Add(argument);
            return Process.Start(start)!;
        }

        public async Task RunAsync(params string[] arguments)
        {
            CommandResult result = await Repository.RunAsync("dotnet", arguments);
            Assert.True(result.ExitCode == 0, result.Output + result.Errors);
        }

        public ValueTask DisposeAsync()
        {
            _folder.Dispose();
            return ValueTask.CompletedTask;
        }

        private static string IdOf(string file)
        {
            using ZipArchive package = ZipFile.OpenRead(file);
            XElement metadata = MetadataOf(package);
            return metadata.Element(metadata.Name.Namespace + "id")!.Value;
        }

        private void Copy(string file)
        {
            string relative = Path.GetRelativePath(Repository.PathOf("samples", "programs"), file);
            if (relative is "nuget.config" or ".gitignore" || relative.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj")) return;
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf(relative))!);
            File.Copy(file, PathOf(relative));
        }
    }
}
