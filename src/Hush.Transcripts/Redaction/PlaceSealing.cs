using System.Text;
using Hush.Redaction.Pseudonyms;

namespace Hush.Transcripts.Redaction;

/// <summary>
/// Gives every sealed place the token of its own bytes. A value may stand in a file several times, in pieces and other writings; only what stood in
/// a place gives the file back byte for byte.
/// </summary>
internal static class PlaceSealing
{
    /// <summary>The changes with their tokens.</summary>
    /// <param name="file">The file; it must be seekable.</param>
    /// <param name="changes">The changes, ascending.</param>
    /// <param name="keys">The keys; that of pseudonyms is there where anything is sealed.</param>
    public static IReadOnlyList<ByteChange> Apply(Stream file, IReadOnlyList<ByteChange> changes, RedactionKeys keys)
    {
        if (changes.All(change => change.Seal is null)) return changes;
        PseudonymCipher cipher = new(keys.Pseudonyms ?? throw new ArgumentException("There is no key of pseudonyms.", nameof(keys)));
        var done = new ByteChange[changes.Count];
        foreach (var (index, change) in changes.Index())
            done[index] = change.Seal is { } seal ? change with { Bytes = Token(cipher, seal, Read(file, change)) } : change;
        return done;
    }

    private static byte[] Token(PseudonymCipher cipher, PlaceSeal seal, byte[] raw)
    {
        if (seal.Encoding == PlaceEncoding.JsonNumber) return Encoding.ASCII.GetBytes(
            $"\"{cipher.Seal(seal.Name, new SealedValue(SealedForm.JsonNumber, raw))}\"");
        var form = seal.Encoding == PlaceEncoding.JsonString && !raw.AsSpan().SequenceEqual(JsonWriting.Write(seal.Text))
            ? SealedForm.JsonString : SealedForm.Utf8;
        var value = form == SealedForm.Utf8 && seal.Encoding == PlaceEncoding.JsonString ? SealedValue.Of(seal.Text) : new SealedValue(form, raw);
        return Encoding.ASCII.GetBytes(cipher.Seal(seal.Name, value));
    }

    private static byte[] Read(Stream file, ByteChange change)
    {
        var raw = new byte[change.Length];
        file.Position = change.Start;
        file.ReadExactly(raw);
        return raw;
    }
}
