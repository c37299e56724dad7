using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Hush.Detection.Neural;
using Hush.Inference.ModelFile;
using Hush.Inference.Segmentation;
using Hush.Text;

namespace Hush.Detection.Tests.Neural;

/// <summary>Holds the tokens of scripts without blanks to those that training cuts, on texts that <c>training/encoder/golden.py</c> has put
/// together.</summary>
public sealed class PieceTokensTests
{
    private static readonly PieceSegmenter Segmenter =
        new(EncoderModelReader.Read(ModelBytes.Read(Open("encoder.model"), "encoder.model")).Vocabulary);

    [Fact]
    public void Of_CutsWhereTrainingDoes()
    {
        using var reader = new StreamReader(Open("encoder.tokens.tsv"));
        var lines = 0;
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            Assert.Equal(cells[1], Describe(JsonSerializer.Deserialize<string>(cells[0])!));
            lines++;
        }

        Assert.True(lines > 300);
    }

    [Theory]
    [InlineData("plain words, 12 of them")]
    [InlineData("Žluťoučký kůň 7")]
    [InlineData("Добрый день")]
    public void Of_LeavesScriptsWithBlanksAlone(string value)
    {
        var text = new SourceText(value);
        var words = WordSegmenter.Segment(text);

        Assert.Equal(words, PieceTokens.Of(text.AsSpan(), words, Segmenter));
    }

    private static string Describe(string value)
    {
        var text = new SourceText(value);
        var tokens = PieceTokens.Of(text.AsSpan(), WordSegmenter.Segment(text), Segmenter);
        return string.Join(' ',
            tokens.Select(token => string.Create(CultureInfo.InvariantCulture, $"{token.Span.Start}+{token.Span.Length}:{(int)token.Kind}")));
    }

    private static Stream Open(string name) => Assembly.GetExecutingAssembly().GetManifestResourceStream("neural/" + name)!;
}
