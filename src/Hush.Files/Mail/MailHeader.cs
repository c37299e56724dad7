using System.Text;
using Hush.Transcripts;
using MimeKit;

namespace Hush.Files.Mail;

/// <summary>Decodes a header and writes it back encoded and folded. A header in which nothing is hidden keeps its bytes.</summary>
internal static class MailHeader
{
    // Ids and signatures: what they hold is made by programs.
    private static readonly HashSet<string> Structure = new(StringComparer.OrdinalIgnoreCase)
    {
        "Date", "MIME-Version", "Content-Transfer-Encoding", "DKIM-Signature", "ARC-Seal", "ARC-Message-Signature", "X-Google-DKIM-Signature",
        "Content-Length", "Lines", "Status",
        "X-Status", "Resent-Date", "Message-ID", "In-Reply-To", "References", "Content-ID", "Resent-Message-ID",
    };

    private static readonly HashSet<string> Echoes = new(StringComparer.OrdinalIgnoreCase)
    {
        "Message-ID", "In-Reply-To", "References", "Content-ID", "Resent-Message-ID", "Content-Type", "Content-Disposition",
    };

    private static readonly HashSet<string> Addresses = new(StringComparer.OrdinalIgnoreCase)
    {
        "From", "To", "Cc", "Bcc", "Reply-To", "Sender", "Resent-From", "Resent-To", "Resent-Cc", "Resent-Bcc", "Resent-Sender", "Resent-Reply-To",
        "Disposition-Notification-To",
    };

    /// <summary>Whether a header is made by programs and not searched.</summary>
    public static bool IsStructure(Header header) => Structure.Contains(header.Field);

    /// <summary>Whether values that were found elsewhere in the message are hidden in a header, too: ids and names of files.</summary>
    public static bool IsEcho(Header header) => Echoes.Contains(header.Field);

    /// <summary>The fields of a header; null where it has none that are searched.</summary>
    /// <param name="outer">The bytes that hold the message.</param>
    /// <param name="header">The header.</param>
    /// <param name="start">Where its value begins, as places of the outer layer count.</param>
    public static IReadOnlyList<Field>? Open(Layer outer, Header header, long start)
    {
        if (IsStructure(header) && !IsEcho(header)) return null;
        if (Addresses.Contains(header.Field) && AddressFields.Open(outer, header, start) is { } addresses) return addresses;
        if (header.Field.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)
            || header.Field.Equals("Content-Disposition", StringComparison.OrdinalIgnoreCase))
            return ParameterFields.Open(outer, header, start);

        var text = header.Value;
        if (string.IsNullOrWhiteSpace(text)) return null;
        var inner = outer.Add(start, header.RawValue.Length, Encoding.UTF8.GetBytes(text),
            changed => Write(header, Encoding.UTF8.GetString(changed)));
        return [new Field(inner, TextPlace.Plain(0, text), LabelText.Of(header.Field))];
    }

    /// <summary>The raw value of a header with a new text.</summary>
    public static byte[] Write(Header header, string text)
    {
        var format = FormatOptions.Default.Clone();
        format.NewLineFormat = header.RawValue.AsSpan().IndexOf("\r\n"u8) >= 0 ? NewLineFormat.Dos : NewLineFormat.Unix;
        Header written = new(header.Field, "");
        written.SetValue(format, Encoding.UTF8, text.ReplaceLineEndings(" "));
        return EndedAs(header, written.RawValue);
    }

    /// <summary>A raw value without its end of line where the header had none: the last one of a text that a field holds.</summary>
    public static byte[] EndedAs(Header header, byte[] written) =>
        header.RawValue.AsSpan().EndsWith("\n"u8) ? written : written.AsSpan().TrimEnd("\r\n"u8).ToArray();
}
