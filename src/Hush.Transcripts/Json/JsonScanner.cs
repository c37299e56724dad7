using System.Text;
using System.Text.Json;

namespace Hush.Transcripts.Json;

/// <summary>
/// Reads a JSON file, or several JSON values one after the other (JSON Lines), from its start to its end. It holds no more of it than the
/// longest string needs.
/// </summary>
internal sealed class JsonScanner(Stream file, JsonPath root)
{
    private const int FirstBuffer = 1 << 16; // bytes
    private const int MaxDepth = 256;

    private readonly Stack<(JsonPath Path, bool IsArray)> _open = new();
    private readonly List<JsonEvent> _events = [];
    private byte[] _buffer = new byte[Math.Min(FirstBuffer, file.Length + 1)]; // a line of JSON Lines is a file of its own
    private JsonReaderState _state = new(new JsonReaderOptions { AllowMultipleValues = true, MaxDepth = MaxDepth });
    private JsonPath? _named;
    private long _start; // of the buffer, in the file
    private int _filled;

    /// <summary>The events, in the order of the file.</summary>
    /// <exception cref="TranscriptProblemException">It is not valid JSON, or not UTF-8.</exception>
    public IEnumerable<JsonEvent> Read()
    {
        file.Position = 0;
        Fill();
        if (_buffer.AsSpan(0, _filled).StartsWith(Encoding.UTF8.Preamble)) Drop(Encoding.UTF8.Preamble.Length);
        for (var isLast = false; !isLast;)
        {
            isLast = !Fill();
            Advance(isLast);
            foreach (var step in _events) yield return step;
            _events.Clear();
        }
    }

    /// <summary>Reads on until the buffer is full; false at the end of the file.</summary>
    private bool Fill()
    {
        if (_filled == _buffer.Length) Array.Resize(ref _buffer, checked(_buffer.Length * 2));
        while (_filled < _buffer.Length)
        {
            var read = file.Read(_buffer, _filled, _buffer.Length - _filled);
            if (read == 0) return false;
            _filled += read;
        }

        return true;
    }

    private void Drop(int count)
    {
        _buffer.AsSpan(count, _filled - count).CopyTo(_buffer);
        _filled -= count;
        _start += count;
    }

    private void Advance(bool isLast)
    {
        var reader = new Utf8JsonReader(_buffer.AsSpan(0, _filled), isLast, _state);
        try
        {
            while (reader.Read()) Take(ref reader);
        }
        catch (JsonException broken)
        {
            throw TranscriptProblemException.BrokenJson((broken.LineNumber ?? 0) + 1, (broken.BytePositionInLine ?? 0) + 1);
        }

        if (isLast && _open.Count > 0) throw TranscriptProblemException.BrokenJson(1, _start + _filled);
        _state = reader.CurrentState;
        Drop((int)reader.BytesConsumed);
    }

    private void Take(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var path = NextPath();
                _events.Add(new JsonEvent(JsonEventKind.StartObject, path, null));
                _open.Push((path, false));
                break;
            case JsonTokenType.StartArray:
                _open.Push((NextPath(), true));
                break;
            case JsonTokenType.EndObject:
                _events.Add(new JsonEvent(JsonEventKind.EndObject, _open.Pop().Path, null));
                break;
            case JsonTokenType.EndArray:
                _open.Pop();
                break;
            case JsonTokenType.PropertyName:
                var name = Place(ref reader, 1);
                _named = _open.Peek().Path.Member(name.Text);
                _events.Add(new JsonEvent(JsonEventKind.Name, _named, name));
                break;
            case JsonTokenType.String:
                _events.Add(new JsonEvent(JsonEventKind.String, NextPath(), Place(ref reader, 1)));
                break;
            case JsonTokenType.Number:
                _events.Add(new JsonEvent(JsonEventKind.Number, NextPath(), Place(ref reader, 0) with { Encoding = PlaceEncoding.JsonNumber }));
                break;
            default:
                break;
        }
    }

    private JsonPath NextPath() => _open.TryPeek(out var open) ? open.IsArray ? open.Path.Item : _named! : root;

    private TextPlace Place(ref Utf8JsonReader reader, int quote) => JsonText.Decode(reader.ValueSpan, _start + reader.TokenStartIndex + quote);
}
