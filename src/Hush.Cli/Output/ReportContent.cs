using Hush.Cli.Commands;
using Hush.Files.Redaction;

namespace Hush.Cli.Output;

/// <summary>A detection for a report: where and what, and the form of its value, never the value.</summary>
internal sealed record ReportedFinding(long Line, string Label, string Category, double Confidence, string Sample)
{
    /// <summary>Takes what may be shown of a detection.</summary>
    public ReportedFinding(FileFinding finding)
        : this(finding.Line, finding.Label, finding.Category.Name, finding.Confidence.Rounded, MaskedSample.Of(finding.Value))
    {
    }
}

/// <summary>A file for a report.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Changed">When it was changed last, UTC; null when not known.</param>
/// <param name="Code">How its search ended.</param>
/// <param name="Findings">What was found.</param>
/// <param name="Messages">What was said of it.</param>
internal sealed record ReportedFile(string Path, DateOnly? Changed, ExitCode Code, IReadOnlyList<ReportedFinding> Findings,
    IReadOnlyList<string> Messages);

/// <summary>What a report is made of.</summary>
/// <param name="settings">How was searched.</param>
/// <param name="model">Name and hash of the model.</param>
internal sealed class ReportContent(AnalysisSettings settings, string model)
{
    private readonly List<ReportedFile> _files = [];

    /// <summary>The files, in the order in which they were searched.</summary>
    public IReadOnlyList<ReportedFile> Files => _files;

    /// <summary>All detections.</summary>
    public IEnumerable<ReportedFinding> Findings => _files.SelectMany(file => file.Findings);

    /// <summary>How was searched, as names and values.</summary>
    public IEnumerable<(string Name, string Value)> Settings =>
    [
        ("Searched", string.Join(", ", settings.Files.Inputs)),
        ("Language", settings.Language),
        ("Categories", settings.Documents.Categories is { } named
            ? string.Join(", ", named.Select(category => category.Name).Order(StringComparer.Ordinal)) : "default"),
        ("Threshold", settings.Documents.Thresholds.Default.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture)),
        ("Model", model),
        ("Version", VersionAction.Version),
    ];

    /// <summary>Adds a file.</summary>
    public void Add(ReportedFile file) => _files.Add(file);
}
