using System.Reflection;
using System.Security.Cryptography;

namespace Hush.Text;

/// <summary>
/// Binary files that are built into an assembly, compared at load with the SHA-256 that the repository's list of artefacts
/// (<c>artefacts.tsv</c>, built in beside them) gives for the file of that name.
/// </summary>
internal static class VerifiedResource
{
    private const string List = "artefacts.tsv";

    /// <summary>The bytes of the resource <paramref name="name"/>.</summary>
    /// <exception cref="InvalidDataException">The assembly lacks the resource or its hash, or they do not fit.</exception>
    public static byte[] Read(Assembly assembly, string name)
    {
        var content = ReadAll(assembly, name);
        var found = Convert.ToHexStringLower(SHA256.HashData(content));
        var expected = HashOf(assembly, name);
        return found == expected
            ? content
            : throw new InvalidDataException($"The file {name} is damaged: its SHA-256 is {found}, the list of artefacts has {expected}.");
    }

    private static string HashOf(Assembly assembly, string name)
    {
        using StreamReader reader = new(new MemoryStream(ReadAll(assembly, List)));
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            if (cells.Length > 1 && cells[0].EndsWith("/" + name, StringComparison.Ordinal)) return cells[1];
        }

        throw new InvalidDataException($"The list of artefacts lacks the file {name}.");
    }

    private static byte[] ReadAll(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name) ?? throw new InvalidDataException($"The file {name} is not built in.");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
