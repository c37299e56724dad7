using System.Text;

namespace Hush.Cli.Input;

/// <summary>How the input is laid out.</summary>
internal enum InputLayout
{
    /// <summary>A text, whatever it says.</summary>
    Plain,

    /// <summary>One JSON value.</summary>
    Json,

    /// <summary>One JSON value a line.</summary>
    JsonLines,
}

/// <summary>Opens a file or standard input and says how it is laid out.</summary>
internal sealed class InputReader : IDisposable
{
    private readonly TextReader _reader;
    private readonly string? _whole;

    private InputReader(TextReader reader, InputLayout layout, string? whole)
    {
        _reader = reader;
        Layout = layout;
        _whole = whole;
    }

    /// <summary>How the input is laid out.</summary>
    public InputLayout Layout { get; }

    /// <summary>Opens <paramref name="path"/>; null or <c>-</c> is standard input.</summary>
    /// <param name="path">The file.</param>
    /// <param name="form">What the caller says of its form; the name or the content decides the rest.</param>
    /// <param name="standardInput">What is read when no file is named.</param>
    /// <exception cref="IOException">It can't be opened or read.</exception>
    /// <exception cref="DecoderFallbackException">It is not text of its encoding.</exception>
    /// <exception cref="InputProblem">It has a structure that would be damaged, or holds text that can't be read.</exception>
    public static InputReader Open(string? path, InputForm form, Stream standardInput)
    {
        PrefixedStream bytes = new(path is null or "-" ? standardInput : File.OpenRead(path));
        StreamReader reader = new(bytes, form.Encoding ?? InputEncoding.Guess(bytes.Prefix), detectEncodingFromByteOrderMarks: form.Encoding is null);
        string ending = Path.GetExtension(path ?? "").ToLowerInvariant();
        if (form.IsJsonLines || (!form.IsPlain && ending is ".jsonl" or ".ndjson")) return new InputReader(reader, InputLayout.JsonLines, null);

        string whole = reader.ReadToEnd();
        if (form.Encoding is null && whole.Contains('\0', StringComparison.Ordinal))
            throw new InputProblem("it holds zero characters, so it is no text or of another encoding; name its --encoding");
        InputLayout layout = form.IsPlain || ending == ".txt" ? InputLayout.Plain : ending == ".json" ? InputLayout.Json : Guess(whole);
        if (layout == InputLayout.Plain && !form.IsPlain && UnreadStructure.NameOf(whole, ending) is { } structure)
            throw new InputProblem($"it looks like {structure}, which redaction would damage or miss; extract its text, or pass --plain to take it as it is");
        return new InputReader(reader, layout, whole);
    }

    /// <summary>The only unit or units of a layout that is not JSON Lines.</summary>
    /// <exception cref="InputProblem">The JSON is broken or of no known shape.</exception>
    public IReadOnlyList<InputUnit> ReadWhole() => Layout == InputLayout.Plain ? [new PlainTextUnit(new SourceText(_whole!))] : JsonInput.Read(_whole!);

    /// <summary>The lines that are not blank, read as they are asked for.</summary>
    public IEnumerable<(int Number, string Line)> ReadLines()
    {
        TextReader reader = _whole is null ? _reader : new StringReader(_whole);
        for (int number = 1; reader.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line)) yield return (number, line);
        }
    }

    /// <summary>One line as a unit, or as a problem.</summary>
    public static ReadLine Parse(int number, string line)
    {
        try
        {
            return JsonInput.Read(line) is [InputUnit unit]
                ? new ReadLine(number, unit, null)
                : new ReadLine(number, null, "a line holds exactly one conversation or document");
        }
        catch (InputProblem problem)
        {
            return new ReadLine(number, null, problem.Message);
        }
    }

    public void Dispose() => _reader.Dispose();

    /// <summary>JSON starts with a brace or bracket; it is JSON Lines when its first line is a value by itself and more lines follow.</summary>
    private static InputLayout Guess(string text)
    {
        string start = text.TrimStart();
        if (start.Length == 0 || start[0] is not ('{' or '[')) return InputLayout.Plain;
        int lineEnd = start.IndexOf('\n', StringComparison.Ordinal);
        bool moreFollows = lineEnd > 0 && start.AsSpan(lineEnd).TrimStart().StartsWith("{");
        if (moreFollows && IsValue(start[..lineEnd])) return InputLayout.JsonLines;
        return start[0] == '{' || IsValue(start) ? InputLayout.Json : InputLayout.Plain;
    }

    private static bool IsValue(string json)
    {
        try
        {
            using System.Text.Json.JsonDocument document = System.Text.Json.JsonDocument.Parse(json);
            return true;
        }
        catch (System.Text.Json.JsonException)
        {
            return false;
        }
    }
}
