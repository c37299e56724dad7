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

/// <summary>Reads texts, and conversations and documents in the API's shapes.</summary>
internal sealed class InputReader : IDisposable
{
    private readonly TextReader _reader;

    /// <summary>Reads an input.</summary>
    /// <param name="bytes">The input.</param>
    /// <param name="layout">How it is laid out.</param>
    /// <param name="encoding">How its characters are written, refusing bytes that are none of it; a byte order mark wins.</param>
    public InputReader(Stream bytes, InputLayout layout, Encoding encoding)
    {
        _reader = new StreamReader(bytes, encoding, detectEncodingFromByteOrderMarks: true);
        Layout = layout;
    }

    /// <summary>How the input is laid out.</summary>
    public InputLayout Layout { get; }

    /// <summary>The only unit or units of a layout that is not JSON Lines.</summary>
    /// <exception cref="InputProblem">The JSON is broken or of no known shape.</exception>
    public IReadOnlyList<InputUnit> ReadWhole()
    {
        var whole = _reader.ReadToEnd();
        return Layout == InputLayout.Plain ? [new PlainTextUnit(new SourceText(whole))] : JsonInput.Read(whole);
    }

    /// <summary>The lines that are not blank, read as they are asked for.</summary>
    public IEnumerable<(int Number, string Line)> ReadLines()
    {
        for (var number = 1; _reader.ReadLine() is { } line; number++)
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
}
