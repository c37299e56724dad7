using System.Text;
using Hush.Files.Input;
using Hush.Transcripts;

namespace Hush.Files.Mail;

/// <summary>Reads an mbox file message by message.</summary>
internal static class MailboxReader
{
    /// <summary>The messages as blocks, each with the line <c>From address time</c> before it.</summary>
    /// <exception cref="FileProblemException">A message can't be parsed or is too long.</exception>
    public static IEnumerable<Block?> Read(Stream stream, FileReadOptions options)
    {
        List<FedLine> lines = [];
        long gathered = 0;
        var afterBlank = true;
        foreach (var line in new LineFeed(stream, options.IsLive).Read())
        {
            if (line is null) continue;
            if (afterBlank && lines.Count > 0 && line.Content.StartsWith("From "u8)) yield return Take();
            lines.Add(line);
            gathered += line.Bytes.Length;
            if (gathered > WholeFile.Longest) throw FileProblemException.TooLarge();
            afterBlank = line.Content.IsEmpty;
        }

        if (lines.Count > 0) yield return Take();

        Block Take()
        {
            Layer layer = new(lines[0].Start, [.. lines.SelectMany(line => line.Bytes)], lines[0].Number);
            MessageFields fields = new(layer, options);
            var opening = lines[0].Bytes.Length;

            // Each byte of the line is a character, whatever its encoding is.
            fields.Add(new Field(layer, new TextPlace(layer.Start, Encoding.Latin1.GetString(lines[0].Content), null, PlaceEncoding.Plain))
            { StartsRecord = true, Protected = MailTime });
            fields.Read(layer.Bytes.AsSpan(opening).ToArray(), layer.Start + opening);
            Block block = new(layer, fields.All) { Unread = fields.Unread, Echoes = fields.Echoes };
            lines.Clear();
            gathered = 0;
            return block;
        }
    }

    // "From maria@example.com Mon Jan  5 10:00:00 2026": the word From and the time are structure.
    private static IEnumerable<TextSpan> MailTime(string line)
    {
        yield return new TextSpan(0, "From ".Length);
        var time = line.IndexOf(' ', "From ".Length);
        if (time > 0) yield return TextSpan.FromBounds(time, line.Length);
    }
}
