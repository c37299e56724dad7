using Hush.Recognition;
using Hush.Text;

namespace Hush.Detection.Tests.Review;

/// <summary>A line in which a candidate stands in brackets: "Storm [Kathleen] is near".</summary>
internal static class MarkedLine
{
    /// <summary>The line without its brackets, and the candidate between them.</summary>
    public static (RecognitionContext Context, Candidate Candidate) Read(
        string line, Category category, string language = "en", Evidence evidence = Evidence.None)
    {
        var span = TextSpan.FromBounds(line.IndexOf('['), line.IndexOf(']') - 1);
        var text = new SourceText(line.Replace("[", "").Replace("]", ""));
        var context = new RecognitionContext { Text = text, Words = WordSegmenter.Segment(text), Form = ReadingForm.Written, Language = language };
        return (context, new Candidate(span, category, new Confidence(0.8), "neural", evidence));
    }
}
