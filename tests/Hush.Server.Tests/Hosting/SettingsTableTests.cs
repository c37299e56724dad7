using System.Text;
using System.Text.RegularExpressions;
using Hush.Server.Hosting;
using Microsoft.Extensions.Configuration;

namespace Hush.Server.Tests.Hosting;

/// <summary>The table of settings in docs/operations.md is written from the options classes; HUSH_REWRITE_GOLDEN=1 writes it anew.</summary>
public sealed partial class SettingsTableTests
{
    private const string Start = "<!-- settings: written from the options classes by SettingsTableTests -->\n";
    private const string End = "<!-- end of settings -->";

    private static string Page => Path.Combine(Root(), "docs", "operations.md");

    [Fact]
    public async Task The_documentation_has_the_table_of_now()
    {
        var page = (await File.ReadAllTextAsync(Page, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        var start = page.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        var end = page.IndexOf(End, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("HUSH_REWRITE_GOLDEN") == "1") await File.WriteAllTextAsync(Page,
            page[..start] + Table() + page[end..], TestContext.Current.CancellationToken);
        else Assert.Equal(Table(), page[start..end]);
    }

    [Fact]
    public void Every_setting_has_a_meaning_and_a_name_that_a_start_takes()
    {
        Assert.Equal(SettingCatalog.All.Count, SettingCatalog.All.Select(setting => setting.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(SettingCatalog.All, setting => Assert.False(string.IsNullOrWhiteSpace(setting.Meaning)));
        IConfiguration all = new ConfigurationBuilder()
            .AddInMemoryCollection(SettingCatalog.All.Select(setting => KeyValuePair.Create(setting.Name, (string?)"1"))).Build();
        SettingNames.Check(all.GetSection("Hush"));
    }

    [Fact]
    public void Every_page_that_is_named_is_there() =>
        Assert.All(SettingCatalog.All.Select(setting => setting.Page).OfType<string>().Where(page => page[0] != '#'),
            page => Assert.True(File.Exists(Path.Combine(Root(), "docs", page)), page));

    [Theory]
    [InlineData("Hush:Limits:MaxBodyBytes", "1,048,576", "1 KB – 1 GB")]
    [InlineData("Hush:Jobs:MaxOutputBytes", "33,554,432", "1 KB – 2 GB")]
    [InlineData("Hush:Limits:MaxAudioBytes", "1,073,741,824", "1 KB – 1 TB")]
    [InlineData("Hush:Store:MinFreeBytes", "67,108,864", "0 – 1 PB")]
    [InlineData("Hush:Limits:MaxItems", "10,000", "1 – 10 M")]
    [InlineData("Hush:Limits:MaxTasks", "25", "1 – 1,000")]
    [InlineData("Hush:Jobs:Retention", "`1.00:00:00`", "1 min – 30 d")]
    [InlineData("Hush:Jobs:ShutdownGrace", "`00:00:05`", "0 – 1 h")]
    [InlineData("Hush:Analysis:MaxWait", "`00:00:10`", "10 ms – 1 h")]
    [InlineData("Hush:Jobs:Workers", "0: one per processor", "0 – 1,024")]
    [InlineData("Hush:Limits:Identifiers", "`ByVersion`", "`ByVersion`, `Always`, `Never`")]
    [InlineData("Hush:PublicBaseUrl", "none", "absolute URL")]
    [InlineData("Hush:Studio", "`true`", "")]
    public void Defaults_and_ranges_are_those_of_the_classes(string name, string @default, string range)
    {
        Setting setting = SettingCatalog.All.Single(setting => setting.Name == name);
        Assert.Equal((@default, range), (setting.Default, setting.Range));
    }

    private static string Table()
    {
        StringBuilder table = new("| Setting | Short option | Default | Range | Meaning |\n|---|---|---|---|---|\n");
        foreach (var setting in SettingCatalog.All)
        {
            var more = setting.Page is { } page ? $" ([{page.TrimStart('#').Replace('-', ' ')}]({page}))" : "";
            table.Append(Spaces().Replace($"| `{setting.Name}` | {setting.Option} | {setting.Default} | {setting.Range} | {setting.Meaning}{more} |",
                " ")).Append('\n');
        }

        return table.ToString();
    }

    private static string Root()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Hush.slnx"))) return folder.FullName;
        }

        throw new InvalidOperationException("The tests do not lie inside the repository.");
    }

    [GeneratedRegex(" {2,}")]
    private static partial Regex Spaces();
}
