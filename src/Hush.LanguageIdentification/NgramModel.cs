using System.IO.Compression;
using System.Text;

namespace Hush.LanguageIdentification;

/// <summary>
/// What letter follows which, for each language that shares its script with another: n-grams of one to five letters, each with the cost of
/// its last letter after the ones before. The file is written by <c>training/languages/build_model.py</c>.
/// </summary>
/// <remarks>About 4 MB in memory; loading takes some tens of milliseconds. Immutable, serves all threads.</remarks>
internal sealed class NgramModel
{
    /// <summary>Letters of the longest n-gram.</summary>
    public const int Longest = 5;

    /// <summary>Steps of cost for one nat (a factor e of probability).</summary>
    public const double StepsPerNat = 12.0;

    private const int Buckets = 1 << 16;

    private readonly uint[] _hashes;
    private readonly int[] _buckets = new int[Buckets + 1]; // first n-gram whose hash begins with these 16 bits
    private readonly int[] _postings; // n-gram → its first posting; one more than n-grams
    private readonly byte[] _models;
    private readonly byte[] _costs;

    private NgramModel(IReadOnlyList<LanguageModelName> names, uint[] hashes, int[] postings, byte[] models, byte[] costs)
    {
        (Names, _hashes, _postings, _models, _costs) = (names, hashes, postings, models, costs);
        for (int bucket = 0, next = 0; bucket <= Buckets; bucket++)
        {
            while (next < hashes.Length && hashes[next] >> 16 < bucket) next++;
            _buckets[bucket] = next;
        }
    }

    /// <summary>Language and script of each model; a language may have several.</summary>
    public IReadOnlyList<LanguageModelName> Names { get; }

    /// <summary>n-grams known.</summary>
    public int Count => _hashes.Length;

    /// <exception cref="InvalidDataException">The file is not such a model.</exception>
    public static NgramModel Load(Stream file)
    {
        Span<byte> magic = stackalloc byte[4];
        file.ReadExactly(magic);
        if (!magic.SequenceEqual("HLNG"u8)) throw new InvalidDataException("The language model does not begin with HLNG.");
        using BinaryReader reader = new(new BufferedStream(new GZipStream(file, CompressionMode.Decompress), 1 << 16));
        var version = reader.ReadByte();
        if (version != 1) throw new InvalidDataException($"The language model has version {version}; version 1 is read.");

        var names = new LanguageModelName[reader.ReadByte()];
        for (var index = 0; index < names.Length; index++) names[index] =
            new(Word(reader), Enum.Parse<WritingScript>(Word(reader), ignoreCase: true));

        var hashes = new uint[reader.ReadInt32()];
        var total = reader.ReadInt32();
        uint hash = 0;
        for (var index = 0; index < hashes.Length; index++) hashes[index] = hash += (uint)reader.Read7BitEncodedInt();
        var postings = new int[hashes.Length + 1];
        for (var index = 0; index < hashes.Length; index++) postings[index + 1] = postings[index] + reader.ReadByte();
        if (postings[^1] != total) throw new InvalidDataException($"The language model counts {postings[^1]} entries where it says {total}.");
        var models = reader.ReadBytes(total);
        var costs = reader.ReadBytes(total);
        if (costs.Length != total) throw new InvalidDataException("The language model is cut short.");
        return new NgramModel(names, hashes, postings, models, costs);
    }

    /// <summary>The languages that know an n-gram, each with what its last letter costs there; empty when none does.</summary>
    public NgramCosts Find(ReadOnlySpan<char> ngram)
    {
        var hash = 2166136261; // FNV-1a over UTF-16 code units, as the script that writes the file
        foreach (var letter in ngram) hash = (hash ^ letter) * 16777619;

        var bucket = (int)(hash >> 16);
        var index = Array.BinarySearch(_hashes, _buckets[bucket], _buckets[bucket + 1] - _buckets[bucket], hash);
        if (index < 0) return default;
        var range = _postings[index].._postings[index + 1];
        return new NgramCosts(_models.AsSpan(range), _costs.AsSpan(range));
    }

    private static string Word(BinaryReader reader) => Encoding.ASCII.GetString(reader.ReadBytes(reader.ReadByte()));
}

/// <summary>Which language a model is of, in which script.</summary>
internal readonly record struct LanguageModelName(string Code, WritingScript Script);

/// <summary>Models by index, and the cost of each in steps of <see cref="NgramModel.StepsPerNat"/>.</summary>
internal readonly ref struct NgramCosts(ReadOnlySpan<byte> models, ReadOnlySpan<byte> costs)
{
    public ReadOnlySpan<byte> Models { get; } = models;

    public ReadOnlySpan<byte> Costs { get; } = costs;
}
