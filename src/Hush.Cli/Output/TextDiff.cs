namespace Hush.Cli.Output;

/// <summary>
/// Shows what became of a text: the redacted text alone, or in colour the lines of a text that changed. What they were before is shown only
/// where the caller wants to see values.
/// </summary>
internal sealed class TextDiff(TextWriter output, bool isColoured, bool showsValues)
{
    private const string Before = "\e[31m- ";
    private const string After = "\e[32m+ ";
    private const string Same = "\e[2m  ";
    private const string Reset = "\e[0m";

    /// <summary>Writes one text, each line behind <paramref name="label"/>.</summary>
    public void Write(string label, string original, string redacted)
    {
        if (!isColoured)
        {
            output.WriteLine(label + redacted);
            return;
        }

        if (string.Equals(original, redacted, StringComparison.Ordinal))
        {
            WriteLines(Same, label, original);
            return;
        }

        if (showsValues) WriteLines(Before, label, original);
        WriteLines(After, label, redacted);
    }

    private void WriteLines(string start, string label, string text)
    {
        foreach (var line in text.Split('\n')) output.WriteLine(start + label + VisibleText.Of(line.TrimEnd('\r')) + Reset);
    }
}
