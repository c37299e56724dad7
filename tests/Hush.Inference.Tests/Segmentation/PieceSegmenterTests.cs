using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Hush.Inference.ModelFile;
using Hush.Inference.Segmentation;
using Hush.Inference.Tests.Encoders;

namespace Hush.Inference.Tests.Segmentation;

/// <summary>
/// Words of all scripts become the pieces that Python makes of them (<c>training/encoder/golden.py</c>). With <c>HUSH_ENCODER</c> naming a whole
/// model and what golden.py wrote of it, without ending, those of its vocabulary are compared too.
/// </summary>
public sealed class PieceSegmenterTests(ITestOutputHelper output)
{
    private const int MostPieces = 6;

    private static PieceSegmenter Tiny { get; } = new(EncoderGoldenCase.TinyModel.Vocabulary);

    [Fact]
    public void Words_BecomeThePiecesOfPython()
    {
        using var reader = new StreamReader(EncoderGoldenCase.Open("encoder.segments.tsv"));
        Assert.InRange(Compare(Tiny, reader), 1500, int.MaxValue);
    }

    [Fact]
    public void WholeVocabulary_IsThatOfPython()
    {
        if (Environment.GetEnvironmentVariable("HUSH_ENCODER") is not { Length: > 0 } path) return;
        var start = Stopwatch.GetTimestamp();
        var model = EncoderModelReader.Read(ModelBytes.Map(path + ".model"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"opened in {Stopwatch.GetElapsedTime(start).TotalMilliseconds:0.0} ms"));
        using var reader = new StreamReader(path + ".segments.tsv");
        output.WriteLine($"{Compare(new PieceSegmenter(model.Vocabulary), reader)} words");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\ud800")]
    [InlineData("\udc00a\ud83d")]
    [InlineData("\u0001\u00ad")]
    [InlineData("\u2581\u2581 \u2581")]
    [InlineData("´´´")]
    public void Oddities_BecomeAtLeastOnePiece(string word)
    {
        var pieces = new int[MostPieces];
        foreach (var blank in (bool[])[true, false])
            Assert.All(pieces[..Tiny.Segment(word, blank, pieces)], piece => Assert.InRange(piece, 3, EncoderGoldenCase.TinyModel.Header.Pieces - 1));
    }

    [Fact]
    public void LongWords_AreCut()
    {
        var word = string.Concat(Enumerable.Repeat("xq", 500_000));
        var (whole, cut) = (new int[MostPieces], new int[MostPieces]);
        Assert.Equal(MostPieces, Tiny.Segment(word, blankBefore: true, whole));
        Assert.Equal(MostPieces, Tiny.Segment(word.AsSpan(0, EncoderGoldenCase.TinyModel.Vocabulary.Header.WordCharacters), blankBefore: true, cut));
        Assert.Equal(cut, whole);
    }

    [Fact]
    public void Pieces_AreFoundByTheirText()
    {
        var vocabulary = EncoderGoldenCase.TinyModel.Vocabulary;
        for (var piece = 4; piece < vocabulary.Scores.Length; piece++)
        {
            var text = vocabulary.Texts.Span[(int)vocabulary.Offsets[piece]..(int)vocabulary.Offsets[piece + 1]];
            var hash = PieceVocabulary.EmptyHash;
            foreach (var next in text) hash = PieceVocabulary.Extend(hash, next);
            Assert.Equal(piece, vocabulary.Find(text, hash));
            Assert.Equal(-1, vocabulary.Find([.. text, (byte)'\u007f'], PieceVocabulary.Extend(hash, (byte)'\u007f')));
        }
    }

    private static int Compare(PieceSegmenter segmenter, StreamReader reader)
    {
        var pieces = new int[MostPieces];
        var count = 0;
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split('\t');
            var word = JsonSerializer.Deserialize<string>(fields[0])!;
            for (var form = 0; form < 2; form++)
            {
                var found = segmenter.Segment(word, blankBefore: form == 0, pieces);
                Assert.True(fields[1 + form] == string.Join(' ', pieces[..found]),
                    $"line {count + 1}: {fields[0]}, {(form == 0 ? "after a blank" : "touching")}");
            }

            count++;
        }

        return count;
    }
}
