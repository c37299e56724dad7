namespace Hush.Architecture.Tests;

/// <summary>Holds the one direction of namespaces inside the projects that have many: a row says what a namespace may use, and nothing else
/// may.</summary>
public sealed class NamespaceTests
{
    private const string Countries = "Hush.Patterns.Countries";

    // From what uses nothing to what uses all: a row may name only rows above it.
    private static readonly (string Name, string[] MayUse)[] Table =
    [
        ("Hush.Recognition", []),
        ("Hush.Recognition.Lexicons", ["Hush.Recognition"]),

        ("Hush.Patterns.Scanning", []),
        ("Hush.Patterns", ["Hush.Patterns.Scanning"]),
        ("Hush.Patterns.Checksums", []),
        ("Hush.Patterns.Cues", ["Hush.Patterns"]),
        ("Hush.Patterns.Generic", ["Hush.Patterns", "Hush.Patterns.Checksums"]),
        ("Hush.Patterns.Identifiers.Abroad", []),
        ("Hush.Patterns.Identifiers", ["Hush.Patterns", "Hush.Patterns.Checksums", "Hush.Patterns.Cues", "Hush.Patterns.Identifiers.Abroad"]),
        ("Hush.Patterns.Finance", ["Hush.Patterns", "Hush.Patterns.Checksums", "Hush.Patterns.Cues"]),
        ("Hush.Patterns.Phones", ["Hush.Patterns", "Hush.Patterns.Checksums", "Hush.Patterns.Cues"]),
        ("Hush.Patterns.Secrets", ["Hush.Patterns", "Hush.Patterns.Checksums"]),
        ("Hush.Patterns.Addresses", ["Hush.Patterns"]),
        (Countries, ["Hush.Patterns", "Hush.Patterns.Cues"]),

        ("Hush.Detection.Explain", []),
        ("Hush.Detection.Dialogue.Abroad", []),
        ("Hush.Detection.Dialogue", ["Hush.Detection.Dialogue.Abroad"]),
        ("Hush.Detection.Resolution", []),
        ("Hush.Detection.Rules", []),
        ("Hush.Detection.Names", ["Hush.Detection.Dialogue"]),
        ("Hush.Detection.Addresses", []),
        ("Hush.Detection.Addresses.Abroad", ["Hush.Detection.Addresses"]),
        ("Hush.Detection.Places", ["Hush.Detection.Addresses"]),
        ("Hush.Detection.Occupations", ["Hush.Detection.Dialogue"]),
        ("Hush.Detection.Answers", ["Hush.Detection.Names"]),
        ("Hush.Detection.Neural", ["Hush.Detection.Dialogue", "Hush.Detection.Names", "Hush.Detection.Places"]),
        ("Hush.Detection.Repeats", ["Hush.Detection.Dialogue", "Hush.Detection.Names"]),
        ("Hush.Detection.Review", ["Hush.Detection.Names", "Hush.Detection.Neural"]),
        ("Hush.Detection.Readings", ["Hush.Detection.Explain", "Hush.Detection.Dialogue", "Hush.Detection.Neural", "Hush.Detection.Repeats"]),
        ("Hush.Detection.Catalog",
            ["Hush.Detection.Names", "Hush.Detection.Addresses", "Hush.Detection.Addresses.Abroad", "Hush.Detection.Answers", "Hush.Detection.Places",
                "Hush.Detection.Occupations"]),
        ("Hush.Detection.Synonyms", ["Hush.Detection.Dialogue", "Hush.Detection.Catalog"]),
        ("Hush.Detection.Scoring", ["Hush.Detection.Dialogue", "Hush.Detection.Synonyms"]),
        ("Hush.Detection",
            ["Hush.Detection.Explain", "Hush.Detection.Dialogue", "Hush.Detection.Neural", "Hush.Detection.Places", "Hush.Detection.Readings",
                "Hush.Detection.Catalog", "Hush.Detection.Repeats",
                "Hush.Detection.Resolution", "Hush.Detection.Review", "Hush.Detection.Rules", "Hush.Detection.Scoring", "Hush.Detection.Synonyms"]),
    ];

    public static TheoryData<string> Projects => new("Hush.Recognition", "Hush.Patterns", "Hush.Detection");

    [Theory]
    [MemberData(nameof(Projects))]
    public void Namespace_UsesOnlyWhatItsRowAllows(string project)
    {
        var use = NamespaceUse.Of(project);
        Assert.Equal([], from name in use.All from used in use.UsedBy(name).Except(MayUse(name)) select $"{name} uses {used}");
    }

    [Fact]
    public void Row_NamesOnlyRowsAboveIt()
    {
        string[] names = [.. Table.Select(row => row.Name)];
        Assert.Equal([], Table.SelectMany((row, index) => row.MayUse.Except(names[..index]).Select(used => $"{row.Name}: {used}")));
    }

    // A country's namespace has what countries share; the Union's has its members' too.
    private static string[] MayUse(string name)
    {
        if (!name.StartsWith(Countries + ".", StringComparison.Ordinal)) return Table.Single(row => row.Name == name).MayUse;
        string[] shared = ["Hush.Patterns", "Hush.Patterns.Checksums", "Hush.Patterns.Cues", Countries];
        return name.EndsWith(".EU", StringComparison.Ordinal)
            ? [.. shared, "Hush.Patterns.Finance", .. NamespaceUse.Of("Hush.Patterns").All.Where(IsCountry)] : shared;
    }

    private static bool IsCountry(string name) => name.StartsWith(Countries + ".", StringComparison.Ordinal);
}
