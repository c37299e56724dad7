using System.Globalization;

namespace Hush.Transcripts;

/// <summary>A file is not what its format asks for. The message says where, and never holds a piece of the file.</summary>
public sealed class TranscriptProblemException : Exception
{
    private TranscriptProblemException(string message, long? line, long? position)
        : base(message) => (Line, Position) = (line, position);

    /// <summary>The line, from 1; null when not known.</summary>
    public long? Line { get; }

    /// <summary>The byte or character in the line, from 1; null when not known.</summary>
    public long? Position { get; }

    /// <summary>Whether the file is no valid JSON, which is known before its format is.</summary>
    public bool IsBrokenJson { get; private init; }

    /// <summary>Whether the file is not UTF-8.</summary>
    public bool IsWrongEncoding { get; private init; }

    /// <summary>Broken JSON.</summary>
    /// <param name="line">From 1.</param>
    /// <param name="position">The byte in the line, from 1.</param>
    internal static TranscriptProblemException BrokenJson(long line, long position) =>
        new(string.Create(CultureInfo.InvariantCulture, $"not valid JSON (line {line}, byte {position})"), line, position) { IsBrokenJson = true };

    /// <summary>A line that the format does not allow.</summary>
    /// <param name="format">Name of the format.</param>
    /// <param name="line">From 1.</param>
    /// <param name="reason">What is wrong, in words of ours.</param>
    internal static TranscriptProblemException BrokenLine(string format, long line, string reason) =>
        new(string.Create(CultureInfo.InvariantCulture, $"not valid {format} (line {line}): {reason}"), line, null);

    /// <summary>A place of no valid UTF-8.</summary>
    /// <param name="offset">Byte of the file, from 0, at or before the place.</param>
    internal static TranscriptProblemException NotUtf8(long offset) =>
        new(string.Create(CultureInfo.InvariantCulture, $"not UTF-8 text (byte {offset})"), null, null) { IsWrongEncoding = true };

    /// <summary>A file that is not of the format that the caller names, or of no known one.</summary>
    /// <param name="message">What is expected.</param>
    internal static TranscriptProblemException NotThisFormat(string message) => new(message, null, null);
}
