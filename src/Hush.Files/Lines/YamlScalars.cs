using System.Text;
using Hush.Transcripts;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Hush.Files.Lines;

/// <summary>Makes fields of the scalars of YAML.</summary>
internal sealed class YamlScalars(Layer layer, string text)
{
    private const int ShortestNumber = 7; // digits; less tell nobody's number

    private readonly TextPlace _file = TextPlace.Plain(layer.Start, text);
    private readonly Stack<(bool IsMapping, bool ExpectsKey, string Key)> _open = new();
    private readonly List<Field> _fields = [];
    private bool _isNew = true;

    /// <summary>The fields so far, in the order of the file.</summary>
    public IReadOnlyList<Field> Fields => _fields;

    /// <summary>A mapping or sequence begins.</summary>
    public void Open(bool isMapping)
    {
        var key = _open.TryPeek(out var outer) ? outer.Key : "";
        Skip();
        _open.Push((isMapping, true, isMapping ? "" : key));
        _isNew |= isMapping;
    }

    /// <summary>A mapping or sequence ends.</summary>
    public void Close() => _open.Pop();

    /// <summary>A node of which nothing is read takes the place of a key or value.</summary>
    public void Skip()
    {
        if (_open.TryPop(out var top)) _open.Push(top with { ExpectsKey = !top.ExpectsKey });
    }

    /// <summary>A comment.</summary>
    public void AddComment(int start, int end)
    {
        var from = text.IndexOf('#', start);
        if (from >= 0 && from < end) Add(_file.Part(from + 1, end - from - 1), "");
    }

    /// <summary>A scalar between two places of the text.</summary>
    public void Add(Scalar scalar, int start, int end)
    {
        var isKey = _open.TryPeek(out var top) && top.IsMapping && top.ExpectsKey;
        if (isKey)
        {
            _open.Pop();
            _open.Push(top with { ExpectsKey = false, Key = scalar.Value });
            if (!LabelText.MayBeValue(scalar.Value)) return;
        }
        else
        {
            Skip();
        }

        if (scalar.Value.Length == 0) return;
        var label = isKey ? "" : LabelText.Of(top.Key ?? "");
        var first = _fields.Count;
        switch (scalar.Style)
        {
            case ScalarStyle.SingleQuoted:
                AddQuoted(_file.Part(start + 1, end - start - 2), label, isDouble: false);
                break;
            case ScalarStyle.DoubleQuoted:
                AddQuoted(_file.Part(start + 1, end - start - 2), label, isDouble: true);
                break;
            case ScalarStyle.Literal or ScalarStyle.Folded:
                AddBlock(start, end, label);
                break;
            default:
                AddPlain(scalar, start, end, label);
                break;
        }

        if (isKey && first < _fields.Count) _fields[first] = _fields[first] with { IsKey = true };
    }

    private void AddPlain(Scalar scalar, int start, int end, string label)
    {
        var raw = text[start..end].TrimEnd();
        var isNumber = raw.All(char.IsAsciiDigit);
        if (isNumber && raw.Length < ShortestNumber) return;
        var place = _file.Part(start, raw.Length);
        if (isNumber) Add(place with { Encoding = PlaceEncoding.JsonNumber }, label, isNumber);
        else if (!raw.Contains('\n', StringComparison.Ordinal)) Add(place with { Encoding = PlaceEncoding.YamlPlain }, label);
        // folded lines are written as one
        else Add(new TextPlace(place.Start, scalar.Value, Spread(place, scalar.Value.Length), PlaceEncoding.YamlPlain), label);
    }

    // Written anew as a whole, so that only its two ends count.
    private static int[] Spread(TextPlace place, int length)
    {
        var offsets = new int[length + 1];
        offsets[length] = place.Offsets is null ? place.Text.Length : place.Offsets[^1];
        return offsets;
    }

    private void AddBlock(int start, int end, string label)
    {
        // Behind the header come the lines; blanks at their beginnings are structure.
        var first = text.IndexOf('\n', start);
        List<TextPlace> lines = [];
        for (var index = first + 1; first >= 0 && index < end;)
        {
            var stop = text.IndexOf('\n', index);
            if (stop < 0 || stop > end) stop = end;
            var words = index;
            while (words < stop && text[words] is ' ' or '\t') words++;
            if (stop > words) lines.Add(_file.Part(words, text[stop - 1] == '\r' ? stop - 1 - words : stop - words));
            index = stop + 1;
        }

        if (lines.Count > 0) Add(new FormText(lines, areLines: true), label);
    }

    private void AddQuoted(TextPlace raw, string label, bool isDouble)
    {
        var encoding = isDouble ? PlaceEncoding.JsonString : PlaceEncoding.YamlSingleQuoted;
        if (!raw.Text.AsSpan().ContainsAny('\'', '\\'))
        {
            Add(raw with { Encoding = encoding }, label);
            return;
        }

        StringBuilder decoded = new();
        List<int> offsets = [];
        for (var index = 0; index < raw.Text.Length; index++)
        {
            offsets.Add(raw.Offsets is null ? index : raw.Offsets[index]);
            var character = raw.Text[index];
            if (!isDouble && character == '\'') index++;
            else if (isDouble && character == '\\' && index + 1 < raw.Text.Length) character = Escape(raw.Text, ref index);
            decoded.Append(character);
        }

        offsets.Add(raw.Offsets is null ? raw.Text.Length : raw.Offsets[^1]);
        Add(new TextPlace(raw.Start, decoded.ToString(), [.. offsets], encoding), label);
    }

    private static char Escape(string raw, ref int index)
    {
        var kind = raw[++index];
        var digits = kind switch { 'x' => 2, 'u' => 4, _ => 0 };
        if (digits == 0 || index + digits >= raw.Length) return kind switch
        { 'n' => '\n', 't' => '\t', 'r' => '\r', '0' => '\0', 'e' => '\e', '_' => '\u00A0', _ => kind };
        var unit = Convert.ToInt32(raw.Substring(index + 1, digits), 16);
        index += digits;
        return (char)unit;
    }

    private void Add(TextPlace place, string label, bool isNumber = false) => Add(new FormText(place), label, isNumber);

    private void Add(FormText value, string label, bool isNumber = false)
    {
        if (StructureShape.Fits(value.Text)) return;
        _fields.Add(new Field(layer, value, label) { StartsRecord = _isNew, IsNumber = isNumber });
        _isNew = false;
    }
}
