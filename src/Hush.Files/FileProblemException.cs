using System.Globalization;

namespace Hush.Files;

/// <summary>A file that can't be read as what it is. The message never holds a piece of it.</summary>
internal sealed class FileProblemException : Exception
{
    private FileProblemException(string message, Exception? cause = null)
        : base(message, cause)
    {
    }

    /// <summary>A format that is recognized and not read.</summary>
    /// <param name="name">What it is, with its article: "a PDF file".</param>
    /// <param name="cause">What a library said; its message is never shown.</param>
    public static FileProblemException Unsupported(string name, Exception? cause = null) =>
        new($"it is {name}, which is not supported; extract its text first", cause);

    /// <summary>Text that holds other text in an encoding, in which nothing would be found.</summary>
    /// <param name="name">What it holds.</param>
    public static FileProblemException Encoded(string name) =>
        new($"it looks like {name}, in which nothing would be found; decode it first, or pass --plain to take it as it is");

    /// <summary>A place that the format does not allow.</summary>
    /// <param name="format">Name of the format.</param>
    /// <param name="line">From 1.</param>
    /// <param name="reason">What is wrong, in words of ours.</param>
    public static FileProblemException Broken(string format, long line, string reason) =>
        new(string.Create(CultureInfo.InvariantCulture, $"not valid {format} (line {line}): {reason}"));

    /// <summary>Broken JSON.</summary>
    /// <param name="line">From 1.</param>
    /// <param name="position">The byte in the line, from 1.</param>
    public static FileProblemException BrokenJson(long line, long position) =>
        new(string.Create(CultureInfo.InvariantCulture, $"not valid JSON (line {line}, byte {position})"));

    /// <summary>Bytes that are no text of the file's encoding.</summary>
    /// <param name="line">From 1; null when not known.</param>
    public static FileProblemException NotText(long? line) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{(line is null ? "" : $"line {line}: ")}not UTF-8 text; name its --encoding"));

    /// <summary>A text with zero characters.</summary>
    public static FileProblemException ZeroCharacters() =>
        new("it holds zero characters, so it is no text or of another encoding; name its --encoding");

    /// <summary>A file of another format than the one that was named.</summary>
    /// <param name="format">The format that was named.</param>
    public static FileProblemException NotThisFormat(string format) => new($"not a file of the format {format}");

    /// <summary>A file that is read as a whole and too large for that.</summary>
    public static FileProblemException TooLarge() => new("files of this format are read as a whole, up to 1 GB");
}
