using System.Globalization;
using System.Text;
using Hush.Cli.Commands;
using Hush.Files.Redaction;

namespace Hush.Cli.Output;

/// <summary>Writes detections with their places in files, in one format. Nothing is written before the first detection unless <see cref="Begin"/> is
/// called.</summary>
internal sealed class FindingWriter(Stream output, FindingFormat format, bool showsValues) : IDisposable
{
    private readonly StreamWriter _text = new(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
    private readonly List<(string? File, FileFinding Finding)> _all = []; // for pages and SARIF, which are written as a whole
    private bool _isBegun;
    private int _count;

    /// <summary>Starts the list.</summary>
    public void Begin()
    {
        _isBegun = true;
        if (format == FindingFormat.Json) _text.Write('[');
        else if (format == FindingFormat.Csv) _text.WriteLine(showsValues
            ? "file,line,column,label,category,confidence,value" : "file,line,column,label,category,confidence");
    }

    /// <summary>Writes one detection.</summary>
    /// <param name="file">The file's path; null where there is one only.</param>
    /// <param name="found">The detection.</param>
    public void Write(string? file, FileFinding found)
    {
        if (!_isBegun) Begin();
        switch (format)
        {
            case FindingFormat.Text:
                WriteRow(file, found);
                break;
            case FindingFormat.Json:
                _text.Write(_count > 0 ? ",\n" : "\n");
                _text.Write(FindingJson.Of(file, found, showsValues));
                break;
            case FindingFormat.JsonLines:
                _text.WriteLine(FindingJson.Of(file, found, showsValues));
                break;
            case FindingFormat.Csv:
                _text.WriteLine(CsvRow.Of([file ?? "", Number(found.Line), Number(found.Column), found.Label, found.Category.Name, Score(found),
                    .. showsValues ? [found.Value] : Array.Empty<string>()]));
                break;
            default:
                _all.Add((file, found));
                break;
        }

        _count++;
        if (format != FindingFormat.Json) _text.Flush();
    }

    /// <summary>Ends the list.</summary>
    public void End()
    {
        if (!_isBegun) Begin();
        if (format == FindingFormat.Json) _text.WriteLine(_count > 0 ? "\n]" : "]");
        else if (format == FindingFormat.Sarif) _text.WriteLine(SarifLog.Of(_all));
        else if (format == FindingFormat.Html) _text.Write(FindingPage.Of(_all, showsValues));
        _text.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => _text.Dispose();

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Score(FileFinding found) => found.Confidence.Rounded.ToString("0.00", CultureInfo.InvariantCulture);

    private void WriteRow(string? file, FileFinding found)
    {
        var place = string.Create(CultureInfo.InvariantCulture,
            $"{(file is null ? "" : VisibleText.OfField(file) + ":")}{found.Line}:{found.Column}");
        var value = showsValues ? "\t" + VisibleText.OfField(found.Value) : "";
        _text.WriteLine($"{place}\t{found.Category.Name}\t{Score(found)}\t{VisibleText.OfField(found.Label)}{value}");
    }
}
