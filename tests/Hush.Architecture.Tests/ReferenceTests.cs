using System.Xml.Linq;

namespace Hush.Architecture.Tests;

/// <summary>Holds the one direction of references: an arrow means "may use", and nothing else may.</summary>
public sealed class ReferenceTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Hush.Contracts"] = [],
        ["Hush.Client"] = ["Hush.Contracts"],
        ["Hush.Text"] = [],
        ["Hush.Entities"] = ["Hush.Text"],
        ["Hush.Inference"] = ["Hush.Text"],
        ["Hush.Models"] = ["Hush.Inference"],
        ["Hush.Models.Fast"] = [],
        ["Hush.Models.Strong"] = [],
        ["Hush.Recognition"] = ["Hush.Text", "Hush.Entities"],
        ["Hush.Patterns"] = ["Hush.Recognition"],
        ["Hush.Detection"] = ["Hush.Text", "Hush.Entities", "Hush.Languages", "Hush.Recognition", "Hush.Patterns", "Hush.Inference", "Hush.Models"],
        ["Hush.Languages"] = ["Hush.Text"],
        ["Hush.Redaction"] = ["Hush.Text", "Hush.Entities", "Hush.Languages"],
        ["Hush.Auditing"] = ["Hush.Redaction"],
        ["Hush.Conversations"] = ["Hush.Text", "Hush.Entities", "Hush.Languages"],
        ["Hush.LanguageIdentification"] = ["Hush.Text"],
        ["Hush.Analysis"] = ["Hush.Detection", "Hush.Redaction", "Hush.Conversations", "Hush.LanguageIdentification"],
        ["Hush.Audio"] = ["Hush.Analysis"],
        ["Hush.Transcripts"] = ["Hush.Analysis"],
        ["Hush.LanguageModels"] = ["Hush.Analysis"],
        ["Hush.Gateway"] = ["Hush.LanguageModels"],
        ["Hush.Extensions.AI"] = ["Hush.LanguageModels"],
        ["Hush.AspNetCore"] = ["Hush.LanguageModels"],
        ["Hush.Extensions.Compliance"] = ["Hush.Analysis"],
        ["Hush.Extensions.DependencyInjection"] = ["Hush.Analysis"],
        ["Hush.Extensions.Logging"] = ["Hush.Analysis"],
        ["Hush.Serilog"] = ["Hush.Analysis"],
        ["Hush.Recognizers.Onnx"] = ["Hush.Analysis"],
        ["Hush.Files"] = ["Hush.Analysis", "Hush.Transcripts"],
        ["Hush.Files.Parquet"] = ["Hush.Files"],
        ["Hush.Mapping"] = ["Hush.Analysis", "Hush.Contracts"],
        ["Hush.Jobs"] = [],
        ["Hush.Jobs.Postgres"] = ["Hush.Jobs"],
        ["Hush.Jobs.Sqlite"] = ["Hush.Jobs"],
        ["Hush.Tasks"] = ["Hush.Mapping", "Hush.Jobs", "Hush.Transcripts", "Hush.Audio"],
        ["Hush.Server"] = ["Hush.Tasks", "Hush.Auditing", "Hush.Jobs.Postgres", "Hush.Jobs.Sqlite", "Hush.Transcripts"],
        ["Hush.Cli"] = ["Hush.Mapping", "Hush.Transcripts", "Hush.Files", "Hush.Files.Parquet", "Hush.Audio", "Hush.Auditing", "Hush.Gateway"],
        ["Hush.Standalone"] = ["Hush.Cli", "Hush.Server"],
    };

    public static TheoryData<string> Rooms => new(Directory.EnumerateDirectories(Path.Combine(SourceTree.Root, "src"))
        .Select(path => Path.GetFileName(path)!));

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Room_ReferencesOnlyWhatItsRowAllows(string room)
    {
        Assert.True(Allowed.ContainsKey(room), $"{room} has no row in the reference table.");
        var project = XDocument.Load(Path.Combine(SourceTree.Root, "src", room, room + ".csproj"));
        var references = project.Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));

        Assert.Empty(references.Except(Allowed[room]));
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Room_UsesOnlyNamespacesThatItCanReach(string room)
    {
        HashSet<string> reachable = [room];
        Collect(room, reachable);

        var strangers =
            from file in SourceTree.SourceFiles($"src/{room}")
            from line in File.ReadLines(file)
            where line.StartsWith("using Hush.", StringComparison.Ordinal)
            let name = line["using ".Length..].TrimEnd(';')
            where !Allowed.Keys.Where(reachable.Contains).Any(known => name == known || name.StartsWith(known + ".", StringComparison.Ordinal))
            select $"{SourceTree.Relative(file)}: {line}";

        Assert.Empty(strangers);
    }

    private static void Collect(string room, HashSet<string> reachable)
    {
        foreach (var next in Allowed[room])
        {
            if (reachable.Add(next)) Collect(next, reachable);
        }
    }
}
