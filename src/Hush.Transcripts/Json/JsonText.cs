using System.Buffers;
using System.Globalization;
using System.Text;

namespace Hush.Transcripts.Json;

/// <summary>Decodes the inside of a JSON string and keeps where each character came from.</summary>
internal static class JsonText
{
    /// <summary>The place of a string.</summary>
    /// <param name="raw">The bytes between its quotation marks.</param>
    /// <param name="start">Where they begin in the file.</param>
    /// <exception cref="TranscriptProblemException">They are not UTF-8.</exception>
    public static TextPlace Decode(ReadOnlySpan<byte> raw, long start)
    {
        if (Ascii.IsValid(raw) && !raw.Contains((byte)'\\')) return new TextPlace(start, Encoding.ASCII.GetString(raw), null,
            PlaceEncoding.JsonString);
        StringBuilder text = new(raw.Length);
        List<int> offsets = new(raw.Length + 1);
        Span<char> units = stackalloc char[2];
        for (var index = 0; index < raw.Length;)
        {
            var first = index;
            if (raw[index] == '\\')
            {
                text.Append(Unescape(raw, ref index));
                offsets.Add(first);
                continue;
            }

            if (Rune.DecodeFromUtf8(raw[index..], out var rune, out var length) != OperationStatus.Done) throw TranscriptProblemException.NotUtf8(
                start + index);
            var count = rune.EncodeToUtf16(units);
            text.Append(units[..count]);
            for (var unit = 0; unit < count; unit++) offsets.Add(first);
            index += length;
        }

        offsets.Add(raw.Length);
        return new TextPlace(start, text.ToString(), [.. offsets], PlaceEncoding.JsonString);
    }

    // The reader has checked that the escape is whole.
    private static char Unescape(ReadOnlySpan<byte> raw, ref int index)
    {
        var kind = (char)raw[index + 1];
        index += 2;
        if (kind != 'u')
            return kind switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', _ => kind };
        var unit = ushort.Parse(raw.Slice(index, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        index += 4;
        return (char)unit;
    }
}
