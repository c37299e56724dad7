using System.Text;
using Hush.Text;

namespace Hush.Transcripts.Markup;

/// <summary>Reads character references of XML and HTML (<c>&amp;#45;</c>, <c>&amp;#x40;</c>, <c>&amp;eacute;</c>) in files as the characters that a
/// reader of the page sees.</summary>
internal static class CharacterReferences
{
    /// <summary>Whether a text holds one.</summary>
    public static bool Holds(string text) => ReferencedCharacters.IsIn(text);

    /// <summary>The place with its references decoded, written as it is.</summary>
    public static TextPlace Decode(TextPlace raw)
    {
        if (!raw.Text.Contains('&', StringComparison.Ordinal)) return raw;
        StringBuilder text = new();
        List<int> offsets = [];
        var done = 0;
        foreach (var (place, decoded) in ReferencedCharacters.Of(raw.Text))
        {
            Copy(place.Start);
            text.Append(decoded);
            for (var unit = 0; unit < decoded.Length; unit++) offsets.Add(OffsetOf(place.Start));
            done = place.End;
        }

        if (done == 0) return raw;
        Copy(raw.Text.Length);
        offsets.Add(OffsetOf(raw.Text.Length));
        return new TextPlace(raw.Start, text.ToString(), [.. offsets], raw.Encoding);

        void Copy(int end)
        {
            text.Append(raw.Text, done, end - done);
            for (; done < end; done++) offsets.Add(OffsetOf(done));
        }

        int OffsetOf(int index) => raw.Offsets is null ? index : raw.Offsets[index];
    }
}
