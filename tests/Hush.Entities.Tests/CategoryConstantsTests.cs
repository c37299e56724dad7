using System.Text;

namespace Hush.Entities.Tests;

/// <summary>Holds the constants of <see cref="Categories"/> to the tables that they are generated from.</summary>
public sealed class CategoryConstantsTests
{
    private const string WriteSwitch = "HUSH_WRITE";

    private static readonly string Folder = Path.Combine(Root(), "src", "Hush.Entities");

    [Fact]
    public void The_constants_are_what_the_tables_say()
    {
        var path = Path.Combine(Folder, "Categories.g.cs");
        var source = Write();
        if (Environment.GetEnvironmentVariable(WriteSwitch) == "1") File.WriteAllText(path, source);
        Assert.True(File.ReadAllText(path) == source, $"Categories.g.cs is stale; run this test with {WriteSwitch}=1 and look at the difference.");
    }

    [Fact]
    public void Every_row_of_the_members_names_a_category()
    {
        HashSet<string> known = [.. Names()];
        Assert.Equal([], Members().Keys.Where(name => !known.Contains(name)));
    }

    [Fact]
    public void Every_category_of_both_contracts_has_its_constant()
    {
        HashSet<Category> constants = [.. typeof(Categories).GetFields().Select(field => (Category)field.GetValue(null)!)];
        Assert.Equal([],
            TextTaxonomy.All.Concat(TextTaxonomy.Extras).Select(category => category.Category).Concat(ConversationTaxonomy.Current.All)
            .Where(category => !constants.Contains(category)));
    }

    private static string Write()
    {
        var members = Members();
        var countries = TextTaxonomy.All.ToDictionary(category => category.Category.Name, category => category.Country);
        StringBuilder source = new();
        source.Append("""
            // Generated from Data/*.tsv and category-members.tsv: run CategoryConstantsTests with HUSH_WRITE=1 to write it anew.

            namespace Hush;

            /// <summary>
            /// Every category of both contracts by its name in code; <see cref="TextTaxonomy"/> and <see cref="ConversationTaxonomy"/>
            /// say which of them a contract has. Recognizers propose the text contract's categories, and
            /// <see cref="ConversationTaxonomy.Translate"/> leads to the other's.
            /// </summary>
            public static class Categories
            {

            """);
        source.AppendJoin('\n', Names().Select(name =>
        {
            (var member, var meaning) = members.TryGetValue(name, out (string, string) row)
                ? row
                : (name, $"The text contract's <c>{name}</c>, issued {Issuer(countries[name]!)}.");
            return $"    /// <summary>{meaning}</summary>\n    public static readonly Category {member} = new(\"{name}\");\n";
        }));
        return source.Append("}\n").ToString();
    }

    /// <summary>Both contracts' categories in their order, and the one that only old versions have.</summary>
    private static IEnumerable<string> Names() =>
        TableReader.Rows("text-categories", columns: 4).Select(row => row[0]).Concat(ConversationTaxonomy.Current.Names).Append("Name").Distinct();

    private static Dictionary<string, (string Member, string Meaning)> Members() => File.ReadLines(Path.Combine(Folder, "category-members.tsv"))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split('\t'))
        .ToDictionary(cells => cells[0], cells => (cells[1], cells[2]));

    private static string Issuer(string country) => country switch
    {
        "EU" => "in the European Union",
        "USUK" => "in the US or the UK",
        _ => "in " + country,
    };

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Hush.slnx"))) folder = Path.GetDirectoryName(folder)
            ?? throw new InvalidOperationException("The sources are not found.");
        return folder;
    }
}
