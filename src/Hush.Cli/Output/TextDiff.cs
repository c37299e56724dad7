namespace Hush.Cli.Output;

/// <summary>Shows what became of a text: the text alone, or on a terminal the lines that changed, before and after, in colour.</summary>
internal sealed class TextDiff(TextWriter output, bool isColoured)
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

        WriteLines(Before, label, original);
        WriteLines(After, label, redacted);
    }

    private void WriteLines(string start, string label, string text)
    {
        foreach (string line in text.Split('\n')) output.WriteLine(start + label + VisibleText.Of(line.TrimEnd('\r')) + Reset);
    }
}
