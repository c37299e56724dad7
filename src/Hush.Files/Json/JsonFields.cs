using Hush.Transcripts;
using Hush.Transcripts.Json;

namespace Hush.Files.Json;

/// <summary>Makes fields of the strings of JSON: every string, with the name of its member; names of members that may be values; long
/// numbers.</summary>
internal sealed class JsonFields(IReadOnlyList<string> asked)
{
    private const int ShortestNumber = 7; // digits; less tell nobody's number

    private readonly FieldPaths _paths = new(asked);
    private readonly JsonPath _root = new();
    private readonly Dictionary<string, (bool IsAsked, string Label)> _known = new(StringComparer.Ordinal);

    /// <summary>The fields of a layer.</summary>
    /// <param name="layer">One JSON value or several.</param>
    /// <param name="firstLine">Number of its first line.</param>
    /// <exception cref="FileProblemException">It is not valid JSON.</exception>
    public List<Field> Read(Layer layer, long firstLine)
    {
        List<Field> fields = [];
        var isNew = true;
        try
        {
            using MemoryStream stream = new(layer.Bytes, writable: false);
            foreach (var step in new JsonScanner(stream, _root).Read())
            {
                if (step.Kind == JsonEventKind.StartObject) isNew = true;
                if (step.Place is not { } place || Field(step, place with { Start = place.Start + layer.Start }, layer) is not { } field) continue;
                fields.Add(field with { StartsRecord = isNew });
                isNew = false;
            }
        }
        catch (TranscriptProblemException broken)
        {
            throw broken.IsWrongEncoding
                ? FileProblemException.NotText(firstLine) : FileProblemException.BrokenJson(firstLine + (broken.Line ?? 1) - 1, broken.Position ?? 1);
        }

        return fields;
    }

    private Field? Field(JsonEvent step, TextPlace place, Layer layer)
    {
        if (!_known.TryGetValue(step.Path.Text, out var known)) _known[step.Path.Text] = known =
            (_paths.Includes(step.Path.Text), LabelOf(step.Path.Text));
        if (!known.IsAsked || place.Text.Length == 0) return null;
        return step.Kind switch
        {
            JsonEventKind.Name => asked.Count == 0 && LabelText.MayBeValue(place.Text) ? new Field(layer, place) { IsKey = true } : null,
            JsonEventKind.Number => place.Text.Length >= ShortestNumber && place.Text.All(char.IsAsciiDigit)
                ? new Field(layer, place, known.Label) { IsNumber = true } : null,
            _ => StructureShape.Fits(place.Text) ? null : new Field(layer, place, known.Label),
        };
    }

    /// <summary>The name of the member, with that of the object which holds it unless this is an item of a list.</summary>
    private static string LabelOf(string path)
    {
        var parts = path.TrimEnd('[', ']').Split('.');
        return parts.Length > 1 && !parts[^2].EndsWith(']') ? LabelText.Of(parts[^2], parts[^1]) : LabelText.Of(parts[^1]);
    }
}
