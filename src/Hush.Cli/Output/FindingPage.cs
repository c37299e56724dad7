using System.Globalization;
using System.Net;
using System.Text;
using Hush.Files.Redaction;

namespace Hush.Cli.Output;

/// <summary>Detections as one page for the browser, without anything that is loaded from elsewhere.</summary>
internal static class FindingPage
{
    /// <summary>The page.</summary>
    public static string Of(IReadOnlyList<(string? File, FileFinding Finding)> findings, bool showsValues)
    {
        StringBuilder page = new();
        page.Append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Detections</title><style>").Append(PageStyle.Css)
            .Append("</style></head><body>\n");
        page.Append(CultureInfo.InvariantCulture,
            $"<h1>{findings.Count} detections</h1>\n<table><thead><tr><th>Place</th><th>Category</th><th>Confidence</th><th>Field</th><th>{(showsValues ? "Value" : "Sample")}</th></tr></thead><tbody>\n");
        foreach (var (file, found) in findings)
        {
            page.Append(CultureInfo.InvariantCulture,
                $"<tr><td>{Text(file is null ? "" : file + ":")}{found.Line}:{found.Column}</td><td>{Text(found.Category.Name)}</td><td>{found.Confidence.Rounded:0.00}</td>");
            page.Append(CultureInfo.InvariantCulture,
                $"<td>{Text(found.Label)}</td><td>{Text(showsValues ? found.Value : MaskedSample.Of(found.Value))}</td></tr>\n");
        }

        return page.Append("</tbody></table>\n</body></html>\n").ToString();
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
