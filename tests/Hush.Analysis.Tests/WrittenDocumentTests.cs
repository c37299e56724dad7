using System.Buffers;

namespace Hush.Analysis.Tests;

/// <summary>Characters in, characters out: the same as the call that takes and gives texts.</summary>
public sealed class WrittenDocumentTests
{
    private static readonly PiiAnalyzer Analyzer = new(new PiiAnalyzerOptions { Models = [] });

    public static TheoryData<string> Texts => new(
        "", " ", "nothing here", "My name is Maria Lindqvist.", "mail a.b@example.org", "a.b@example.org",
        "call 415-555-2671 or mail a.b@example.org", "😀 My name is Zoë Müller 😀",
        "my name is maria lindqvist and my ssn is 536-22-8145", "half \ud83d of a pair a.b@example.org", "line\r\nMy name is Maria Lindqvist\r\n",
        new string('x', 5000) + " a.b@example.org");

    [Theory]
    [MemberData(nameof(Texts))]
    public void Redact_WritesWhatAnalyzeGives(string text)
    {
        foreach (var policy in (RedactionPolicy[])[new CharacterMask(), new EntityMask(), new SyntheticReplacement(), new NoMask()])
        {
            DocumentOptions options = new() { Policies = PolicySet.Of(policy) };
            var expected = Analyzer.Analyze(new SourceText(text), options);
            ArrayBufferWriter<char> output = new();
            var written = Analyzer.Redact(text, output, options);
            Assert.Equal(expected.Redacted.Reveal(), new string(output.WrittenSpan));
            Assert.Equal(expected.Entities, written.Entities);
            Assert.Equal(expected.Incomplete, written.Incomplete);
        }
    }

    [Fact]
    public void Redact_AppendsAndCountsPlaceholdersFromItsOwnFirstCharacter()
    {
        ArrayBufferWriter<char> output = new();
        DocumentOptions options = new() { Policies = PolicySet.Of(new EntityMask()) };
        Analyzer.Redact("mail a.b@example.org; ", output, options);
        var before = output.WrittenCount;
        var found = Assert.Single(Analyzer.Redact("or c.d@example.org", output, options).Entities);
        Assert.Equal("mail [EMAIL_1]; or [EMAIL_1]", new string(output.WrittenSpan));
        Assert.Equal("[EMAIL_1]", new string(output.WrittenSpan.Slice(before + found.Mask!.Span.Start, found.Mask.Span.Length)));
    }

    [Fact]
    public void Redact_Cancelled_WritesNothing()
    {
        ArrayBufferWriter<char> output = new();
        Assert.Throws<OperationCanceledException>(() =>
            Analyzer.Redact("mail a.b@example.org", output, new DocumentOptions(), new CancellationToken(canceled: true)));
        Assert.Equal(0, output.WrittenCount);
    }

    [Fact]
    public void Redact_KeyThatIsMissing_WritesNothing()
    {
        ArrayBufferWriter<char> output = new();
        Assert.Throws<ArgumentException>(() => Analyzer.Redact("mail a.b@example.org", output, new DocumentOptions
        { Policies = PolicySet.Of(new Pseudonym()) }));
        Assert.Equal(0, output.WrittenCount);
    }
}
