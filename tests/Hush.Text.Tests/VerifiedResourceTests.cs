using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Hush.Text.Tests;

/// <summary>A built-in file is read as the list of artefacts knows it, or not at all.</summary>
public sealed class VerifiedResourceTests
{
    private const string Name = "names.lexicon";
    private static readonly byte[] Content = [.. Enumerable.Range(0, 5000).Select(index => (byte)(index * 31))];
    private static readonly string Hash = Convert.ToHexStringLower(SHA256.HashData(Content));
    private static readonly string List =
        $"# path, SHA-256, source\nsrc/Other/other.lexicon\t{new string('0', 64)}\tx\nsrc/Lexicons/{Name}\t{Hash}\tbuild.py\n";

    public static TheoryData<string, byte[]?, string?, string> Damages => new()
    {
        { "zeros at the start", Changed(0, 1000, _ => 0), List, "is damaged" },
        { "zeros in the middle", Changed(2000, 1170, _ => 0), List, "is damaged" },
        { "zeros at the end", Changed(4000, 1000, _ => 0), List, "is damaged" },
        { "zeros throughout", new byte[5000], List, "is damaged" },
        { "one bit", Changed(3333, 1, value => (byte)(value ^ 1)), List, "is damaged" },
        { "last byte gone", Content[..^1], List, "is damaged" },
        { "first byte gone", Content[1..], List, "is damaged" },
        { "a byte more", [.. Content, 0], List, "is damaged" },
        { "empty", [], List, "is damaged" },
        { "pieces exchanged", [.. Content[2500..], .. Content[..2500]], List, "is damaged" },
        { "not built in", null, List, "is not built in" },
        { "no list", Content, null, "is not built in" },
        { "not on the list", Content, List.Replace(Name, "names2.lexicon", StringComparison.Ordinal), "lacks the file" },
        { "on the list by the end of another name", Content, List.Replace("/" + Name, "/my" + Name, StringComparison.Ordinal), "lacks the file" },
        { "no hash on the list", Content, List.Replace("\t" + Hash + "\tbuild.py", "", StringComparison.Ordinal), "lacks the file" },
        { "another hash on the list", Content, List.Replace(Hash[..8], "00000000", StringComparison.Ordinal), "is damaged" },
    };

    [Theory]
    [MemberData(nameof(Damages))]
    public void What_is_damaged_is_not_read(string damage, byte[]? content, string? list, string words)
    {
        var failure = Assert.Throws<InvalidDataException>(() => VerifiedResource.Read(new Files(content, list), Name));
        Assert.True(failure.Message.Contains(words, StringComparison.Ordinal), $"{damage}: {failure.Message}");
    }

    [Fact]
    public void What_is_whole_is_read() => Assert.Equal(Content, VerifiedResource.Read(new Files(Content, List), Name));

    private static byte[] Changed(int start, int length, Func<byte, byte> change) =>
        [.. Content.Select((value, index) => index >= start && index < start + length ? change(value) : value)];

    private sealed class Files(byte[]? content, string? list) : Assembly
    {
        public override Stream? GetManifestResourceStream(string name) => name switch
        {
            Name when content is not null => new MemoryStream(content),
            "artefacts.tsv" when list is not null => new MemoryStream(Encoding.UTF8.GetBytes(list)),
            _ => null,
        };
    }
}
