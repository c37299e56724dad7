using System.Text;
using Hush.Transcripts;
using MimeKit;

namespace Hush.Files.Mail;

/// <summary>Makes fields of the names and addresses in a header, and writes a list of as many mailboxes.</summary>
internal static class AddressFields
{
    private const string Nowhere = "redacted.invalid"; // RFC 2606 reserves it

    private const char Divider = '\u001F'; // between the texts of the layer; no header holds it

    /// <summary>The fields; null where the header is no list of mailboxes.</summary>
    public static IReadOnlyList<Field>? Open(Layer outer, Header header, long start)
    {
        if (!InternetAddressList.TryParse(header.RawValue, out var list)) return null;
        MailboxAddress[] mailboxes = [.. list.Mailboxes];
        if (mailboxes.Length == 0 || mailboxes.Length != list.Count
            || mailboxes.Any(mailbox => (mailbox.Name ?? "").Contains(Divider, StringComparison.Ordinal))) return null;
        string[] texts = [.. mailboxes.SelectMany(mailbox => new[] { mailbox.Name ?? "", mailbox.Address })];
        var inner = outer.Add(start, header.RawValue.Length, Encoding.UTF8.GetBytes(string.Join(Divider, texts)),
            changed => Write(header, texts, Encoding.UTF8.GetString(changed).Split(Divider)));
        List<Field> fields = [];
        long at = 0;
        foreach (var (index, text) in texts.Index())
        {
            if (text.Length > 0) fields.Add(new Field(inner, TextPlace.Plain(at, text), index % 2 == 0 ? LabelText.Of(header.Field) : ""));
            at += Encoding.UTF8.GetByteCount(text) + 1;
        }

        return fields;
    }

    private static byte[] Write(Header header, string[] before, string[] after)
    {
        InternetAddressList list = [];
        for (var index = 0; index < after.Length; index += 2)
            list.Add(new MailboxAddress(Encoding.UTF8, after[index], before[index + 1] == after[index + 1]
                ? after[index + 1] : Address(before[index + 1], after[index + 1])));
        return MailHeader.Write(header, list.ToString(FormatOptions.Default, encode: false));
    }

    /// <summary>What is hidden of an address, as an address.</summary>
    private static string Address(string before, string after)
    {
        var at = before.LastIndexOf('@');
        if (after.Length == before.Length && at > 0 && after[at] != '@'
            && !after.AsSpan().ContainsAnyExcept(after[0])) return $"{after[..at]}@{after[(at + 1)..]}";
        if (after.Contains('@', StringComparison.Ordinal) && MailboxAddress.TryParse(after, out _)) return after;
        var local = string.Concat(after.Where(character => char.IsAsciiLetterOrDigit(character) || character is '_' or '-' or '*'));
        return $"{(local.Length == 0 ? "hidden" : local)}@{Nowhere}";
    }
}
