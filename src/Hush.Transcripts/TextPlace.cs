using System.Diagnostics;
using System.Globalization;
using System.Text;
using Hush.Redaction;
using Hush.Redaction.Pseudonyms;

namespace Hush.Transcripts;

/// <summary>A place of the file that carries words. It never prints them.</summary>
/// <param name="Start">First byte, from the start of the file.</param>
/// <param name="Text">The decoded words.</param>
/// <param name="Offsets">
/// Where each UTF-16 code unit begins, in bytes from <paramref name="Start"/>, and at last where the text ends; null when each is one byte.
/// </param>
/// <param name="Encoding">How they are written.</param>
[DebuggerDisplay("{ToString(),nq}")]
internal sealed record TextPlace(long Start, string Text, int[]? Offsets, PlaceEncoding Encoding)
{
    /// <summary>A place of plain UTF-8.</summary>
    public static TextPlace Plain(long start, string text) => new(start, text, PlainOffsets(text), PlaceEncoding.Plain);

    /// <summary>A part of this place.</summary>
    /// <param name="from">First code unit.</param>
    /// <param name="length">Code units.</param>
    public TextPlace Part(int from, int length)
    {
        if (Offsets is null) return new TextPlace(Start + from, Text.Substring(from, length), null, Encoding);
        var first = Offsets[from];
        return new TextPlace(Start + first, Text.Substring(from, length),
            [.. Offsets.AsSpan(from, length + 1).ToArray().Select(offset => offset - first)], Encoding);
    }

    /// <summary>Edits of the words as changes of bytes: one for each, or one of the whole place where its encoding wants that.</summary>
    /// <param name="edits">Ascending and disjoint.</param>
    public IEnumerable<ByteChange> Changes(IReadOnlyList<Edit> edits)
    {
        if (edits.Count == 0) return [];
        if (Encoding == PlaceEncoding.JsonNumber) return [Change(0, Text.Length, edits[0].Replacement)];
        if (!PlaceWriter.IsWhole(Encoding)) return edits.Select(edit => Change(edit.Span.Start, edit.Span.End, edit.Replacement));
        return [Change(0, Text.Length, Redactor.Apply(new SourceText(Text), edits).Text.Reveal())];
    }

    /// <summary>Where it stands, never its text.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"TextPlace({Start}, {Text.Length} UTF-16 code units)");

    private ByteChange Change(int start, int end, string replacement)
    {
        var first = Offsets is null ? start : Offsets[start];
        var last = Offsets is null ? end : Offsets[end];
        PlaceSeal? seal = PseudonymToken.Parse(replacement) is var (name, _) ? new(name, Text[start..end], Encoding) : null;
        return new ByteChange(Start + first, last - first, PlaceWriter.Encode(replacement, Encoding), seal);
    }

    private static int[]? PlainOffsets(string text)
    {
        if (Ascii.IsValid(text)) return null;
        var offsets = new int[text.Length + 1];
        var done = 0;
        for (var index = 0; index < text.Length; index++)
        {
            offsets[index] = done;
            if (char.IsHighSurrogate(text[index]) && index + 1 < text.Length) continue;
            done += char.IsLowSurrogate(text[index]) ? 4 : text[index] < 0x80 ? 1 : text[index] < 0x800 ? 2 : 3;
        }

        offsets[text.Length] = done;
        return offsets;
    }
}

/// <summary>Bytes of the file that are replaced by others.</summary>
/// <param name="Start">First byte, from the start of the file.</param>
/// <param name="Length">Bytes that are left out.</param>
/// <param name="Bytes">What stands there instead.</param>
/// <param name="Seal">What is sealed there; null where nothing is.</param>
internal readonly record struct ByteChange(long Start, int Length, byte[] Bytes, PlaceSeal? Seal = null);
