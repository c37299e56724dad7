using System.Text.RegularExpressions;

namespace Hush.Transcripts.Lines;

/// <summary>
/// Reads plain text of lines with a time, a speaker, a colon and the words: <c>[00:01:02] Agent: hello</c>, and the exports of WhatsApp. Lines
/// without a time belong to what was said before.
/// </summary>
internal static partial class SpeakerLineReader
{
    /// <summary>Whether a line opens a turn of a transcript with times.</summary>
    public static bool IsTimedLine(string line) => Timed().IsMatch(line);

    /// <summary>Whether a line opens a message of a WhatsApp export.</summary>
    public static bool IsWhatsAppLine(string line) => WhatsApp().IsMatch(line);

    /// <summary>The parts of the file.</summary>
    /// <exception cref="TranscriptProblemException">It is not UTF-8.</exception>
    public static IEnumerable<TranscriptPart> Read(Stream file, bool isWhatsApp)
    {
        var shape = isWhatsApp ? WhatsApp() : Timed();
        var speaker = "";
        List<TextPlace> words = [];
        foreach (var line in LineReader.Read(file))
        {
            var match = shape.Match(line.Text);
            if (!match.Success)
            {
                // A notice of the system has a time and no speaker.
                if (line.Text.Length > 0) words.Add(line);
                continue;
            }

            if (words.Count > 0) yield return Turn(speaker, words);
            words = [];
            var (name, text) = (match.Groups["speaker"], match.Groups["words"]);
            speaker = name.Value;
            if (name.Length > 0) yield return new SpeakerName(new FormText(line.Part(name.Index, name.Length)));
            if (text.Length > 0) words.Add(line.Part(text.Index, text.Length));
        }

        if (words.Count > 0) yield return Turn(speaker, words);
    }

    private static Utterance Turn(string speaker, List<TextPlace> words) =>
        new(speaker, new Dictionary<Representation, FormText> { [Representation.Text] = new(words) });

    [GeneratedRegex(
        @"^\s*[\[(]?(?:[0-9]{1,3}:)?[0-9]{1,2}:[0-9]{2}(?:[.,][0-9]{1,3})?(?:\s*(?:-|-->|–)\s*(?:[0-9]{1,3}:)?[0-9]{1,2}:[0-9]{2}(?:[.,][0-9]{1,3})?)?[\])]?\s+(?<speaker>[^:\r\n]{1,60}):\s*(?<words>.*)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Timed();

    // iPhones write brackets, other phones a dash; the order of day and month and the clock follow the phone's region.
    [GeneratedRegex(
        @"^\u200E?(?:\[[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{1,4},?[ \u202F][0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2})?(?:[ \u202F\u00A0]?[AaPp]\.?[Mm]\.?)?\]\s|[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{1,4},?[ \u202F][0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2})?(?:[ \u202F\u00A0]?[AaPp]\.?[Mm]\.?)?\s+-\s)\u200E?(?:~[ \u202F\u00A0])?(?:(?<speaker>[^:\r\n]{1,60}):\s*)?(?<words>.*)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex WhatsApp();
}
