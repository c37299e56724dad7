using System.Text;
using System.Xml;

namespace Hush.Transcripts.Markup;

/// <summary>
/// Reads TTML (W3C) and its profiles. A paragraph is an utterance, <c>ttm:agent</c> the id of its speaker; titles, descriptions, comments and other
/// character data are notes. The file is held in memory as a whole.
/// </summary>
internal static class TtmlReader
{
    private const int MostOpen = 1000; // elements; the parser keeps each

    // Attributes whose values are words; those of all others are ids, times and styles.
    private static readonly HashSet<string> Worded = new(StringComparer.Ordinal) { "title", "desc", "name", "label" };

    /// <summary>The parts of the file.</summary>
    /// <exception cref="TranscriptProblemException">It is not well-formed XML, or not UTF-8.</exception>
    public static IEnumerable<TranscriptPart> Read(Stream file)
    {
        var (text, place) = Load(file);
        List<TextPlace>? paragraph = null;
        var speaker = "";
        Dictionary<string, string> times = new(StringComparer.Ordinal);
        var isShifted = false; // times count from those of an enclosing element
        Stack<string> open = new();
        foreach (var piece in XmlPlaces.Read(text, place))
        {
            if (piece.Name == "p" && !piece.IsEnd) times.Clear();
            foreach (var (name, value) in piece.Attributes)
            {
                if (value.Text.Length == 0) continue;
                if (Worded.Contains(name)) yield return new Note(new FormText(value));
                else yield return new Structure(new FormText(value));
                if (name == "agent") speaker = value.Text;
                if (piece.Name == "p" && name is "begin" or "end" or "dur") times[name] = value.Text;
                isShifted |= piece.Name is "body" or "div" && name is "begin";
            }

            if (piece.Text is { } words)
            {
                if (string.IsNullOrWhiteSpace(words.Text)) continue;
                if (paragraph is not null && piece.Name.Length == 0) paragraph.Add(words);
                else if (open.TryPeek(out var parent) && parent == "name") yield return new SpeakerName(new FormText(words));
                else yield return new Note(new FormText(words));
                continue;
            }

            if (piece.IsEnd)
            {
                open.TryPop(out _);
                if (piece.Name != "p" || paragraph is null) continue;
                if (paragraph.Count > 0) yield return new Utterance(speaker, new Dictionary<Representation, FormText>
                { [Representation.Text] = new(paragraph) })
                { Time = isShifted ? null : TtmlTime.Of(times) };
                (paragraph, speaker) = (null, "");
            }
            else if (!piece.IsEmpty)
            {
                open.Push(piece.Name);
                if (piece.Name == "p") paragraph = [];
            }
        }
    }

    private static (string Text, TextPlace Place) Load(Stream file)
    {
        file.Position = 0;
        var bytes = new byte[checked((int)file.Length)];
        file.ReadExactly(bytes);
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings
            { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            while (reader.Read())
            {
                if (reader.Depth > MostOpen) throw TranscriptProblemException.BrokenLine("TTML", ((IXmlLineInfo)reader).LineNumber,
                    "it is nested too deeply");
            }

            var start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes.AsSpan(start));
            return (text, TextPlace.Plain(start, text));
        }
        catch (XmlException broken)
        {
            throw TranscriptProblemException.BrokenLine("TTML", broken.LineNumber, "the XML is not well-formed");
        }
        catch (DecoderFallbackException)
        {
            throw TranscriptProblemException.NotUtf8(0);
        }
    }
}
