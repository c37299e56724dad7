using Hush.Files.Input;

namespace Hush.Files.Mail;

/// <summary>Reads a message of e-mail (RFC 5322, MIME): headers and the bodies of all parts, decoded; each is written back in its own
/// encoding.</summary>
internal static class MessageReader
{
    /// <summary>The message as one block.</summary>
    /// <exception cref="FileProblemException">It can't be parsed.</exception>
    public static IEnumerable<Block?> Read(Stream stream, FileReadOptions options)
    {
        Layer layer = new(0, WholeFile.Read(stream));
        MessageFields fields = new(layer, options);
        fields.Read(layer.Bytes, start: 0);
        yield return new Block(layer, fields.All) { Unread = fields.Unread, Echoes = fields.Echoes };
    }
}
