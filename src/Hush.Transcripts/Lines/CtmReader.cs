using System.Globalization;
using System.Text.RegularExpressions;

namespace Hush.Transcripts.Lines;

/// <summary>
/// Reads CTM, one word a line with its recording, channel, start and duration in seconds, as NIST's sclite takes it and Kaldi writes it. Lines that
/// begin with two semicolons are comments.
/// </summary>
internal static partial class CtmReader
{
    private const int LongestUtterance = 400; // words
    private static readonly TimeSpan LongPause = TimeSpan.FromSeconds(1.5);

    /// <summary>Whether a line is one of CTM.</summary>
    public static bool IsLine(string line) => Word().IsMatch(line);

    /// <summary>The parts of the file.</summary>
    /// <exception cref="TranscriptProblemException">It is not UTF-8, or a line is not one of CTM.</exception>
    public static IEnumerable<TranscriptPart> Read(Stream file)
    {
        var number = 0;
        var speaker = "";
        List<TextPlace> words = [];
        List<AudioRange?> times = [];
        foreach (var line in LineReader.Read(file))
        {
            number++;
            if (line.Text.Trim().Length == 0) continue;
            if (line.Text.StartsWith(";;", StringComparison.Ordinal))
            {
                yield return new Note(new FormText(line));
                continue;
            }

            var match = Word().Match(line.Text);
            if (!match.Success) throw TranscriptProblemException.BrokenLine("CTM", number,
                "recording, channel, start, duration and word are expected");
            var who = match.Groups["recording"].Value + " " + match.Groups["channel"].Value;
            AudioRange time = new(Seconds(match.Groups["start"].Value), Seconds(match.Groups["duration"].Value));
            var isNew = who != speaker || words.Count >= LongestUtterance || (times is [.., { } last] && time.Offset - last.End >= LongPause);
            if (isNew && words.Count > 0)
            {
                yield return Utterance(speaker, words, times);
                (words, times) = ([], []);
            }

            speaker = who;
            yield return new Structure(new FormText(line.Part(match.Groups["recording"].Index, match.Groups["recording"].Length)));
            words.Add(line.Part(match.Groups["word"].Index, match.Groups["word"].Length));
            times.Add(time);
            if (match.Groups["rest"] is { Length: > 0 } rest) yield return new Structure(new FormText(line.Part(rest.Index, rest.Length)));
        }

        if (words.Count > 0) yield return Utterance(speaker, words, times);
    }

    private static Utterance Utterance(string speaker, List<TextPlace> words, List<AudioRange?> times) =>
        new(speaker, new Dictionary<Representation, FormText> { [Representation.Text] = new(words) { Times = times } });

    private static TimeSpan Seconds(string text) => TimeSpan.FromSeconds(double.Parse(text, CultureInfo.InvariantCulture));

    [GeneratedRegex(
        @"^\s*(?<recording>\S+)\s+(?<channel>[0-9A-Za-z]{1,2})\s+(?<start>[0-9]{1,7}(?:\.[0-9]{1,9})?)\s+(?<duration>[0-9]{1,5}(?:\.[0-9]{1,9})?)\s+(?<word>\S+)(?<rest>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
