namespace Hush.Cli.Commands;

/// <summary>Where redacted files go, and how the run over them is done.</summary>
internal sealed record FileSettings
{
    /// <summary>What to read, as it was named; none is standard input.</summary>
    public IReadOnlyList<string> Inputs { get; init; } = [];

    /// <summary>The file to write; null means standard output, unless there is a folder.</summary>
    public string? OutputFile { get; init; }

    /// <summary>The folder to write to; null where there is none.</summary>
    public string? OutputFolder { get; init; }

    /// <summary>Whether files are replaced by what becomes of them.</summary>
    public bool IsInPlace { get; init; }

    /// <summary>What is added to the name of a file that is replaced, to keep it as it was; null to keep nothing.</summary>
    public string? Backup { get; init; }

    /// <summary>How many searches run at the same time.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>Whether files that are there already are left alone, to go on with a run that was interrupted.</summary>
    public bool Resumes { get; init; }

    /// <summary>Whether nothing is written.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>Whether progress and summary are left out.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>Whether the format and the counts of each file are said.</summary>
    public bool IsVerbose { get; init; }

    /// <summary>Name of the format of files that are no transcripts; null means that the content decides.</summary>
    public string? Format { get; init; }

    /// <summary>Columns and paths to search; none means all.</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];

    /// <summary>How detections with their places are written; null where results are written as the API has them.</summary>
    public FindingFormat? Findings { get; init; }

    /// <summary>Categories that fail the command where one is found.</summary>
    public IReadOnlySet<string> FailOn { get; init; } = new HashSet<string>();
}

/// <summary>How detections with their places in files are written.</summary>
internal enum FindingFormat
{
    /// <summary>A line each, for reading.</summary>
    Text,

    /// <summary>A list of JSON objects.</summary>
    Json,

    /// <summary>A JSON object a line.</summary>
    JsonLines,

    /// <summary>Comma-separated values.</summary>
    Csv,

    /// <summary>A page for the browser.</summary>
    Html,

    /// <summary>SARIF 2.1.0, which code hosts and editors read.</summary>
    Sarif,
}
