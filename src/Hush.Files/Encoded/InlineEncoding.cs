using System.Text;
using System.Text.RegularExpressions;
using Hush.Transcripts;
using MimeKit.Utils;

namespace Hush.Files.Encoded;

/// <summary>Reads what is encoded within a text: words of headers (RFC 2047) and values of their parameters (RFC 2231).</summary>
internal static partial class InlineEncoding
{
    /// <summary>Whether a text holds such a piece.</summary>
    public static bool Holds(string text) => Encoded().IsMatch(text);

    /// <summary>The field with its encoded pieces decoded, each of which is written back encoded; the field itself when it has none.</summary>
    public static Field Read(Field field) => field with { Text = Read(field.Text) };

    private static FormText Read(FormText text)
    {
        if (text.Places.Count != 1) return text;
        List<TextPlace> places = [];
        var place = text.Places[0];
        var done = 0;
        foreach (Match match in Encoded().Matches(place.Text))
        {
            var (from, length) = (match.Index, match.Length);
            if (match.Groups["octets"] is { Success: true } octets) (from, length) = (octets.Index, octets.Length);
            if (Decode(place.Text.Substring(from, length), match) is not { } decoded) continue;
            if (from > done) places.Add(place.Part(done, from - done));
            places.Add(Place(place.Part(from, length), decoded, match.Groups["octets"].Success ? PlaceEncoding.PercentEncoded
                : PlaceEncoding.EncodedWord));
            done = from + length;
        }

        if (done == 0) return text;
        if (done < place.Text.Length) places.Add(place.Part(done, place.Text.Length - done));
        return new FormText(places, spaced: false);
    }

    private static string? Decode(string encoded, Match match)
    {
        if (!match.Groups["octets"].Success)
        {
            var decoded = Rfc2047.DecodeText(Encoding.UTF8.GetBytes(encoded));
            return decoded == encoded || decoded.Length == 0 ? null : decoded;
        }

        var name = match.Groups["charset"].Value;
        var charset = Input.InputEncoding.Find(name.Length == 0 ? "utf-8" : name) ?? Encoding.Latin1;
        try
        {
            List<byte> bytes = [];
            for (var index = 0; index < encoded.Length; index++)
            {
                var isEscape = Uri.IsHexEncoding(encoded, index);
                bytes.Add(isEscape ? Convert.ToByte(encoded.Substring(index + 1, 2), 16) : (byte)encoded[index]);
                if (isEscape) index += 2;
            }

            return charset.GetString([.. bytes]);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static TextPlace Place(TextPlace encoded, string text, PlaceEncoding encoding)
    {
        var offsets = new int[text.Length + 1];
        offsets[^1] = encoded.Offsets is { } known ? known[^1] : encoded.Text.Length;
        return new TextPlace(encoded.Start, text, offsets, encoding);
    }

    // Blanks between two encoded words are not part of the text.
    [GeneratedRegex(
        @"=\?[A-Za-z0-9_-]{2,40}(?:\*[A-Za-z-]{2,20})?\?[BQbq]\?[^?\r\n]{1,400}\?=(?:\s{1,4}=\?[A-Za-z0-9_-]{2,40}(?:\*[A-Za-z-]{2,20})?\?[BQbq]\?[^?\r\n]{1,400}\?=){0,200}|\b[A-Za-z]{2,30}\*(?:0\*)?=""?(?<charset>[A-Za-z0-9_-]{0,40})'[A-Za-z-]{0,20}'(?<octets>[!#-&*+\--:<-~]{1,400})|\b[A-Za-z]{2,30}\*[1-9]\d?\*=""?(?<octets>[!#-&*+\--:<-~]{1,400})",
        RegexOptions.CultureInvariant)]
    private static partial Regex Encoded();
}
