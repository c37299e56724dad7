using System.IO.Compression;

namespace Hush.EndToEnd.Tests;

/// <summary>The packages as a program outside of this repository gets them: packed into a feed.</summary>
[Collection(PackageFeed.Name)]
public sealed class PackageTests(PackageFeed feed)
{
    private static readonly string[] Libraries =
    [
        "Hush", "Hush.AspNetCore", "Hush.Audio", "Hush.Client", "Hush.Contracts", "Hush.Extensions.AI", "Hush.Extensions.Compliance",
        "Hush.Extensions.DependencyInjection",
        "Hush.Extensions.Logging", "Hush.LanguageModels", "Hush.Recognizers.Onnx", "Hush.Serilog", "Hush.Transcripts",
    ];

    private static readonly string[] Others = ["Hush.Models.Fast", "Hush.Models.Strong", "Hush.Tool"];

    // ONNX Runtime does not say that it can be compiled ahead of time.
    private static readonly string[] CompiledAtRunTime = ["Hush.Recognizers.Onnx"];

    /// <summary>The libraries that a NativeAOT program can use.</summary>
    public static IEnumerable<string> CompiledAheadOfTime => Libraries.Except(CompiledAtRunTime);

    public static TheoryData<string> All => [.. Libraries, .. Others];

    [Fact]
    public void Feed_HoldsThePackagesAndNoOther() =>
        Assert.Equal(Libraries.Concat(Others).Order(StringComparer.Ordinal), feed.Packages.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(All))]
    public void Package_IsDescribed(string id)
    {
        using var package = ZipFile.OpenRead(feed.Packages[id]);
        var metadata = PackageFeed.MetadataOf(package);
        var space = metadata.Name.Namespace;
        Assert.Equal("Apache-2.0", metadata.Element(space + "license")?.Value);
        Assert.NotEmpty(metadata.Element(space + "description")?.Value ?? "");
        foreach (var file in new[]
            { metadata.Element(space + "readme")!.Value, metadata.Element(space + "icon")!.Value, "NOTICE" }) Assert.NotNull(package.GetEntry(file));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Package_DependsOnPackagesOfTheFeedInItsOwnVersion(string id)
    {
        using var package = ZipFile.OpenRead(feed.Packages[id]);
        var metadata = PackageFeed.MetadataOf(package);
        var space = metadata.Name.Namespace;
        foreach (var dependency in metadata.Descendants(space + "dependency")
            .Where(dependency => dependency.Attribute("id")!.Value.StartsWith("Hush", StringComparison.Ordinal)))
        {
            Assert.Contains(dependency.Attribute("id")!.Value, Libraries);
            Assert.Equal($"[{metadata.Element(space + "version")!.Value}]", dependency.Attribute("version")!.Value);
        }
    }

    [Fact]
    public void Library_HasDocumentationAndSymbols()
    {
        foreach (var id in Libraries)
        {
            using var package = ZipFile.OpenRead(feed.Packages[id]);
            string[] assemblies = [.. package.Entries.Select(entry => entry.FullName).Where(name => name.EndsWith(".dll", StringComparison.Ordinal))];
            Assert.NotEmpty(assemblies);
            Assert.All(assemblies, assembly => Assert.NotNull(package.GetEntry(Path.ChangeExtension(assembly, ".xml"))));
            using var symbols = ZipFile.OpenRead(Path.ChangeExtension(feed.Packages[id], ".snupkg"));
            Assert.All(assemblies, assembly => Assert.NotNull(symbols.GetEntry(Path.ChangeExtension(assembly, ".pdb"))));
        }
    }

    /// <summary>The check that a release will be made with (docs/decisions/0023): a package must have all that its baseline has.</summary>
    [Fact]
    public async Task Library_IsComparedWithItsBaseline()
    {
        const string id = "Hush.Contracts";
        var more = feed.PathOf("more.nupkg");
        File.Copy(feed.Packages[id], more);
        using (var baseline = ZipFile.Open(more, ZipArchiveMode.Update))
            baseline.CreateEntryFromFile(Path.Combine(AppContext.BaseDirectory, "Hush.Client.dll"), "lib/net10.0/Hush.Client.dll");

        Assert.Equal(0, (await PackAsync(id, feed.Packages[id])).ExitCode);
        var refused = await PackAsync(id, more);
        Assert.NotEqual(0, refused.ExitCode);
        Assert.Contains("error CP", refused.Output, StringComparison.Ordinal);
        Assert.Contains("Hush.Client", refused.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tool_IsInstalledAndRedacts()
    {
        await feed.RunAsync("tool", "install", "Hush.Tool", "--prerelease", "--tool-path", feed.PathOf("tools"), "--configfile",
            feed.PathOf("nuget.config"));
        var result = await Repository.RunAsync(feed.PathOf("tools", "hush"), ["redact", "-"], "I am Maria Lindqvist.");
        Assert.Equal("I am ***************.", result.Output.TrimEnd());
    }

    // The semaphore file says that a package was validated; each comparison has its own.
    private Task<CommandResult> PackAsync(string id, string baseline) => Repository.RunAsync("dotnet",
    [
        "pack", Repository.PathOf("src", id), "-c", "Release", "--no-build", "-v", "quiet", "-nologo", "-o", feed.PathOf("compared"),
        "-p:PackageValidationBaselinePath=" + baseline, "-p:_ApiCompatValidatePackageSemaphoreFile=" + feed.PathOf(Path.GetRandomFileName()),
    ]);
}
