using Hush.Recognition;

namespace Hush.Detection.Answers;

/// <summary>
/// A number in groups that is all that a text says, or a line of subtitles: "4242 4242". Nobody says seven digits by themselves that identify
/// nothing. What patterns know is surer and wins.
/// </summary>
internal sealed class NumberLineRecognizer : IRecognizer
{
    private const int Fewest = 7; // digits of a local phone number
    private const int Most = 15; // digits of any phone number
    private const int FewestOfGroup = 2;
    private const string Arrow = "-->"; // between the times of a subtitle
    private static readonly Confidence Doubtful = new(Grade.Weak);

    /// <inheritdoc/>
    public string Id => "answers.number-line";

    /// <inheritdoc/>
    public void Recognize(RecognitionContext context, ICollection<Candidate> candidates)
    {
        if (context.Form != ReadingForm.Written || context.IsJoined) return;
        var text = context.Text.AsSpan();
        if (!text.Trim().Contains('\n'))
        {
            Add(text, 0, text.Length, candidates);
            return;
        }

        var isSaid = false;
        foreach (var range in text.Split('\n'))
        {
            (var start, var end) = (range.Start.Value, range.End.Value);
            var line = text[start..end];
            if (line.Contains(Arrow, StringComparison.Ordinal)) isSaid = true;
            else if (line.IsWhiteSpace()) isSaid = false;
            else if (isSaid) Add(text, start, end, candidates);
        }
    }

    private void Add(ReadOnlySpan<char> text, int start, int end, ICollection<Candidate> candidates)
    {
        // A dash before a line says that another person speaks.
        while (start < end && text[start] is ' ' or '\t' or '-' or '–') start++;
        while (end > start && text[end - 1] is ' ' or '\t' or '\r' or '\n' or '.') end--;
        if (IsGrouped(text[start..end])) candidates.Add(
            new Candidate(TextSpan.FromBounds(start, end), Categories.PhoneNumber, Doubtful, Id, Evidence.None));
    }

    // Two groups at least, parted by a blank or a hyphen each.
    private static bool IsGrouped(ReadOnlySpan<char> line)
    {
        (var digits, var groups, var length) = (0, 0, 0);
        foreach (var character in line)
        {
            if (char.IsAsciiDigit(character))
            {
                if (length++ == 0) groups++;
                digits++;
            }
            else if (character is ' ' or '-' && length >= FewestOfGroup) length = 0;
            else return false;
        }

        return groups > 1 && length >= FewestOfGroup && digits is >= Fewest and <= Most;
    }
}
