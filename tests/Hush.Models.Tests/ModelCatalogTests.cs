using Hush.Inference.ModelFile;

namespace Hush.Models.Tests;

public sealed class ModelCatalogTests : IDisposable
{
    private const string Header = "name\ttier\tlanguages\tfile\tsha256\tcrc32c\n";

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
            model.Verify();
        }
    }

    [Fact]
    public void Default_IsTheStrongModel_WhereThereIsOne()
    {
        WriteModel("a.model");
        WriteModel("b.model");
        Assert.Equal("quick", Open($"quick\tfast\ten\ta.model\t{new string('0', 64)}\t00000000\n").Default!.Name);
        var both = Open($"quick\tfast\ten\ta.model\t{new string('0', 64)}\t00000000\nwise\tstrong\t*\tb.model\t{new string('a', 64)}\t00000000\n");
        Assert.Equal("wise", both.Default!.Name);
        Assert.Equal("quick", both.Find(ModelTier.Fast)!.Name);
        Assert.Equal("wise aaaaaaaaaaaa", both.Default.ToString());
    }

    [Fact]
    public void Catalog_WithoutFolderOrFiles_IsEmpty()
    {
        Assert.Null(ModelCatalog.Open(Path.Combine(_folder, "none")).Default);
        Assert.Empty(Open($"gone\tfast\ten\tgone.model\t{new string('0', 64)}\t00000000\n").Models);
    }

    [Theory]
    [InlineData("name\tfast\ten\ta.model\n", "line 2: expected 6 columns")]
    [InlineData("name\tmedium\ten\ta.model\t0\t0\n", "line 2: expected a tier")]
    [InlineData("name\tfast\ten\t../a.model\t0\t0\n", "line 2: expected the name of a file")]
    [InlineData("name\tfast\ten\ta.model\t00\t00000000\n", "line 2: expected 64 small hexadecimal digits")]
    public void Catalog_WithABrokenLine_SaysWhich(string line, string problem) =>
        Assert.Contains(problem, Assert.Throws<InvalidDataException>(() => Open(line)).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Model_ThatIsNotTheOneOfTheList_FailsItsNextUse()
    {
        WriteModel("a.model");
        var loaded = Open($"quick\tfast\ten\ta.model\t{new string('0', 64)}\t00000000\n").Default!.Loaded;
        var problem = await Assert.ThrowsAsync<ModelFileException>(() => loaded.Check);
        Assert.Equal("CRC-32C", problem.Part);
        Assert.Throws<ModelFileException>(() => loaded.Tagger);
    }

    [Fact]
    public void Verify_OfAnotherFile_NamesTheHash()
    {
        WriteModel("a.model");
        var model = Open($"quick\tfast\ten\ta.model\t{new string('0', 64)}\t00000000\n").Default!;
        Assert.Equal("SHA-256", Assert.Throws<ModelFileException>(model.Verify).Part);
    }

    [Fact]
    public async Task Model_WithAChangedByte_FailsItsNextUse()
    {
        var shipped = ModelCatalog.BesideProgram.Find(ModelTier.Fast)!;
        var list = Path.Combine(Path.GetDirectoryName(shipped.Path)!, "models.tsv");
        var row = File.ReadLines(list).Single(line => line.StartsWith(shipped.Name, StringComparison.Ordinal));
        var bytes = await File.ReadAllBytesAsync(shipped.Path, TestContext.Current.CancellationToken);
        bytes[^100_001] ^= 1;
        await File.WriteAllBytesAsync(Path.Combine(_folder, Path.GetFileName(shipped.Path)), bytes, TestContext.Current.CancellationToken);
        var loaded = Open(row + "\n").Default!.Loaded;
        await Assert.ThrowsAsync<ModelFileException>(() => loaded.Check);
    }

    [Fact]
    public void File_ThatIsNoModel_FailsWhenItIsOpened()
    {
        File.WriteAllText(Path.Combine(_folder, "a.model"), new string('x', 500));
        var model = Open($"quick\tfast\ten\ta.model\t{new string('0', 64)}\t00000000\n").Default!;
        Assert.Equal("magic", Assert.Throws<ModelFileException>(() => model.Loaded).Part);
    }

    private void WriteModel(string name) => File.Copy(ModelCatalog.BesideProgram.Find(ModelTier.Fast)!.Path, Path.Combine(_folder, name));

    private ModelCatalog Open(string lines)
    {
        File.WriteAllText(Path.Combine(_folder, "models.tsv"), Header + lines);
        return ModelCatalog.Open(_folder);
    }
}
