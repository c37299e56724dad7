namespace Hush.Transcripts.Tests;

public sealed class DecoratedPolicyTests
{
    [Fact]
    public void DecoratedPolicy_IsRefusedBeforeAnythingIsWritten()
    {
        TranscriptRedactor redactor = new(new PiiAnalyzer(new PiiAnalyzerOptions { Models = [] }));
        using MemoryStream file = new("WEBVTT\n\n00:01.000 --> 00:02.000\nI am Maria Lindqvist.\n"u8.ToArray()), output = new();
        ConversationOptions options = new() { Policies = PolicySet.Of(new DecoratedPolicy(new EntityMask(), (_, text) => $"<mark>{text}</mark>")) };
        Assert.Throws<ArgumentException>(() => redactor.Redact(file, output, options, "en"));
        Assert.Equal(0, output.Length);
    }
}
