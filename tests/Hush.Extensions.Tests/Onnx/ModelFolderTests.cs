namespace Hush.Extensions.Tests.Onnx;

/// <summary>Folders that are not what they should be are refused when they are opened, by a message that names the file.</summary>
public sealed class ModelFolderTests : IDisposable
{
    private static readonly OnnxRecognizerOptions Ships = new() { Categories = new Dictionary<string, Category> { ["SHIP"] = new("Ship") } };

    private readonly string _folder = Directory.CreateTempSubdirectory("hush-onnx-").FullName;

    public ModelFolderTests()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "ships"))) File.Copy(file,
            Path.Combine(_folder, Path.GetFileName(file)));
    }

    [Theory]
    [InlineData("model.onnx")]
    [InlineData("config.json")]
    [InlineData("vocab.txt")]
    public void MissingFile_IsNamed(string name)
    {
        File.Delete(Path.Combine(_folder, name));
        Assert.Contains(name, Assert.Throws<FileNotFoundException>(Open).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("model.onnx", "not a model", "model.onnx: expected a model in ONNX format")]
    [InlineData("model.onnx", "", "model.onnx: expected a model in ONNX format")]
    [InlineData("config.json", "{", "config.json: expected JSON")]
    [InlineData("config.json", "[]", "config.json: expected a JSON object")]
    [InlineData("config.json", "{}", "config.json: expected an object 'id2label'")]
    [InlineData("config.json", """{"id2label":["O"]}""", "config.json: expected an object 'id2label'")]
    [InlineData("config.json", """{"id2label":{"zero":"O"}}""", "config.json: expected numbers and labels")]
    [InlineData("config.json", """{"id2label":{"0":1}}""", "config.json: expected numbers and labels")]
    [InlineData("config.json", """{"id2label":{"0":"O","2":"B-SHIP"}}""", "config.json: expected labels for each number from 0 on")]
    [InlineData("config.json", """{"id2label":{"0":"O","1":"B-SHIP"}}""", "model.onnx: expected 2 numbers for each token")]
    [InlineData("vocab.txt", "ship\n", "vocab.txt: expected one token a line")]
    [InlineData("vocab.txt", "[PAD]\n[UNK]\n[CLS]\n[SEP]\n[MASK]\nmv\naurora\nnorthern\nstar\n##s\nberth\n",
        "model.onnx: expected a network that reads 512 tokens at once")]
    [InlineData("tokenizer_config.json", "no", "tokenizer_config.json: expected JSON")]
    public void BrokenFile_IsNamedWithWhatWasExpected(string name, string content, string expected)
    {
        File.WriteAllText(Path.Combine(_folder, name), content);
        Assert.StartsWith(expected, Assert.Throws<InvalidDataException>(Open).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void CasedModel_ReadsLettersAsTheyAre()
    {
        File.WriteAllText(Path.Combine(_folder, "tokenizer_config.json"), """{"do_lower_case":false}""");
        using var cased = OnnxRecognizer.Open(_folder, Ships);
        File.Delete(Path.Combine(_folder, "tokenizer_config.json"));
        using var uncased = OnnxRecognizer.Open(_folder, Ships);
        var options = new DocumentOptions { Categories = new HashSet<Category> { new("Ship") } };
        int Count(OnnxRecognizer recognizer, string text) =>
            new PiiAnalyzer(new PiiAnalyzerOptions { Recognizers = [recognizer], Models = [] }).Analyze(new SourceText(text), options).Entities.Count;
        Assert.Equal((1, 0), (Count(cased, "mv aurora"), Count(cased, "MV Aurora")));
        Assert.Equal((1, 1), (Count(uncased, "mv aurora"), Count(uncased, "MV Aurora")));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Open() => OnnxRecognizer.Open(_folder, Ships).Dispose();
}
