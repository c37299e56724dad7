using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Detection.Tests;

/// <summary>Makes recognition contexts of plain strings.</summary>
internal static partial class Contexts
{
    public static RecognitionContext Of(string text, Topic asked = Topic.None, ReadingForm form = ReadingForm.Written, bool validates = true) =>
        new()
        {
            Text = new SourceText(text),
            Words = [.. WordsAndMarks().Matches(text).Select(ToWord)],
            Form = form,
            Language = "en",
            Asked = asked,
            Validates = validates,
        };

    private static Word ToWord(Match match) => new(
        new TextSpan(match.Index, match.Length),
        char.IsLetter(match.Value[0]) ? WordKind.Letters : char.IsDigit(match.Value[0]) ? WordKind.Digits : WordKind.Mark);

    [GeneratedRegex(@"[\p{L}'’]+|\d+|[^\s\p{L}\d]")]
    private static partial Regex WordsAndMarks();
}
