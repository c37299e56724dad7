using Hush.Redaction;
using Hush.Transcripts.Redaction;

namespace Hush.Transcripts.Tests;

public sealed class WordWalkTests
{
    [Theory]
    [InlineData("My name is {Ada}.", "my name is ada", "my name is ***")]
    [InlineData("It's {415-555-2671}!", "its 4155552671", "its **********")]
    [InlineData("hi|I am {Ada}|{Byron}, yes", "Hi, I am Ada! Byron: yes.", "Hi, I am ***! *****: yes.")]
    [InlineData("{Ada} Byron|is {here}", "ada byron is here", "*** byron is ****")]
    [InlineData("{Ｄa}", "Ｄa", "**")]
    public void Edits_are_carried_over_punctuation_and_case(string sources, string target, string expected)
    {
        var carried = WordWalk.Carry(sources.Split('|').Select(Read), target, new ReplacementFit(PolicySet.Stars));

        Assert.NotNull(carried);
        Assert.Equal(expected, Redactor.Apply(new SourceText(target), carried).Text.Reveal());
    }

    [Theory]
    [InlineData("it is {1}", "it is one")]
    [InlineData("my name is {Ada}", "my name is")]
    [InlineData("my name", "my name is {Ada}")]
    [InlineData("a b", "b a")]
    public void Other_words_are_refused(string source, string target) =>
        Assert.Null(WordWalk.Carry([Read(source)], target, new ReplacementFit(PolicySet.Stars)));

    private static (string Text, IReadOnlyList<Edit> Edits) Read(string braced)
    {
        var start = braced.IndexOf('{', StringComparison.Ordinal);
        if (start < 0) return (braced, []);
        var end = braced.IndexOf('}', StringComparison.Ordinal) - 1;
        return (braced.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal),
            [new Edit(TextSpan.FromBounds(start, end), new string('*', end - start))]);
    }
}
