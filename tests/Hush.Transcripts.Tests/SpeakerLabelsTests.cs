using Hush.Transcripts.Redaction;

namespace Hush.Transcripts.Tests;

public sealed class SpeakerLabelsTests
{
    [Theory]
    [InlineData("Wilhelmina", true)]
    [InlineData("Okafor", true)]
    [InlineData("Grace", true)] // a word, and a name in use
    [InlineData("Xochiquetzal", true)] // nothing is known of it
    [InlineData("Order", false)]
    [InlineData("Help", false)]
    [InlineData("Support", false)]
    [InlineData("Team", false)]
    public void Words_of_a_label_are_names_or_ordinary(string word, bool isName) => Assert.Equal(isName, SpeakerLabels.IsName(word));

    [Fact]
    public void A_label_that_holds_another_shares_its_number()
    {
        SpeakerLabels labels = new();

        Assert.Equal("[SPEAKER_1]", labels.For("Wilhelmina Okafor"));
        Assert.Equal("[SPEAKER_2]", labels.For("Order Help"));
        Assert.Equal("[SPEAKER_1]", labels.For("okafor"));
        Assert.Null(labels.For("Agent 2"));
    }
}
