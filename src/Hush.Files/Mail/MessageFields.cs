using System.Text;
using Hush.Files.Json;
using Hush.Files.Markup;
using Hush.Text;
using Hush.Transcripts;
using MimeKit;

namespace Hush.Files.Mail;

/// <summary>Makes fields of a message's headers and bodies.</summary>
/// <param name="layer">The bytes that hold the message.</param>
/// <param name="options">How parts are read.</param>
internal sealed class MessageFields(Layer layer, FileReadOptions options)
{
    private readonly List<Field> _fields = [];
    private readonly List<Field> _echoes = [];
    private readonly List<string> _unread = [];
    private readonly HashSet<MimeEntity> _done = [];
    private int _position; // behind the last header

    /// <summary>The fields so far.</summary>
    public IReadOnlyList<Field> All => _fields;

    /// <summary>Ids and names of files, in which only what was found elsewhere in the message is hidden, too.</summary>
    public IReadOnlyList<Field> Echoes => _echoes;

    /// <summary>Parts that can't be searched.</summary>
    public IReadOnlyList<string> Unread => _unread;

    /// <summary>Adds a field of the layer.</summary>
    public void Add(Field field) => _fields.Add(field);

    /// <summary>Reads a message.</summary>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="start">Where they begin, as places of the layer count.</param>
    /// <exception cref="FileProblemException">It can't be parsed.</exception>
    public void Read(byte[] bytes, long start)
    {
        if (MessageSize.Refusal(bytes) is { } refusal) throw FileProblemException.Broken("e-mail", 1, refusal);
        using MemoryStream stream = new(bytes, writable: false);
        MimeMessage message;
        try
        {
            message = new MimeParser(stream, MimeFormat.Entity, persistent: true).ParseMessage();
        }
        catch (FormatException)
        {
            throw FileProblemException.Broken("e-mail", 1, "it can't be parsed");
        }

        var from = _fields.Count;
        ReadMessage(message, bytes, start);
        if (from < _fields.Count) _fields[from] = _fields[from] with { StartsRecord = true };
    }

    private void ReadMessage(MimeMessage message, byte[] bytes, long start)
    {
        foreach (var header in message.Headers) ReadHeader(header, bytes, start);
        if (message.Body is { } body) ReadEntity(body, bytes, start);
    }

    private void ReadEntity(MimeEntity entity, byte[] bytes, long start)
    {
        if (!_done.Add(entity)) return;
        foreach (var header in entity.Headers) ReadHeader(header, bytes, start);
        switch (entity)
        {
            case Multipart multipart:
                ReadOutside(multipart.Preamble, "the text before the parts", bytes, Behind("\n\n"u8, "\n\r\n"u8, bytes), start);
                foreach (var part in multipart) ReadEntity(part, bytes, start);
                byte[] end = [(byte)'\n', .. Encoding.UTF8.GetBytes($"--{multipart.Boundary}--")];
                ReadOutside(multipart.Epilogue, "the text behind the parts", bytes, Behind(end, end, bytes), start);
                break;
            case MessagePart { Message: { } inner }:
                ReadMessage(inner, bytes, start);
                break;
            case MimePart part:
                ReadBody(part, bytes, start);
                break;
        }
    }

    private void ReadHeader(Header header, byte[] bytes, long start)
    {
        var at = PlaceOf(header, bytes);
        if (at < 0 && !MailHeader.IsStructure(header)) _unread.Add($"a header {header.Field}");
        if (at < 0 || MailHeader.Open(layer, header, start + at) is not { } opened) return;
        if (MailHeader.IsEcho(header)) opened = [.. opened.Select(field => field with { IsEcho = true })];
        if (!MailHeader.IsStructure(header)) _fields.AddRange(opened);
        if (MailHeader.IsEcho(header)) _echoes.AddRange(opened);
    }

    /// <summary>Where the value of a header begins in the message; -1 where its bytes are not found. The parser gives no place to some headers of
    /// parts.</summary>
    private int PlaceOf(Header header, byte[] bytes)
    {
        byte[] written = [.. header.RawField, (byte)':', .. header.RawValue];
        var from = header.Offset is { } offset && offset + written.Length <= bytes.Length
            && bytes.AsSpan((int)offset, written.Length).SequenceEqual(written) ? (int)offset : _position;
        var found = bytes.AsSpan(from).IndexOf(written);
        if (found < 0) return -1;
        _position = from + found + written.Length;
        return _position - header.RawValue.Length;
    }

    /// <summary>Adds the text of a multipart that stands in no part; programs for mail don't show it.</summary>
    /// <param name="text">The text; null when there is none.</param>
    /// <param name="name">What to call it where its bytes are not found.</param>
    /// <param name="bytes">The message.</param>
    /// <param name="from">Where to look for it in the message; -1 where that is not known.</param>
    /// <param name="start">Where the message begins, as places of the layer count.</param>
    private void ReadOutside(string? text, string name, byte[] bytes, int from, long start)
    {
        if (string.IsNullOrWhiteSpace(text)) return;
        var utf8 = from < 0 ? -1 : bytes.AsSpan(from).IndexOf(Encoding.UTF8.GetBytes(text));
        var latin = from < 0 || utf8 >= 0 ? -1 : bytes.AsSpan(from).IndexOf(Encoding.Latin1.GetBytes(text));
        if (utf8 >= 0) _fields.Add(new Field(layer, TextPlace.Plain(start + from + utf8, text)));
        else if (latin >= 0) _fields.Add(new Field(layer, new TextPlace(start + from + latin, text, null, PlaceEncoding.Plain)));
        else _unread.Add(name);
    }

    /// <summary>The place behind the first of two marks that follows the last header; -1 where there is none.</summary>
    private int Behind(ReadOnlySpan<byte> mark, ReadOnlySpan<byte> other, byte[] bytes)
    {
        var from = Math.Max(0, _position - 1);
        var rest = bytes.AsSpan(from);
        var (at, length) = (rest.IndexOf(mark), mark.Length);
        if (rest.IndexOf(other) is var second && second >= 0 && (at < 0 || second < at)) (at, length) = (second, other.Length);
        return at < 0 ? -1 : from + at + length;
    }

    private void ReadBody(MimePart part, byte[] bytes, long start)
    {
        if (part.Content?.Stream is not MimeKit.IO.BoundStream bound || bound.EndBoundary == bound.StartBoundary) return;
        var length = (int)((bound.EndBoundary < 0 ? bytes.Length : bound.EndBoundary) - bound.StartBoundary);
        if (MailBody.Open(layer, part, bytes.AsSpan((int)bound.StartBoundary, length), start + bound.StartBoundary, out var isKnown) is not { } body)
        {
            _unread.Add($"a part of the type {part.ContentType.MediaType}/{part.ContentType.MediaSubtype}");
            return;
        }

        if (!isKnown) _unread.Add("a part in an unknown charset");
        var type = part.ContentType;
        if (type.IsMimeType("text", "html")) _fields.AddRange(HtmlReader.Read(body, options));
        else if (type.IsMimeType("application", "json")) _fields.AddRange(JsonReader.Read(body, options with { Fields = [] }));
        else if (type.MediaSubtype.EndsWith("xml", StringComparison.OrdinalIgnoreCase)) _fields.AddRange(XmlReader.Read(body, options));
        else if (type.IsMimeType("text", "csv")) _fields.AddRange(Rows(body));
        else ReadText(body);
    }

    private void ReadText(Layer body)
    {
        var text = Encoding.UTF8.GetString(body.Bytes);
        if (EncodedText.NameOf(text) is { } encoded) _unread.Add($"a body that looks like {encoded}");
        _fields.Add(new Field(body, TextPlace.Plain(0, text)));
    }

    private IEnumerable<Field> Rows(Layer body)
    {
        using MemoryStream table = new(body.Bytes, writable: false);
        foreach (var block in Tables.TableReader.Read(table, options with { Fields = [], IsLive = false }))
            foreach (var field in block?.Fields ?? []) yield return field with { Layer = body };
    }
}
