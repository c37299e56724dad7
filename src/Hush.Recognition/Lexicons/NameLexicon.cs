using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Hush.Text;

namespace Hush.Recognition.Lexicons;

/// <summary>
/// Names, places and common English words, looked up without allocation. The embedded file (little-endian) is the eight letters
/// <c>HUSHLEX1</c>; a 32-bit count n; n 32-bit hashes, ascending; n 16-bit <see cref="WordProfile"/>s in the same order. A hash is
/// FNV-1a over the UTF-16 bytes of the folded word, low byte first; a place of several words is hashed with single blanks between them.
/// A word that the file does not hold meets the hash of one that it does about once in 25,000 times, and then looks like a name or a
/// common word; no text is kept. Built by <c>training/lexicon/build_lexicon.py</c>. Read once, at the first look-up; safe for all threads.
/// </summary>
internal static class NameLexicon
{
    // Code units of a folded word or phrase; build_lexicon.py leaves longer ones out.
    private const int LongestFolded = 48;

    private static readonly Lazy<Table> Loaded = new(Load);

    /// <summary>What is known of a word, or of a place of up to three words separated by single blanks. Case, accents and apostrophes do not
    /// matter.</summary>
    public static WordProfile Find(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[LongestFolded];
        var length = LetterFolding.Fold(word, folded);
        return length <= 0 ? default : FindFolded(folded[..length]);
    }

    /// <summary>Whether the word is an ordinary English word, whatever names it may serve as: "may", "mark", "hello".</summary>
    public static bool IsCommonWord(ReadOnlySpan<char> word) => Find(word).Commonness >= 2;

    /// <summary>Whether the word is in use as a given name.</summary>
    public static bool IsGivenName(ReadOnlySpan<char> word) => Find(word).GivenName >= 2;

    /// <summary>Whether the word is in use as a family name.</summary>
    public static bool IsFamilyName(ReadOnlySpan<char> word) => Find(word).FamilyName >= 2;

    /// <summary>Whether the word or phrase is a city, state or country.</summary>
    public static bool IsPlace(ReadOnlySpan<char> phrase) => Find(phrase).IsPlace;

    internal static WordProfile FindFolded(ReadOnlySpan<char> folded)
    {
        var table = Loaded.Value;
        var hash = HashOf(folded);
        var (from, to) = (table.Starts[hash >> Table.Shift], table.Starts[(hash >> Table.Shift) + 1]);
        var place = table.Hashes.AsSpan(from, to - from).BinarySearch(hash);
        return place < 0 ? default : new WordProfile(table.Profiles[from + place]);
    }

    /// <summary>FNV-1a over the UTF-16 bytes of a folded word.</summary>
    internal static uint HashOf(ReadOnlySpan<char> folded)
    {
        var hash = 0x811C9DC5u;
        foreach (var letter in folded)
        {
            hash = (hash ^ (byte)letter) * 0x01000193u;
            hash = (hash ^ (uint)(letter >> 8)) * 0x01000193u;
        }
        return hash;
    }

    private static Table Load()
    {
        using var stream = new MemoryStream(VerifiedResource.Read(typeof(NameLexicon).Assembly, "names.lexicon"));
        Span<byte> head = stackalloc byte[12];
        stream.ReadExactly(head);
        if (!head[..8].SequenceEqual("HUSHLEX1"u8)) throw new InvalidDataException("The name lexicon is of an unknown form.");
        var count = BinaryPrimitives.ReadInt32LittleEndian(head[8..]);
        if (count < 0 || stream.Length != 12 + 6L * count)
            throw new InvalidDataException($"The name lexicon announces {count} words but is {stream.Length} bytes long.");

        var hashes = new uint[count];
        var profiles = new ushort[count];
        stream.ReadExactly(MemoryMarshal.AsBytes(hashes.AsSpan()));
        stream.ReadExactly(MemoryMarshal.AsBytes(profiles.AsSpan()));
        if (!BitConverter.IsLittleEndian)
        {
            BinaryPrimitives.ReverseEndianness(hashes, hashes);
            BinaryPrimitives.ReverseEndianness(profiles, profiles);
        }
        return new Table(hashes, profiles);
    }

    private sealed class Table(uint[] hashes, ushort[] profiles)
    {
        /// <summary>The bits of a hash that do not choose its bucket. Buckets are a few hashes long, where a search through all would miss the cache
        /// a dozen times.</summary>
        public const int Shift = 16;

        public uint[] Hashes { get; } = hashes;

        public ushort[] Profiles { get; } = profiles;

        /// <summary>Where the hashes of each bucket begin, and the end of the last.</summary>
        public int[] Starts { get; } = Index(hashes);

        private static int[] Index(uint[] hashes)
        {
            var starts = new int[(1 << 32 - Shift) + 1];
            foreach (var hash in hashes) starts[(hash >> Shift) + 1]++;
            for (var bucket = 1; bucket < starts.Length; bucket++) starts[bucket] += starts[bucket - 1];
            return starts;
        }
    }
}
