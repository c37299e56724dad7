using Hush.Redaction;

namespace Hush.Transcripts.Tests;

public sealed class LongFileTests
{
    private const string Piece =
        """{"id":1,"start":0.5,"end":2.5,"text":" Hello, I am calling about order number seven.","words":[{"word":" Hello,","start":0.5,"end":0.6},{"word":" I","start":0.7,"end":0.8},{"word":" am","start":0.8,"end":0.9},{"word":" calling","start":1.0,"end":1.2}],"tokens":[50364,2425,11,286],"memo":"nothing to add here"},""";
    private const string Last = """{"id":2,"start":3.0,"end":4.0,"text":" My name is Wilhelmina."}],"language":"en"}""";
    private const long SmallFile = 4L << 20; // bytes
    private const long LargeFile = 64L << 20; // bytes
    private const long HugeFile = 500L << 20; // bytes
    private const long MostGrowth = 12L << 20; // bytes

    [Fact]
    public void Memory_does_not_grow_with_the_file()
    {
        var small = PeakOf(SmallFile);
        var length = Environment.GetEnvironmentVariable("HUSH_FULL") == "1" ? HugeFile : LargeFile;
        var large = PeakOf(length);

        TestContext.Current.TestOutputHelper?.WriteLine($"{small:N0} bytes of memory for {SmallFile:N0}, {large:N0} for {length:N0}");
        Assert.True(large - small < MostGrowth, $"{small:N0} bytes for {SmallFile:N0}, {large:N0} for {length:N0}");
    }

    [Fact]
    public void What_is_found_at_the_end_is_hidden_at_the_beginning()
    {
        GeneratedFile file = new("""{"title":"wilhelmina called","segments":[""", Piece, 2000, Last);
        using MemoryStream output = new();
        var report = new TranscriptRedactor(Analyze, new RedactionKeys()).Redact(file, output, new ConversationOptions(), "en");

        var text = System.Text.Encoding.UTF8.GetString(output.ToArray());
        Assert.Equal(("whisper", 2), (report!.Format, report.Changes));
        Assert.StartsWith("""{"title":"********** called",""", text, StringComparison.Ordinal);
        Assert.EndsWith("""My name is **********."}],"language":"en"}""", text, StringComparison.Ordinal);
        Assert.Equal(file.Length, text.Length);
    }

    private static long PeakOf(long length)
    {
        GeneratedFile file = new("""{"segments":[""", Piece, length / Piece.Length, Last);
        long peak = 0;
        var calls = 0;
        new TranscriptRedactor((conversation, options, cancellation) =>
        {
            if (calls++ % 8 == 0) peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true));
            return Analyze(conversation, options, cancellation);
        }, new RedactionKeys()).Redact(file, Stream.Null, new ConversationOptions(), "en");
        Assert.True(calls > length / Piece.Length / 1000);
        return peak;
    }

    /// <summary>Finds one name only.</summary>
    private static ConversationResult Analyze(Conversation conversation, ConversationOptions options, CancellationToken cancellation) =>
        new(conversation.Id, [.. conversation.Items.Select(Redact)]);

    private static ItemResult Redact(ConversationItem item)
    {
        const string Name = "Wilhelmina";
        var at = item.Forms.Text.Reveal().IndexOf(Name, StringComparison.Ordinal);
        Edit[] edits = at < 0 ? [] : [new Edit(new TextSpan(at, Name.Length), new string('*', Name.Length))];
        return new ItemResult(item.Id, item.Forms.Text, [], item.Forms, null)
        { Edits = new Dictionary<Representation, IReadOnlyList<Edit>> { [Representation.Text] = edits } };
    }
}
