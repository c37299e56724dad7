using Hush.Inference.ModelFile;

namespace Hush.Models.Tests;

public sealed class ModelCatalogTests : IDisposable
{
    private const string Header = "name\ttier\tlanguages\tfile\tsha256\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("hush-models-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task ShippedModels_AreThoseOfTheList()
    {
        var catalog = ModelCatalog.BesideProgram;
        Assert.NotNull(catalog.Find(ModelTier.Fast));
        Assert.NotNull(catalog.Default);
        foreach (var model in catalog.Models)
        {
            Assert.NotEmpty(model.Languages);
            Assert.Contains("licence", model.Card, StringComparison.OrdinalIgnoreCase);
            await model.Loaded.Check.WaitAsync(TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public void Default_IsTheStrongModel_WhereThereIsOne()
    {
        WriteModel("a.model");
        WriteModel("b.model");
        Assert.Equal("quick", Open($"quick\tfast\ten\ta.model\t{new string('0', 64)}\n").Default!.Name);
        var both = Open($"quick\tfast\ten\ta.model\t{new string('0', 64)}\nwise\tstrong\t*\tb.model\t{new string('a', 64)}\n");
        Assert.Equal("wise", both.Default!.Name);
        Assert.Equal("quick", both.Find(ModelTier.Fast)!.Name);
        Assert.Equal("wise aaaaaaaaaaaa", both.Default.ToString());
    }

    [Fact]
    public void Catalog_WithoutFolderOrFiles_IsEmpty()
    {
        Assert.Null(ModelCatalog.Open(Path.Combine(_folder, "none")).Default);
        Assert.Empty(Open($"gone\tfast\ten\tgone.model\t{new string('0', 64)}\n").Models);
    }

    [Theory]
    [InlineData("name\tfast\ten\ta.model\n", "line 2: expected 5 columns")]
    [InlineData("name\tmedium\ten\ta.model\t0\n", "line 2: expected a tier")]
    [InlineData("name\tfast\ten\t../a.model\t0\n", "line 2: expected the name of a file")]
    [InlineData("name\tfast\ten\ta.model\t00\n", "line 2: expected 64 small hexadecimal digits")]
    public void Catalog_WithABrokenLine_SaysWhich(string line, string problem) =>
        Assert.Contains(problem, Assert.Throws<InvalidDataException>(() => Open(line)).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Model_ThatIsNotTheOneOfTheList_FailsItsNextUse()
    {
        WriteModel("a.model");
        var loaded = Open($"quick\tfast\ten\ta.model\t{new string('0', 64)}\n").Default!.Loaded;
        var problem = await Assert.ThrowsAsync<ModelFileException>(() => loaded.Check);
        Assert.Equal("SHA-256", problem.Part);
        Assert.Throws<ModelFileException>(() => loaded.Tagger);
    }

    [Fact]
    public void File_ThatIsNoModel_FailsWhenItIsOpened()
    {
        File.WriteAllText(Path.Combine(_folder, "a.model"), new string('x', 500));
        var model = Open($"quick\tfast\ten\ta.model\t{new string('0', 64)}\n").Default!;
        Assert.Equal("magic", Assert.Throws<ModelFileException>(() => model.Loaded).Part);
    }

    private void WriteModel(string name) => File.Copy(ModelCatalog.BesideProgram.Find(ModelTier.Fast)!.Path, Path.Combine(_folder, name));

    private ModelCatalog Open(string lines)
    {
        File.WriteAllText(Path.Combine(_folder, "models.tsv"), Header + lines);
        return ModelCatalog.Open(_folder);
    }
}
