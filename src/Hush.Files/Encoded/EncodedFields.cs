using System.Text;
using Hush.Files.Formats;
using Hush.Files.Json;
using Hush.Files.Mail;
using Hush.Files.Markup;
using Hush.Text;
using Hush.Transcripts;
using Hush.Transcripts.Markup;

namespace Hush.Files.Encoded;

/// <summary>
/// Opens fields that hold encoded text, such as bodies of e-mail in JSON or a table: they are searched decoded and written back in their encoding.
/// </summary>
internal sealed class EncodedFields(FileReadOptions options)
{
    private const int Deepest = 5; // encodings within each other

    private readonly FileReadOptions _inner = options with { Fields = [], IsLive = false, Ending = "" };

    /// <summary>Whether a text is encoded or holds something that is.</summary>
    public static bool Holds(string text) =>
        EncodedText.NameOf(text) is not null || (EncodedValue.Of(text) is { Charset: not null } && !IsPicture(text));

    /// <summary>The blocks with their encoded fields opened.</summary>
    public IEnumerable<Block?> Open(IEnumerable<Block?> blocks)
    {
        foreach (var block in blocks) yield return block is null ? null : Open(block);
    }

    private Block Open(Block block)
    {
        List<string> unread = [];
        List<Field> fields = new(block.Fields.Count);
        foreach (var field in block.Fields)
        {
            var from = fields.Count;
            Open(field, fields, unread, depth: 0);
            if (from < fields.Count) fields[from] = fields[from] with { StartsRecord = field.StartsRecord };
        }

        return block with { Fields = fields, Unread = [.. block.Unread, .. unread] };
    }

    private void Open(Field field, List<Field> fields, List<string> unread, int depth)
    {
        var region = FieldRegion.Of(field);
        var text = region?.TextOf(field) ?? field.Text.Text;
        if (field.IsKey || field.IsNumber) fields.Add(field);
        else if (depth == Deepest || region is null) Keep(isClosed: true);
        else if (HeaderBlock.Begins(text) && EncodedText.NameOf(text) is not null) OpenMessage(region.Open(text, changed => changed));
        else if (EncodedValue.Of(text) is { } value && !IsPicture(text))
        {
            if (UnsupportedFormats.NameOf(value.Bytes) is { } name) Leave($"{name} in base64");
            else if (value.Charset is { } charset)
            {
                if (!charset.IsKnown) unread.Add("encoded text in an unknown charset");
                OpenText(region.Open(charset.Read(value.Bytes), changed => value.Write(charset.Write(changed))));
            }
            else fields.Add(field);
        }
        else Keep(isClosed: false);

        void Keep(bool isClosed)
        {
            var read = InlineEncoding.Holds(text) ? InlineEncoding.Read(InOnePlace()) : field;
            if (CharacterReferences.Holds(text) && field.Text.Places[0].Encoding != PlaceEncoding.Xml) read = Decoded(ReferenceEquals(read, field)
                ? InOnePlace() : read);
            if ((EncodedText.NameOf(read.Text.Text) ?? (isClosed && Holds(text) ? "encoded text" : null)) is { } name)
                unread.Add($"a value that looks like {name}");
            fields.Add(read);
        }

        // HTML within a value: what a reader sees is searched, and the references that stand for it are replaced.
        static Field Decoded(Field field) => field with { Text = field.Text.Select(CharacterReferences.Decode) };

        // A piece of it can be written by itself only where the field stands in one place that need not be written as a whole.
        Field InOnePlace()
        {
            var places = field.Text.Places;
            if ((places.Count == 1 && !PlaceWriter.IsWhole(places[0].Encoding)) || region is null) return field;
            return field with { Layer = region.Open(text, changed => changed), Text = new FormText(TextPlace.Plain(0, text)) };
        }

        void Leave(string what)
        {
            unread.Add(what);
            fields.Add(field);
        }

        void OpenMessage(Layer layer)
        {
            MessageFields message = new(layer, _inner);
            try
            {
                message.Read(layer.Bytes, start: 0);
            }
            catch (FileProblemException)
            {
                Leave("a message that can't be parsed");
                return;
            }

            unread.AddRange(message.Unread);
            foreach (var part in message.All.Union(message.Echoes)) Open(part with { IsEcho = false }, fields, unread, depth + 1);
        }

        void OpenText(Layer layer)
        {
            var decoded = Encoding.UTF8.GetString(layer.Bytes);
            if (HeaderBlock.Begins(decoded)) OpenMessage(layer);
            else
                foreach (var part in Structured(layer) ?? [new Field(layer, TextPlace.Plain(0, decoded), field.Label)])
                    Open(part, fields, unread, depth + 1);
        }
    }

    private IReadOnlyList<Field>? Structured(Layer layer)
    {
        try
        {
            return FormatSniffer.NameOf(layer.Bytes, "", Encoding.UTF8) switch
            {
                "json" => JsonReader.Read(layer, _inner),
                "xml" => XmlReader.Read(layer, _inner),
                "html" => HtmlReader.Read(layer, _inner),
                _ => null,
            };
        }
        catch (FileProblemException)
        {
            return null; // what is broken is read as plain text
        }
    }

    // Part of a page, and no text.
    private static bool IsPicture(string text) =>
        text.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase) || text.StartsWith("data:font/", StringComparison.OrdinalIgnoreCase);
}
