using Hush.Recognizers.Onnx;

namespace Hush.Extensions.Tests.Onnx;

public sealed class LabelKindsTests
{
    private static readonly string[] Labels = ["O", "B-PER", "I-PER", "E-PER", "S-PER", "U-LOC", "L-LOC", "I-LOC", "ORG", "B-DATE"];

    private static readonly Dictionary<string, Category> Wanted = new()
    {
        ["PER"] = Categories.Person,
        ["LOC"] = Categories.Location,
        ["ORG"] = Categories.Organization,
    };

    /// <summary>The labels of words, and what becomes of them: kinds with the first and the last word.</summary>
    [Theory]
    [InlineData("O O O", "")]
    [InlineData("B-PER I-PER O", "Person 0-1")]
    [InlineData("B-PER B-PER", "Person 0-0, Person 1-1")]
    [InlineData("I-PER I-PER", "Person 0-1")]
    [InlineData("O I-PER", "Person 1-1")]
    [InlineData("B-PER I-PER E-PER S-PER", "Person 0-2, Person 3-3")]
    [InlineData("S-PER S-PER", "Person 0-0, Person 1-1")]
    [InlineData("U-LOC U-LOC", "Location 0-0, Location 1-1")]
    [InlineData("I-LOC L-LOC", "Location 0-1")]
    [InlineData("ORG ORG O ORG", "Organization 0-1, Organization 3-3")]
    [InlineData("B-PER I-LOC", "Person 0-0, Location 1-1")]
    [InlineData("B-DATE B-PER", "Person 1-1")]
    [InlineData("B-PER O I-PER", "Person 0-0, Person 2-2")]
    public void Words_OfOneFindBelongTogether(string labels, string expected)
    {
        var kinds = new LabelKinds(Labels, Wanted);
        Assert.Equal(expected, string.Join(", ", kinds.Runs(Read(labels.Split(' '), 9)).Select(run => $"{run.Category} {run.First}-{run.Last}")));
    }

    [Fact]
    public void Kind_HasTheProbabilityOfAllItsLabels()
    {
        // B-PER and I-PER have 0.3 each, O has 0.4.
        var words = new WordProbabilities(1, 3);
        words.Take(new TokenWindow([[1]], 0, 1, 6), [0, 0, 0, MathF.Log(0.4f), MathF.Log(0.3f), MathF.Log(0.3f), 0, 0, 0]);
        var run = Assert.Single(new LabelKinds(["O", "B-PER", "I-PER"], new Dictionary<string, Category> { ["PER"] = Categories.Person })
            .Runs(words));
        Assert.Equal(0.6, run.Confidence.Value, 0.001);
    }

    private static WordProbabilities Read(string[] labels, float sure)
    {
        var words = new WordProbabilities(labels.Length, Labels.Length);
        var logits = new float[(labels.Length + 2) * Labels.Length];
        for (var word = 0; word < labels.Length; word++) logits[((word + 1) * Labels.Length) + Array.IndexOf(Labels, labels[word])] = sure;
        words.Take(new TokenWindow([.. labels.Select(_ => Enumerable.Repeat(1, 1).ToArray())], 0, labels.Length, labels.Length), logits);
        return words;
    }
}
