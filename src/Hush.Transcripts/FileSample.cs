using System.Text;
using System.Text.RegularExpressions;
using Hush.Transcripts.Lines;

namespace Hush.Transcripts;

/// <summary>The beginning of a file, from which most formats can be told.</summary>
internal sealed partial class FileSample
{
    private const int MostLines = 40;
    private const double MostAre = 0.5; // share of lines that must have a shape; the others go on from the line before

    private readonly string _text;

    private FileSample(string text)
    {
        _text = text;
        Lines = [.. text.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => !string.IsNullOrWhiteSpace(line)).Take(MostLines)];
    }

    /// <summary>The first lines that are not blank, without their ends.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>Whether an object begins, or a list of objects.</summary>
    public bool IsJson => Json().IsMatch(_text);

    /// <summary>Whether the first line is that of WebVTT.</summary>
    public bool IsWebVtt => Lines.Count > 0
        && (Lines[0] == "WEBVTT" || Lines[0].StartsWith("WEBVTT ", StringComparison.Ordinal)
            || Lines[0].StartsWith("WEBVTT\t", StringComparison.Ordinal));

    /// <summary>Whether the first cue is one of SubRip.</summary>
    public bool IsSubRip => Lines.Count > 1 && int.TryParse(Lines[0], System.Globalization.CultureInfo.InvariantCulture, out _)
        && Lines[1].Contains("-->", StringComparison.Ordinal);

    /// <summary>Whether the root element is <c>tt</c>.</summary>
    public bool IsTtml => Ttml().IsMatch(_text);

    /// <summary>Whether all lines are those of CTM.</summary>
    public bool IsCtm => Lines.Count > 0
        && Lines.SkipLast(Lines.Count > 1 ? 1 : 0).All(line => line.StartsWith(";;", StringComparison.Ordinal) || CtmReader.IsLine(line));

    /// <summary>Reads it; null when it is not text of one byte a letter or UTF-8, such as UTF-16.</summary>
    /// <param name="file">A seekable file.</param>
    /// <param name="size">Bytes to read.</param>
    public static FileSample? Read(Stream file, int size)
    {
        file.Position = 0;
        var buffer = new byte[(int)Math.Min(size, file.Length)];
        file.ReadExactly(buffer);
        if (buffer.Contains((byte)0)) return null;
        return new FileSample(Encoding.UTF8.GetString(buffer).TrimStart('\uFEFF'));
    }

    /// <summary>Whether the first line has a shape, and most others have it too.</summary>
    public bool HasLines(Func<string, bool> fits, int atLeast)
    {
        if (Lines.Count == 0 || !fits(Lines[0])) return false;
        var count = Lines.Count(fits);
        return count >= atLeast && count >= Lines.Count * MostAre;
    }

    [GeneratedRegex(@"^\s*(?:\{|\[\s*\{)", RegexOptions.CultureInvariant)]
    private static partial Regex Json();

    [GeneratedRegex(@"^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--.*?-->\s*)*<(?:\w+:)?tt[\s>]", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Ttml();
}
