using System.Text.Json;

namespace Hush.EndToEnd.Tests;

/// <summary>The bill of materials that <c>./sbom</c> writes names what the lock files of the shipped projects name, and nothing else.</summary>
public sealed class BillOfMaterialsTests
{
    [Fact]
    public async Task EveryPackageOfTheLockFiles_IsListedWithHashAndLicence()
    {
        using TemporaryFolder folder = new();
        var run = await Repository.RunAsync(Repository.PathOf("sbom"), [folder.Path]);
        Assert.True(run.ExitCode == 0, run.Errors + run.Output);
        var file = Assert.Single(Directory.EnumerateFiles(folder.Path));
        Assert.Equal(file, run.Output.TrimEnd());
        using var bill = JsonDocument.Parse(await File.ReadAllTextAsync(file));

        JsonElement[] components = [.. bill.RootElement.GetProperty("components").EnumerateArray()];
        string[] listed = [.. components.Select(component =>
            NameOf(component.GetProperty("name").GetString()!, component.GetProperty("version").GetString()!)).Order(StringComparer.Ordinal)];
        Assert.Equal(Locked(), listed);
        Assert.Equal("Hush", bill.RootElement.GetProperty("metadata").GetProperty("component").GetProperty("name").GetString());
        Assert.All(components, component =>
        {
            Assert.StartsWith("pkg:nuget/", component.GetProperty("purl").GetString(), StringComparison.Ordinal);
            Assert.NotEqual(0, component.GetProperty("hashes").GetArrayLength());
        });

        // Their packages hold the licence as a file, or say nothing; NOTICE names it.
        Assert.Equal(["Microsoft.ML.OnnxRuntime", "Microsoft.ML.OnnxRuntime.Managed", "SourceGear.sqlite3"],
            components.Where(component => !component.TryGetProperty("licenses", out var licences) || licences.GetArrayLength() == 0)
            .Select(component => component.GetProperty("name").GetString()));
    }

    private static string[] Locked()
    {
        SortedSet<string> locked = new(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("src"), "packages.lock.json", SearchOption.AllDirectories))
        {
            using var json = JsonDocument.Parse(File.ReadAllText(file));
            foreach (var package in json.RootElement.GetProperty("dependencies").EnumerateObject()
                .SelectMany(framework => framework.Value.EnumerateObject()))
            {
                if (package.Value.TryGetProperty("resolved", out var version)) locked.Add(NameOf(package.Name, version.GetString()!));
            }
        }

        return locked.Count > 0 ? [.. locked] : throw new InvalidOperationException("There are no lock files.");
    }

    private static string NameOf(string id, string version) => $"{id.ToUpperInvariant()}@{version}";
}
