using System.Globalization;
using System.Net;
using System.Text;

namespace Hush.Cli.Output;

/// <summary>Writes a report as one page that loads nothing and can be printed.</summary>
internal static class ReportPage
{
    private const int SamplesOfCategory = 5;
    private const int MostFiles = 500; // rows of the table of files

    /// <summary>The page.</summary>
    public static string Of(ReportContent content)
    {
        StringBuilder page = new();
        page.Append(
            "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>Personal information found</title><style>")
            .Append(PageStyle.Css).Append("</style></head><body>\n<h1>Personal information found</h1>\n");
        page.Append(CultureInfo.InvariantCulture,
            $"<p>{content.Findings.Count()} detections in {content.Files.Count(file => file.Findings.Count > 0)} of {content.Files.Count} files. Samples show the form of a value (X, x, 9), never the value.</p>\n");
        Chart(page, "By category", content.Findings.CountBy(finding => finding.Category).OrderByDescending(entry => entry.Value));
        Chart(page, "By confidence",
            content.Findings.CountBy(finding => string.Create(CultureInfo.InvariantCulture,
                $"{Math.Min(Math.Floor(finding.Confidence * 10), 9) / 10:0.0} to {(Math.Min(Math.Floor(finding.Confidence * 10), 9) + 1) / 10:0.0}"))
                .OrderByDescending(entry => entry.Key));
        Chart(page, "By day on which the file was changed", content.Files.Where(file => file.Changed is not null).GroupBy(file => file.Changed!.Value)
            .Select(day => KeyValuePair.Create(day.Key.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day.Sum(file => file.Findings.Count)))
                .Where(day => day.Value > 0).OrderBy(day => day.Key));
        Files(page, content);
        Samples(page, content);
        Unsearched(page, content);
        page.Append("<h2>Settings</h2>\n<table><tbody>\n");
        foreach (var (name, value) in content.Settings) page.Append($"<tr><th>{name}</th><td>{Text(value)}</td></tr>\n");
        return page.Append("</tbody></table>\n</body></html>\n").ToString();
    }

    private static void Chart(StringBuilder page, string title, IEnumerable<KeyValuePair<string, int>> entries)
    {
        var all = entries.ToArray();
        if (all.Length == 0) return;
        var most = all.Max(entry => entry.Value);
        page.Append($"<h2>{title}</h2>\n<table><tbody>\n");
        foreach (var (name, count) in all)
            page.Append(CultureInfo.InvariantCulture,
                $"<tr><td>{Text(name)}</td><td class=\"n\">{count}</td><td style=\"width:60%\"><div class=\"bar\" style=\"width:{100.0 * count / most:0.0}%\"></div></td></tr>\n");
        page.Append("</tbody></table>\n");
    }

    private static void Files(StringBuilder page, ReportContent content)
    {
        var files = content.Files.Where(file => file.Findings.Count > 0).OrderByDescending(file => file.Findings.Count)
            .ThenBy(file => file.Path, StringComparer.Ordinal).ToArray();
        if (files.Length == 0) return;
        page.Append(
            "<h2>By file</h2>\n<table><thead><tr><th>File</th><th>Changed</th><th class=\"n\">Detections</th><th>Categories</th></tr></thead><tbody>\n");
        foreach (var file in files.Take(MostFiles))
        {
            var categories = string.Join(", ",
                file.Findings.CountBy(finding => finding.Category).OrderByDescending(entry => entry.Value)
                .Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Key} {entry.Value}")));
            page.Append(CultureInfo.InvariantCulture,
                $"<tr><td><code>{Text(file.Path)}</code></td><td>{file.Changed:yyyy-MM-dd}</td><td class=\"n\">{file.Findings.Count}</td><td>{categories}</td></tr>\n");
        }

        page.Append("</tbody></table>\n");
        if (files.Length > MostFiles) page.Append(CultureInfo.InvariantCulture,
            $"<p class=\"muted\">and {files.Length - MostFiles} more files</p>\n");
    }

    private static void Samples(StringBuilder page, ReportContent content)
    {
        if (!content.Findings.Any()) return;
        page.Append(
            "<h2>Samples</h2>\n<table><thead><tr><th>Category</th><th>Form</th><th>Field</th><th>Confidence</th><th>Place</th></tr></thead><tbody>\n");
        foreach (var category in content.Files.SelectMany(file => file.Findings.Select(finding => (file.Path, Finding: finding)))
            .GroupBy(entry => entry.Finding.Category).OrderBy(group => group.Key, StringComparer.Ordinal))
            foreach (var (path, finding) in category.DistinctBy(entry => entry.Finding.Sample).Take(SamplesOfCategory))
                page.Append(CultureInfo.InvariantCulture,
                    $"<tr><td>{Text(finding.Category)}</td><td><code>{Text(finding.Sample)}</code></td><td>{Text(finding.Label)}</td><td>{finding.Confidence:0.00}</td><td><code>{Text(path)}:{finding.Line}</code></td></tr>\n");
        page.Append("</tbody></table>\n");
    }

    private static void Unsearched(StringBuilder page, ReportContent content)
    {
        var files = content.Files.Where(file => file.Code != ExitCode.Success).ToArray();
        page.Append("<h2>Not searched to the end</h2>\n");
        if (files.Length == 0)
        {
            page.Append("<p>Every file was searched to its end.</p>\n");
            return;
        }

        page.Append("<table><thead><tr><th>File</th><th>Why</th></tr></thead><tbody>\n");
        foreach (var file in files) page.Append(
            $"<tr><td><code>{Text(file.Path)}</code></td><td>{string.Join("<br>", file.Messages.Select(message => Text(message["hush: ".Length..])))}</td></tr>\n");
        page.Append("</tbody></table>\n");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
