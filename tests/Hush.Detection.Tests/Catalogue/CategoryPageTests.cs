namespace Hush.Detection.Tests.Catalogue;

public sealed class CategoryPageTests
{
    private const string WriteSwitch = "HUSH_WRITE";

    [Fact]
    public void Every_category_of_the_text_contract_is_found()
    {
        var missing = TextTaxonomy.All.Concat(TextTaxonomy.Extras).Where(category => !CategoryPage.IsFound(category))
            .Select(category => category.Category.Name);
        Assert.Empty(missing);
    }

    [Fact]
    public void Every_recognizer_has_a_row_in_the_table_of_sources() =>
        Assert.DoesNotContain(CategoryFinders.AllIds, id => RecognizerSources.Of(id) is null);

    [Fact]
    public void Every_row_of_the_table_of_sources_speaks_of_a_recognizer()
    {
        var used = CategoryFinders.AllIds.Select(RecognizerSources.Of).OfType<RecognizerSource>().ToHashSet();
        Assert.Empty(RecognizerSources.All.Where(row => !used.Contains(row)).Select(row => row.Prefix));
    }

    [Fact]
    public void The_page_of_categories_is_what_the_code_says()
    {
        var path = Path.Combine(Repository.Root, "docs", "categories.md");
        var page = CategoryPage.Write();
        if (Environment.GetEnvironmentVariable(WriteSwitch) == "1") File.WriteAllText(path, page);
        Assert.True(File.Exists(path) && File.ReadAllText(path) == page,
            $"docs/categories.md is stale; run this test with {WriteSwitch}=1 and look at the difference.");
    }
}
