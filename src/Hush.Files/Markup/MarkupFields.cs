using Hush.Files.Json;
using Hush.Transcripts;

namespace Hush.Files.Markup;

/// <summary>
/// Makes fields of XML and HTML: words that markup divides only inside a line are one text; the name of an element or attribute is context for
/// what stands in it.
/// </summary>
/// <param name="layer">The file.</param>
/// <param name="isHtml">Whether it is HTML.</param>
internal sealed class MarkupFields(Layer layer, bool isHtml)
{
    // Elements that divide no words.
    private static readonly HashSet<string> Inline =
        new(StringComparer.Ordinal)
            { "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "s", "samp", "small",
              "span", "strike", "strong", "sub", "sup", "tt", "u", "var", "wbr" };

    // Attributes of HTML that are code or style.
    private static readonly HashSet<string> Code =
        new(StringComparer.Ordinal)
            { "class", "style", "rel", "type", "lang", "dir", "width", "height", "role", "method", "charset", "http-equiv", "colspan", "rowspan",
              "align", "xmlns", "name", "for", "viewport", "tabindex", "target" };

    // Attributes whose names say nothing of what stands in them.
    private static readonly HashSet<string> Unnamed = new(StringComparer.Ordinal)
        { "value", "content", "alt", "title", "href", "src", "action", "data", "label", "placeholder", "text" };

    private readonly List<Field> _fields = [];
    private readonly List<TextPlace> _run = [];
    private readonly Stack<string> _open = new();
    private bool _isNew = true;
    private bool _endsWithTag = true;
    private string _runLabel = "";

    /// <summary>The fields, in the order of the file.</summary>
    public IReadOnlyList<Field> Read(string text)
    {
        foreach (var token in MarkupScanner.Read(text, TextPlace.Plain(layer.Start, text), isHtml)) Take(token);
        EndRun();
        return _fields;
    }

    private void Take(MarkupToken token)
    {
        switch (token.Kind)
        {
            case MarkupKind.Text:
                TakeText(token.Text!);
                break;
            case MarkupKind.Comment:
                Add(new FormText(token.Text!), "");
                break;
            case MarkupKind.Raw:
                TakeScript(token);
                break;
            case MarkupKind.Start:
                Divide(token.Name);
                TakeAttributes(token);
                _open.Push(token.Name);
                break;
            default:
                Divide(token.Name);
                if (_open.Contains(token.Name))
                    while (_open.Pop() != token.Name) continue;
                break;
        }
    }

    private void TakeText(TextPlace place)
    {
        if (string.IsNullOrWhiteSpace(place.Text))
        {
            // In HTML a blank between inline elements is a blank of the text; in XML it is layout.
            if (isHtml && _run.Count > 0 && !place.Text.Contains('\n', StringComparison.Ordinal)) _run.Add(place);
            return;
        }

        if (_run.Count == 0) _runLabel = isHtml ? "" : LabelText.Of(_open.TryPeek(out var name) ? name : "");
        else _runLabel = "";
        _run.Add(place);
        _endsWithTag = false;
    }

    /// <summary>A tag: ends the run of text unless the element stands inside a line.</summary>
    private void Divide(string name)
    {
        if (isHtml ? !Inline.Contains(name) : _endsWithTag) EndRun();
        _endsWithTag = true;
    }

    private void EndRun()
    {
        if (_run.Count == 0) return;
        Add(new FormText([.. _run], spaced: false), _runLabel);
        _run.Clear();
    }

    private void TakeAttributes(MarkupToken token)
    {
        var ownName = token.Attributes.FirstOrDefault(attribute => attribute.Name is "name" or "property" or "itemprop" or "key" or "id").Value?.Text
            ?? "";
        foreach (var (name, value) in token.Attributes)
        {
            if (value.Text.Length == 0 || name == "xmlns" || (isHtml && Code.Contains(name))) continue;
            var known = name.StartsWith("data-", StringComparison.Ordinal) ? name["data-".Length..] : name;
            var label = Unnamed.Contains(known)
                ? LabelText.Of(ownName) : isHtml || known is "id" or "name" ? LabelText.Of(token.Name, known) : LabelText.Of(known);
            Add(new FormText(WithoutScheme(value)), known is "href" or "src" ? "" : label);
        }
    }

    private static TextPlace WithoutScheme(TextPlace value)
    {
        foreach (var scheme in new[] { "mailto:", "tel:" })
            if (value.Text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) return value.Part(scheme.Length,
                value.Text.Length - scheme.Length);
        return value;
    }

    private void TakeScript(MarkupToken token)
    {
        var place = token.Text!;
        if (token.Name == "script" && place.Text.AsSpan().Trim() is ['{' or '[', ..])
        {
            // Data for search engines and programs; what is not JSON after all is read as text.
            var inner = layer.Add(place.Start, System.Text.Encoding.UTF8.GetByteCount(place.Text), System.Text.Encoding.UTF8.GetBytes(place.Text),
                bytes => bytes);
            try
            {
                _fields.AddRange(new JsonFields([]).Read(inner, firstLine: 1));
                return;
            }
            catch (FileProblemException)
            {
                // Falls through to text.
            }
        }

        Add(new FormText(place), "");
    }

    private void Add(FormText text, string label)
    {
        if (string.IsNullOrWhiteSpace(text.Text) || StructureShape.Fits(text.Text)) return;
        _fields.Add(new Field(layer, text, label) { StartsRecord = _isNew || _fields.Count % 50 == 0 });
        _isNew = false;
    }
}
