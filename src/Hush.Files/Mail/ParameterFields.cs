using System.Text;
using Hush.Transcripts;
using MimeKit;

namespace Hush.Files.Mail;

/// <summary>Makes fields of the parameters of <c>Content-Type</c> and <c>Content-Disposition</c> that people name: the names of files.</summary>
internal static class ParameterFields
{
    private static readonly string[] Named = ["name", "filename", "title", "description"];

    /// <summary>The fields; null where there are none.</summary>
    public static IReadOnlyList<Field>? Open(Layer outer, Header header, long start)
    {
        if (Parameters(header) is not { } parameters) return null;
        Parameter[] named = [.. parameters.Where(parameter => Named.Contains(parameter.Name.ToLowerInvariant()) && parameter.Value.Length > 0)];
        if (named.Length == 0) return null;
        string[] texts = [.. named.Select(parameter => parameter.Value)];
        var inner = outer.Add(start, header.RawValue.Length, Encoding.UTF8.GetBytes(string.Join('\n', texts)),
            changed => Write(header, named, Encoding.UTF8.GetString(changed).Split('\n')));
        List<Field> fields = [];
        long at = 0;
        foreach (var text in texts)
        {
            fields.Add(new Field(inner, TextPlace.Plain(at, text)));
            at += Encoding.UTF8.GetByteCount(text) + 1;
        }

        return fields;
    }

    private static ParameterList? Parameters(Header header)
    {
        if (header.Field.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)) return ContentType.TryParse(header.RawValue, out var type)
            ? type.Parameters : null;
        return ContentDisposition.TryParse(header.RawValue, out var disposition) ? disposition.Parameters : null;
    }

    private static byte[] Write(Header header, Parameter[] named, string[] values)
    {
        var text = header.Field.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)
            ? Changed(ContentType.Parse(header.RawValue), type => type.Parameters).ToString(FormatOptions.Default, Encoding.UTF8, encode: true)
            : Changed(ContentDisposition.Parse(header.RawValue), disposition => disposition.Parameters)
                .ToString(FormatOptions.Default, Encoding.UTF8, encode: true);
        var value = text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..].TrimEnd();
        var newLine = header.RawValue.AsSpan().IndexOf("\r\n"u8) >= 0 ? "\r\n" : "\n";
        return MailHeader.EndedAs(header, Encoding.UTF8.GetBytes(value.ReplaceLineEndings(newLine) + newLine));

        T Changed<T>(T owner, Func<T, ParameterList> parameters)
        {
            foreach (var (index, parameter) in named.Index()) parameters(owner)[parameter.Name] = values[index];
            return owner;
        }
    }
}
