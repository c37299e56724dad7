using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Hush.Recognition.Lexicons;
using Hush.Text;

namespace Hush.Detection.Places;

/// <summary>
/// Countries, subdivisions and cities of the world, looked up without allocation. The embedded file (little-endian) is the eight letters
/// <c>HUSHPLC1</c>; a 32-bit count n; n 32-bit hashes, ascending; n bytes of <see cref="PlaceKinds"/> in the same order. Hashes are those of
/// <see cref="NameLexicon"/> over folded words parted by single blanks, without dots and hyphens. A phrase that the file does not hold meets a hash
/// of it about once in 120,000 times. Built by <c>build_places.py</c> beside this file. Read once, at the first look-up; safe for all threads.
/// </summary>
internal static class PlaceLexicon
{
    // Code units of a folded name; build_places.py leaves longer ones out.
    private const int LongestFolded = 48;

    private static readonly Lazy<Table> Loaded = new(Load);

    /// <summary>How many names there are.</summary>
    public static int Count => Loaded.Value.Hashes.Length;

    /// <summary>What a name of one or more words stands for. Case, accents, apostrophes, dots and hyphens do not matter.</summary>
    public static PlaceKinds Find(ReadOnlySpan<char> name)
    {
        Span<char> plain = stackalloc char[2 * LongestFolded];
        var length = WithoutMarks(name, plain);
        if (length <= 0) return PlaceKinds.None;
        Span<char> folded = stackalloc char[LongestFolded];
        var foldedLength = LetterFolding.Fold(plain[..length], folded);
        if (foldedLength <= 0) return PlaceKinds.None;
        var table = Loaded.Value;
        var place = table.Hashes.AsSpan().BinarySearch(NameLexicon.HashOf(folded[..foldedLength]));
        return place < 0 ? PlaceKinds.None : (PlaceKinds)table.Kinds[place];
    }

    private static int WithoutMarks(ReadOnlySpan<char> name, Span<char> plain)
    {
        var length = 0;
        foreach (var character in name)
        {
            if (character == '.') continue;
            var isGap = char.IsWhiteSpace(character) || character is '-' or '–' or '/' or '(' or ')' or ',';
            if (isGap && (length == 0 || plain[length - 1] == ' ')) continue;
            if (length == plain.Length) return -1;
            plain[length++] = isGap ? ' ' : character;
        }

        return length > 0 && plain[length - 1] == ' ' ? length - 1 : length;
    }

    private static Table Load()
    {
        using var stream = new MemoryStream(VerifiedResource.Read(typeof(PlaceLexicon).Assembly, "places.lexicon"));
        Span<byte> head = stackalloc byte[12];
        stream.ReadExactly(head);
        if (!head[..8].SequenceEqual("HUSHPLC1"u8)) throw new InvalidDataException("The place lexicon is of an unknown form.");
        var count = BinaryPrimitives.ReadInt32LittleEndian(head[8..]);
        if (count < 0 || stream.Length != 12 + 5L * count)
            throw new InvalidDataException($"The place lexicon announces {count} names but is {stream.Length} bytes long.");

        var hashes = new uint[count];
        var kinds = new byte[count];
        stream.ReadExactly(MemoryMarshal.AsBytes(hashes.AsSpan()));
        stream.ReadExactly(kinds);
        if (!BitConverter.IsLittleEndian) BinaryPrimitives.ReverseEndianness(hashes, hashes);
        return new Table(hashes, kinds);
    }

    private sealed record Table(uint[] Hashes, byte[] Kinds);
}
