using System.Globalization;

namespace Hush.Inference.ModelFile;

/// <summary>A model file that cannot be used. The message says which file, where in it, what should stand there and what does.</summary>
public sealed class ModelFileException : Exception
{
    internal ModelFileException(string file, long offset, string part, string expected, string found)
        : base(string.Create(CultureInfo.InvariantCulture, $"{file}: {part} at byte {offset}: expected {expected}, found {found}."))
    {
        File = file;
        Offset = offset;
        Part = part;
    }

    /// <summary>Name of the file.</summary>
    public string File { get; }

    /// <summary>Where in the file, bytes from its start.</summary>
    public long Offset { get; }

    /// <summary>The header field or tensor.</summary>
    public string Part { get; }
}
