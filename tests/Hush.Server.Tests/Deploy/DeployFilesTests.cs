using System.Text.RegularExpressions;
using Hush.Server.Hosting;
using Hush.Server.Keys;
using Microsoft.Extensions.Configuration;
using YamlDotNet.RepresentationModel;

namespace Hush.Server.Tests.Deploy;

/// <summary>The files under <c>deploy/</c> name settings, options, routes and labels that there are.</summary>
public sealed partial class DeployFilesTests
{
    private const string Manifests = "kubernetes";

    private static readonly string Folder = Path.Combine(Root(), "deploy");

    public static TheoryData<string> Files => new(Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Folder, path)));

    public static TheoryData<string> YamlFiles => new(Directory.EnumerateFiles(Folder, "*.yaml", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Folder, path)));

    [Theory]
    [MemberData(nameof(Files))]
    public void Settings_AreThoseOfTheServer(string file)
    {
        var text = File.ReadAllText(Path.Combine(Folder, file));
        Dictionary<string, string?> named = [];
        foreach (Match setting in Setting().Matches(text)) named[setting.Value.Replace("__", ":", StringComparison.Ordinal)] = "x";
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(named).Build();
        SettingNames.Check(configuration.GetSection("Hush"));

        foreach (Match option in Option().Matches(text)) Assert.Contains(option.Groups["name"].Value, CommandLine.Settings.Keys.Append("--probe"));
    }

    [Theory]
    [InlineData("Dockerfile", "Hush__Store__Path")]
    [InlineData("compose.yaml", "Hush__Store__KeyPath")]
    [InlineData("compose.yaml", "Hush__Store__RecordingsPath")]
    [InlineData("kubernetes/configuration.yaml", "Hush__KeyFile")]
    [InlineData("systemd/hush.service", "Hush__KeyFile")]
    public void Settings_AreFoundByTheTest(string file, string setting) =>
        Assert.Contains(setting, Setting().Matches(File.ReadAllText(Path.Combine(Folder, file))).Select(match => match.Value));

    [Theory]
    [MemberData(nameof(Files))]
    public void Keys_AreLongEnoughToStart(string file) => Assert.All(
        LiteralKey().Matches(File.ReadAllText(Path.Combine(Folder, file))),
        match => Assert.InRange(match.Groups["key"].Length, KeyConfiguration.LeastLength, int.MaxValue));

    [Theory]
    [InlineData("docker run -e HUSH_KEYS=a-long-secret hush", "a-long-secret")]
    [InlineData("(umask 077; echo a-long-secret > api-keys; printf x)", "a-long-secret")]
    [InlineData("HUSH_KEYS=$(openssl rand -hex 32) docker run hush", null)]
    [InlineData("HUSH_KEYS: ${HUSH_KEYS:?the keys of callers}", null)]
    public void Keys_AreFoundByTheTest(string line, string? key) =>
        Assert.Equal(key, LiteralKey().Matches(line).SingleOrDefault()?.Groups["key"].Value);

    [Theory]
    [MemberData(nameof(YamlFiles))]
    public void Yaml_IsRead(string file) => Assert.All(Documents(file), document => Assert.NotEmpty(document.Children));

    [Fact]
    public void Manifests_AreAllListed()
    {
        var list = Documents(Path.Combine(Manifests, "kustomization.yaml")).Single();
        var listed = ((YamlSequenceNode)list["resources"]).Select(Scalar);
        var there = Directory.EnumerateFiles(Path.Combine(Folder, Manifests)).Select(path => Path.GetFileName(path)!)
            .Where(name => name != "kustomization.yaml");
        Assert.Equal(there.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("api.yaml")]
    [InlineData("worker.yaml")]
    public async Task Deployment_FitsTheServerAndItself(string file)
    {
        var documents = Documents(Path.Combine(Manifests, file));
        var deployment = documents.Single(document => Scalar(document["kind"]) == "Deployment");
        var pod = (YamlMappingNode)deployment["spec"]["template"];
        var labels = pod["metadata"]["labels"].ToString();
        Assert.Equal(labels, deployment["spec"]["selector"]["matchLabels"].ToString());
        foreach (var budget in documents.Where(document => Scalar(document["kind"]) == "PodDisruptionBudget"))
            Assert.Equal(labels, budget["spec"]["selector"]["matchLabels"].ToString());
        foreach (var service in documents.Where(document => Scalar(document["kind"]) == "Service")) Assert.Equal(labels,
            service["spec"]["selector"].ToString());
        var scaled = documents.Single(document => Scalar(document["kind"]) == "HorizontalPodAutoscaler")["spec"]["scaleTargetRef"];
        Assert.Equal(Scalar(deployment["metadata"]["name"]), Scalar(scaled["name"]));

        var container = ((YamlSequenceNode)pod["spec"]["containers"]).Single();
        Assert.Equal("true", Scalar(container["securityContext"]["readOnlyRootFilesystem"]));
        await using var server = await RunningServer.StartAsync();
        foreach (var probe in (string[])["startupProbe", "readinessProbe", "livenessProbe"])
        {
            using var answer = await server.Client.GetAsync(Scalar(container[probe]["httpGet"]["path"]));
            Assert.True((int)answer.StatusCode is 200 or 503, probe);
        }
    }

    [Fact]
    public void Unit_RunsWithoutPrivileges()
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, "systemd", "hush.service"));
        Assert.Contains("Type=notify", lines);
        Assert.Contains("DynamicUser=yes", lines);
        Assert.Contains("NoNewPrivileges=yes", lines);
        Assert.Contains("ProtectSystem=strict", lines);
        Assert.Contains("CapabilityBoundingSet=", lines);
        Assert.All(lines, line => Assert.Matches(@"^(|#.*|\[\w+\]|\w+=.*)$", line));
    }

    private static YamlMappingNode[] Documents(string file)
    {
        YamlStream stream = [];
        using StreamReader reader = new(Path.Combine(Folder, file));
        stream.Load(reader);
        return [.. stream.Documents.Select(document => (YamlMappingNode)document.RootNode)];
    }

    private static string Scalar(YamlNode node) => ((YamlScalarNode)node).Value!;

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Hush.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }

    [GeneratedRegex("""HUSH_KEYS=["']?(?<key>[^\s"'$]+)|\becho (?<key>[^\s$]+) > api-keys""")]
    private static partial Regex LiteralKey();

    [GeneratedRegex(@"\bHush(__[A-Za-z]+)+")]
    private static partial Regex Setting();

    [GeneratedRegex("""(?:Hush\.Server(?:\.dll)?"?,? |args: \[)"?(?<name>--[a-z-]+)""")]
    private static partial Regex Option();
}
