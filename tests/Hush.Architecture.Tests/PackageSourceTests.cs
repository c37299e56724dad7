using System.Xml.Linq;

namespace Hush.Architecture.Tests;

/// <summary>Packages come from one source by its name, and no file of the repository says where another one is.</summary>
public sealed class PackageSourceTests
{
    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(SourceTree.Root, "nuget.config", new EnumerationOptions
        { RecurseSubdirectories = true, MatchCasing = MatchCasing.CaseInsensitive, AttributesToSkip = FileAttributes.None })
        .Select(SourceTree.Relative).Where(file => !file.StartsWith("artifacts/", StringComparison.Ordinal)
            && !file.Contains("node_modules", StringComparison.Ordinal))];

    [Fact]
    public void Repository_MapsEveryPackage() => Assert.Equal([("nuget.org", "*")], MappingOf("nuget.config"));

    [Theory]
    [MemberData(nameof(Files))]
    public void File_MapsEveryPackage_AndNamesFoldersAlone(string file)
    {
        Assert.Contains(("nuget.org", "*"), MappingOf(file));
        Assert.DoesNotContain(MappingOf(file), entry => entry.Pattern == "*" && entry.Source != "nuget.org");
        var configuration = Load(file);
        Assert.All(configuration.Descendants("packageSources").Elements("add"),
            source => Assert.DoesNotContain("://", source.Attribute("value")!.Value, StringComparison.Ordinal));
        Assert.Empty(configuration.Elements("packageSourceCredentials"));
        Assert.Empty(configuration.Elements("config"));
    }

    private static List<(string Source, string Pattern)> MappingOf(string file) =>
        [.. Load(file).Elements("packageSourceMapping").Elements("packageSource")
        .SelectMany(source => source.Elements("package").Select(package => (source.Attribute("key")!.Value, package.Attribute("pattern")!.Value)))];

    private static XElement Load(string file) => XElement.Load(Path.Combine(SourceTree.Root, file));
}
