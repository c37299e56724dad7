namespace Hush.Files;

/// <summary>Reads what one layer holds: a file that is read as a whole, or an encoded part of one.</summary>
/// <exception cref="FileProblemException">It is not what its format asks for.</exception>
internal delegate IReadOnlyList<Field> ReadLayer(Layer layer, FileReadOptions options);

/// <summary>Reads a stream in UTF-8 block by block; null where it has been silent for a while.</summary>
/// <exception cref="FileProblemException">It is not what its format asks for.</exception>
internal delegate IEnumerable<Block?> ReadBlocks(Stream stream, FileReadOptions options);

/// <summary>A format of files.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Read">Its reader.</param>
internal sealed record FileFormat(string Name, ReadBlocks Read)
{
    /// <summary>Whether the reader takes the bytes as they are: a message says of each part how it is encoded.</summary>
    public bool IsRaw { get; init; }

    /// <summary>Whether it is read as a whole before anything is written.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether it is one running text, which is refused where it holds encoded text; other formats have fields, which are
    /// decoded.</summary>
    public bool IsProse { get; init; }

    /// <summary>A format that is read as a whole.</summary>
    public static FileFormat Whole(string name, ReadLayer read) => new(name, (stream, options) =>
    {
        Layer layer = new(0, Input.WholeFile.Read(stream));
        return [new Block(layer, read(layer, options))];
    })
    {
        IsWhole = true,
    };
}
