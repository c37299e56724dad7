using System.Text.RegularExpressions;

namespace Hush.Transcripts.Lines;

/// <summary>Reads captions: WebVTT (W3C) and SubRip. The lines of a cue are one utterance; tags between its words stay.</summary>
internal static partial class CaptionReader
{
    /// <summary>The parts of the file.</summary>
    /// <param name="format">For messages: WebVTT or SRT.</param>
    /// <param name="file">The file.</param>
    /// <exception cref="TranscriptProblemException">It is not UTF-8, or a time line is broken.</exception>
    public static IEnumerable<TranscriptPart> Read(string format, Stream file)
    {
        var number = 0;
        var isCue = false;
        var isStyle = false;
        CueBuilder cue = new();
        foreach (var line in LineReader.Read(file))
        {
            number++;
            var isBlank = string.IsNullOrWhiteSpace(line.Text);
            if (isBlank && isCue && cue.Build() is { } utterance) yield return utterance;
            if (isBlank)
            {
                (isCue, isStyle, cue) = (false, false, new CueBuilder());
            }
            else if (line.Text.Contains("-->", StringComparison.Ordinal) && !isCue && !isStyle)
            {
                var times = Times().Match(line.Text);
                if (!times.Success) throw TranscriptProblemException.BrokenLine(format, number,
                    "this is no time line: 00:00:01.000 --> 00:00:02.000");
                cue.Time = TimeOf(times);
                isCue = true;
                yield return new Structure(new FormText(line));
            }
            else if (isCue)
            {
                foreach (var name in cue.Add(line)) yield return new SpeakerName(new FormText(name));
            }
            else
            {
                isStyle |= line.Text is "STYLE" or "REGION";
                var isStructure = isStyle || !line.Text.Any(char.IsLetter) || line.Text.StartsWith("WEBVTT", StringComparison.Ordinal)
                    && line.Text.Length == "WEBVTT".Length;
                yield return isStructure ? new Structure(new FormText(line)) : new Note(new FormText(line));
            }
        }

        if (isCue && cue.Build() is { } last) yield return last;
    }

    private static AudioRange? TimeOf(Match times)
    {
        var (start, end) = (Clock(times.Groups["from"].Value), Clock(times.Groups["to"].Value));
        return end >= start ? AudioRange.FromBounds(start, end) : null;
    }

    /// <summary>Hours if there are any, minutes, seconds, and thousandths.</summary>
    private static TimeSpan Clock(string text)
    {
        int[] numbers = [.. text.Split(':', ',', '.').Select(part => int.Parse(part, System.Globalization.CultureInfo.InvariantCulture))];
        return new TimeSpan(0, numbers.Length > 3 ? numbers[^4] : 0, numbers[^3], numbers[^2], numbers[^1]);
    }

    [GeneratedRegex(
        @"^\s*(?<from>(?:[0-9]{1,4}:)?[0-9]{1,2}:[0-9]{2}[,.][0-9]{1,3})\s*-->\s*(?<to>(?:[0-9]{1,4}:)?[0-9]{1,2}:[0-9]{2}[,.][0-9]{1,3})(?:\s|$)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Times();

    [GeneratedRegex(@"<v(?:\.[^\s>]*)?\s+(?<voice>[^>]+)>|</?(?:[a-z][^>]*|[0-9:.]+)>|\{\\[^}]*\}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    /// <summary>Collects the lines of a cue.</summary>
    private sealed class CueBuilder
    {
        private readonly List<TextPlace> _places = [];
        private string _speaker = "";

        /// <summary>When it is shown.</summary>
        public AudioRange? Time { get; set; }

        /// <summary>Takes the parts of a line between its tags; gives the names in its voice tags.</summary>
        public List<TextPlace> Add(TextPlace line)
        {
            List<TextPlace> names = [];
            var done = 0;
            foreach (Match tag in Tag().Matches(line.Text))
            {
                Add(line, done, tag.Index);
                done = tag.Index + tag.Length;
                if (tag.Groups["voice"] is not { Success: true } voice) continue;
                _speaker = voice.Value;
                names.Add(line.Part(voice.Index, voice.Length));
            }

            Add(line, done, line.Text.Length);
            return names;
        }

        /// <summary>The utterance; null when the cue has no words.</summary>
        public Utterance? Build() => _places.Count == 0
            ? null
            : new Utterance(_speaker, new Dictionary<Representation, FormText> { [Representation.Text] = new(_places) }) { Time = Time };

        private void Add(TextPlace line, int from, int to)
        {
            if (!string.IsNullOrWhiteSpace(line.Text[from..to])) _places.Add(line.Part(from, to - from));
        }
    }
}
