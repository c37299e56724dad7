using System.CommandLine;
using Hush.Files;
using Hush.Files.Parquet;
using Hush.Mapping;
using Hush.Mapping.Problems;
using Hush.Transcripts;

namespace Hush.Cli.Commands;

/// <summary>The options of <c>redact</c> and <c>detect</c> that say which files are read, how, and where results go.</summary>
internal sealed class FileOptionSet(bool redacts, bool reports)
{
    private static readonly string[] ResultFormats = ["text", "json", "jsonl"];
    private static readonly string[] FindingFormats = ["csv", "html", "sarif"];

    private readonly Option<string?> _format = new("--format")
    {
        Description = redacts
            ? "Write results instead of the file in its own format: text, json or jsonl; for conversations and plain texts."
            : "How detections are written: text (default), json, jsonl, csv, html, or sarif.",
    };

    private readonly Option<string?> _output = new("--output", "-o")
    { Description = "The file to write; for several files or a folder, the folder. Default: standard output." };
    private readonly Option<string?> _folder = new("--output-dir")
    { Description = "The folder to write to; each file keeps its name and its place below the folder that was named." };
    private readonly Option<bool> _inPlace = new("--in-place") { Description = "Replace each file by what becomes of it, whole or not at all." };
    private readonly Option<bool> _backup = new("--backup") { Description = "With --in-place: keep the file as it was, with the ending .bak." };
    private readonly Option<string?> _suffix = new("--backup-suffix") { Description = "With --in-place: keep the file as it was, with this ending." };
    private readonly Option<int> _jobs = new("--jobs", "-j")
    {
        Description = "How many searches run at the same time. Default: one for each processor.",
        DefaultValueFactory = _ => Environment.ProcessorCount
    };
    private readonly Option<bool> _resume = new("--resume")
    { Description = "Leave files alone that are in the folder already, to go on with a run that was interrupted." };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Write nothing but the summary." };
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "No progress and no summary on standard error; problems only." };
    private readonly Option<bool> _verbose = new("--verbose")
    { Description = "Say the format and the detections of each file on standard error, and a summary." };
    private readonly Option<string?> _as = new("--as")
    { Description = "The format of the files, whatever their content looks like (docs/files.md, docs/formats.md)." };
    private readonly Option<string[]> _fields = new("--field")
    {
        Description =
          "In tables, the columns to search; in JSON, paths such as messages[*].body. The rest stays as it is. May be given more than once."
    };
    private readonly Option<string[]> _failOn = new("--fail-on")
    { Description = "End with exit code 4 where one of these categories is found; All for any. Values are then left out of what is written." };

    /// <summary>All that these options belong to.</summary>
    public IEnumerable<Option> All => redacts
        ? [_format, _output, _folder, _inPlace, _backup, _suffix, _jobs, _resume, _dryRun, _quiet, _verbose, _as, _fields]
        : reports ? [_output, _jobs, _quiet, _verbose, _as, _fields]
        : [_format, _output, _jobs, _quiet, _verbose, _as, _fields, _failOn];

    /// <summary>The format of results that was asked for; null where files are written in their own, or detections with their places.</summary>
    public OutputFormat? ResultFormat(ParseResult parsed) => (reports ? null : parsed.GetValue(_format)) switch
    {
        "text" => OutputFormat.Text,
        "json" => OutputFormat.Json,
        "jsonl" => OutputFormat.JsonLines,
        _ => null,
    };

    /// <summary>Whether a file or folder to write is named.</summary>
    public bool WritesFile(ParseResult parsed) => parsed.GetValue(_output) is not null;

    /// <summary>The format that was named; null where the content decides.</summary>
    public string? FormatOf(ParseResult parsed) => parsed.GetValue(_as);

    /// <summary>Reads the options.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="inputs">What it names as input.</param>
    public Mapped<FileSettings> Read(ParseResult parsed, IReadOnlyList<string> inputs)
    {
        var format = reports ? null : parsed.GetValue(_format);
        var allowed = redacts ? ResultFormats : [.. ResultFormats, .. FindingFormats];
        if (format is not null && !allowed.Contains(format)) return ProblemCatalog.BadValue("--format", allowed);
        var named = parsed.GetValue(_as);
        string[] formats = [.. TranscriptFormats.Names.Concat(FileFormats.Names).Append(ParquetRedactor.Name).Distinct()
            .Order(StringComparer.Ordinal)];
        if (named is not null && !formats.Contains(named)) return ProblemCatalog.BadValue("--as", formats);
        var output = parsed.GetValue(_output);
        if (output is not null && ResultFormats.Contains(output)) return ProblemCatalog.BadValue("--output",
            $"It names a file to write. Did you mean --format {output}?");
        if (parsed.GetValue(_jobs) < 1) return ProblemCatalog.BadValue("--jobs", "A number of one or more is expected.");

        var isMany = inputs.Count > 1 || inputs.Any(input => Directory.Exists(input) || input.AsSpan().ContainsAny('*', '?'));
        var folder = redacts ? parsed.GetValue(_folder) : null;
        if (redacts && folder is null && output is not null
            && (isMany || Directory.Exists(output) || output.EndsWith('/') || output.EndsWith(Path.DirectorySeparatorChar))) (folder,
            output) = (output, null);
        if (folder is not null && inputs.Count == 0) return ProblemCatalog.BadValue("--output-dir",
            "Standard input has no name; write it with --output FILE.");
        var isInPlace = redacts && parsed.GetValue(_inPlace);
        var backup = !redacts ? null : parsed.GetValue(_suffix) ?? (parsed.GetValue(_backup) ? ".bak" : null);
        if (isInPlace && (folder ?? output) is not null) return ProblemCatalog.BadValue("--in-place", "It excludes --output and --output-dir.");
        if (isInPlace && (inputs.Count == 0 || inputs.Contains("-"))) return ProblemCatalog.BadValue("--in-place",
            "Standard input can't be replaced.");
        if (backup is not null && !isInPlace) return ProblemCatalog.BadValue("--backup", "It needs --in-place.");
        var isDryRun = redacts && parsed.GetValue(_dryRun);
        if (redacts && !isDryRun && !isInPlace && folder is null && inputs.Any(Directory.Exists)) return ProblemCatalog.BadValue("--output",
            "A folder as input needs a folder to write to.");
        var failOn = redacts || reports ? [] : Names(parsed.GetValue(_failOn));
        if (failOn.FirstOrDefault(name => !IsCategory(name)) is not null) return ProblemCatalog.BadValue("--fail-on",
            "There is no such category; 'hush categories' lists them, All stands for any.");
        return new FileSettings
        {
            Inputs = inputs,
            OutputFile = output,
            OutputFolder = folder,
            IsInPlace = isInPlace,
            Backup = backup,
            Jobs = parsed.GetValue(_jobs),
            Resumes = redacts && parsed.GetValue(_resume),
            IsDryRun = isDryRun,
            IsQuiet = parsed.GetValue(_quiet),
            IsVerbose = parsed.GetValue(_verbose),
            Format = named is ParquetRedactor.Name || FileFormats.Names.Contains(named) ? named : null,
            Fields = Names(parsed.GetValue(_fields)),
            Findings = redacts ? null : Findings(format, reports || isMany || failOn.Length > 0),
            FailOn = failOn.ToHashSet(StringComparer.OrdinalIgnoreCase),
        };
    }

    private static bool IsCategory(string name) =>
        name.Equals("All", StringComparison.OrdinalIgnoreCase) || TextTaxonomy.TryFind(name, out _)
            || ConversationTaxonomy.Current.TryParse(name, out _);

    private static FindingFormat? Findings(string? format, bool hasPlaces) => format switch
    {
        "csv" => FindingFormat.Csv,
        "html" => FindingFormat.Html,
        "sarif" => FindingFormat.Sarif,
        "json" when hasPlaces => FindingFormat.Json,
        "jsonl" when hasPlaces => FindingFormat.JsonLines,
        null or "text" when hasPlaces => FindingFormat.Text,
        _ => null,
    };

    private static string[] Names(string[]? values) =>
        values is null
            ? [] : [.. values.SelectMany(value => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
}
