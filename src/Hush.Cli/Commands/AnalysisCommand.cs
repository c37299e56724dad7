using System.CommandLine;
using Hush.Cli.Input;
using Hush.Contracts.Conversations;
using Hush.Contracts.Policies;
using Hush.Detection.Neural;
using Hush.Detection.Rules;
using Hush.Inference.ModelFile;
using Hush.Mapping;
using Hush.Mapping.Conversations;
using Hush.Mapping.Policies;
using Hush.Mapping.Problems;
using Hush.Mapping.Versions;
using Hush.Models;
using Hush.Transcripts;

namespace Hush.Cli.Commands;

/// <summary>The commands <c>redact</c> and <c>detect</c>: their options, and what these mean.</summary>
internal sealed class AnalysisCommand
{
    private readonly StandardStreams _streams;
    private readonly bool _redacts;
    private readonly bool _reports;
    private readonly FileOptionSet _fileOptions;
    private readonly Argument<string[]> _file = new("FILE")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description =
          "Files of any text format (docs/files.md), folders, and patterns such as 'logs/**/*.csv'; '-' or none reads standard input."
    };
    private readonly Option<bool> _jsonLines = new("--jsonl") { Description = "The input is JSON Lines: one conversation or document a line." };
    private readonly Option<bool> _follow = new("--follow", "-f")
    {
        Description =
          "Redact a conversation while it goes on: each line of standard input is a turn (JSON or 'Speaker: words') and is answered at once; corrections of earlier turns are lines of their own."
    };
    private readonly Option<string[]> _categories = new("--categories")
    { Description = "Categories to find, separated by commas; All, Default. Default: Default." };
    private readonly Option<string[]> _exclude = new("--exclude-categories") { Description = "Categories to leave alone, separated by commas." };
    private readonly Option<string?> _source = new("--redaction-source")
    { Description = "The form of transcripts that detection reads: lexical (default), itn, maskedItn or text." };
    private readonly Option<bool> _audio = new("--redact-audio-timing") { Description = "Say which pieces of the recording to mute." };
    private readonly Option<string?> _policy = new("--policy")
    {
        Description =
          "characterMask (default), entityMask, noMask, syntheticReplacement; with a key consistentReplacement, pseudonym or hash (docs/policies.md)."
    };
    private readonly Option<string?> _pseudonymKey = KeyOption.Pseudonyms();
    private readonly Option<string?> _surrogateKey = new("--surrogate-key")
    { Description = "The key of consistentReplacement: a file, or env:NAME for a variable of the environment." };
    private readonly Option<string?> _character = new("--redaction-character") { Description = "The mask character. Default: *" };
    private readonly Option<int> _unmask = new("--unmask-length")
    { Description = "How many last characters characterMask leaves readable. Default: 0" };
    private readonly Option<string> _version = new("--api-version")
    { Description = "API version whose category names apply to conversations.", DefaultValueFactory = _ => ConversationApiVersion.Latest.Name };
    private readonly Option<string> _unit = new("--string-index-type")
    { Description = "What offsets count: Utf16CodeUnit, UnicodeCodePoint or TextElements_v8.", DefaultValueFactory = _ => "Utf16CodeUnit" };
    private readonly Option<string> _language = new("--language")
    { Description = "Language of input that names none.", DefaultValueFactory = _ => "en" };
    private readonly Option<string?> _rules = new("--rules")
    { Description = "A file of own rules: regular expressions with scores and hints (docs/rules.md)." };
    private readonly Option<string[]> _threshold = new("--threshold")
    { Description = "From which confidence on, 0 to 1: 0.5 for all categories, Person=0.8 for one. May be given more than once. Default: 0.3" };
    private readonly Option<string?> _model = new("--model")
    { Description = "The model: fast, strong, together or a model file. Default: the strong one, where it is there." };
    private readonly Option<bool> _values = new("--with-values")
    { Description = "Also write what is hidden: the text of each entity, and on a terminal the lines as they were." };
    private readonly Option<string?> _encoding = new("--encoding")
    {
        Description =
          "How the input's characters are written, such as utf-8, utf-16le or windows-1252. Default: auto, by byte order mark and content."
    };
    private readonly Option<bool> _plain = new("--plain") { Description = "Take the input as plain text, whatever structure it seems to have." };
    private readonly Option<bool> _explain = new("--explain") { Description = "Say why each entity was found and why other candidates were not." };
    private readonly Option<string[]> _textIn = new("--text-in") { Description = "In CSV and JSON: the columns or members that hold what was said." };
    private readonly Option<string?> _speakerIn = new("--speaker-in")
    { Description = "In CSV and JSON: the column or member that holds who said it." };
    private readonly Option<string> _color = new("--color")
    { Description = "Show changes in colour: auto (default: on a terminal), always or never.", DefaultValueFactory = _ => "auto" };

    private AnalysisCommand(StandardStreams streams, bool redacts, bool reports = false) =>
        (_streams, _redacts, _reports, _fileOptions) = (streams, redacts, reports, new FileOptionSet(redacts, reports));

    /// <summary><c>hush redact</c>.</summary>
    public static Command Redact(StandardStreams streams) =>
        new AnalysisCommand(streams, redacts: true).Build("redact", "Write a conversation or text with its personal information redacted.");

    /// <summary><c>hush detect</c>.</summary>
    public static Command Detect(StandardStreams streams) =>
        new AnalysisCommand(streams, redacts: false).Build("detect", "List the personal information in a conversation or text.");

    /// <summary><c>hush report</c>.</summary>
    public static Command Report(StandardStreams streams) =>
        new AnalysisCommand(streams, redacts: false, reports: true)
            .Build("report",
                "Write one HTML page on what is found in files and folders: counts, places, masked samples, what was not searched. No values.");

    private Command Build(string name, string description)
    {
        Command command = new(name, description) { _file, _jsonLines, _categories, _exclude, _source };
        if (!_reports) command.Add(_values);
        foreach (var option in _fileOptions.All) command.Add(option);
        if (_redacts)
        {
            command.Add(_follow);
            command.Add(_audio);
            command.Add(_policy);
            command.Add(_pseudonymKey);
            command.Add(_surrogateKey);
            command.Add(_character);
            command.Add(_unmask);
            command.Add(_textIn);
            command.Add(_speakerIn);
        }
        else if (!_reports)
        {
            command.Add(_explain);
        }

        foreach (var option in new Option[]
            { _encoding, _plain, _version, _unit, _language, _rules, _threshold, _model, _color }) command.Add(option);
        _color.AcceptOnlyFromAmong("auto", "always", "never");
        _unit.AcceptOnlyFromAmong("Utf16CodeUnit", "UnicodeCodePoint", "TextElements_v8");
        command.SetAction((parsed, cancellation) => Task.FromResult((int)Run(parsed, cancellation)));
        return command;
    }

    private ExitCode Run(ParseResult parsed, CancellationToken cancellation)
    {
        var settings = Read(parsed);
        if (settings.Problem is { } problem)
        {
            _streams.Complain(problem.Explanation);
            return ExitCode.Usage;
        }

        try
        {
            var rules = parsed.GetValue(_rules) is { } file ? UserRules.Load(file) : UserRules.None;
            var tagger = NeuralTagger.Choose(parsed.GetValue(_model));
            RedactionKeys keys = new()
            { Pseudonyms = KeyOption.Load(KeyOf(parsed, _pseudonymKey)), Surrogates = KeyOption.Load(KeyOf(parsed, _surrogateKey)) };
            PiiAnalyzer analyzer = new(new PiiAnalyzerOptions { Rules = rules, Models = tagger is null ? [] : [tagger], Keys = keys });
            if (_redacts && parsed.GetValue(_follow)) return new FollowRun(settings.Value!, analyzer, _streams).Run(cancellation);
            if (_reports) return new ReportRun(settings.Value!, parsed.GetValue(_model), tagger, analyzer, _streams).Run(cancellation);
            return settings.Value!.Redacts
                ? new BatchRun(settings.Value, analyzer, _streams).Run(cancellation)
                : new DetectionRun(settings.Value, analyzer, _streams).Run(cancellation);
        }
        catch (Exception wrong) when (wrong is UserRuleException or ModelNotFoundException or ModelFileException or RedactionKeyException)
        {
            _streams.Complain(wrong.Message);
            return ExitCode.Usage;
        }
    }

    private Mapped<AnalysisSettings> Read(ParseResult parsed)
    {
        if (!ConversationApiVersion.TryFind(parsed.GetValue(_version), out var version))
            return ProblemCatalog.BadValue("--api-version", ConversationApiVersion.All.Where(known => known.HasPii).Select(known => known.Name));

        var unmask = _redacts ? parsed.GetValue(_unmask) : 0;
        if (unmask < 0) return ProblemCatalog.BadValue("--unmask-length", "A number of zero or more is expected.");
        ConversationPiiParameters parameters = new()
        {
            RedactionSource = parsed.GetValue(_source),
            RedactAudioTiming = _redacts && parsed.GetValue(_audio),
            RedactionCharacter = _redacts ? parsed.GetValue(_character) : null,
            RedactionPolicy = _redacts ? new RedactionPolicyInput { PolicyKind = PolicyOf(parsed), UnmaskLength = unmask } : null,
        };
        var task = TaskMapping.Read(
            new ConversationTaskInput { Kind = "ConversationalPIITask", Parameters = parameters }, version, new ConversationLimits
            { Keys = KeysIn(parsed) }, "option");
        if (task.Problem is { } badOption) return badOption;
        var form = InputForm.Read(parsed.GetValue(_encoding), parsed.GetValue(_jsonLines), parsed.GetValue(_plain));
        if (form.Problem is { } badForm) return badForm;
        var language = parsed.GetValue(_language)!;
        if (!TextLanguages.IsSupported(language)) return ProblemCatalog.UnsupportedLanguage(language, TextLanguages.All);
        var choice = CategoryChoice.Read(Names(parsed.GetValue(_categories)), Names(parsed.GetValue(_exclude)), version, language);
        if (choice.Problem is { } badCategory) return badCategory;

        if (_redacts && parsed.GetValue(_follow) && FollowProblem(parsed) is { } badFollow) return badFollow;
        var thresholds = ThresholdChoice.Read(parsed.GetValue(_threshold) ?? []);
        if (thresholds.Problem is { } badThreshold) return badThreshold;
        var files = _fileOptions.Read(parsed, parsed.GetValue(_file) ?? []);
        if (files.Problem is { } badFiles) return badFiles;
        var transcript = ReadTranscript(parsed, form.Value!);
        if (transcript.Problem is { } badTranscript) return badTranscript;

        var conversations = task.Value!.Options with
        {
            Categories = choice.Value!.Conversations,
            LengthUnit = Unit(parsed.GetValue(_unit)!),
            Explains = !_redacts && !_reports && parsed.GetValue(_explain),
            Thresholds = thresholds.Value!,
        };
        DocumentOptions documents = new()
        {
            Language = language,
            Categories = choice.Value.Documents,
            Policies = conversations.Policies,
            LengthUnit = conversations.LengthUnit,
            Explains = conversations.Explains,
            Thresholds = thresholds.Value!
        };
        return new AnalysisSettings(
            null, form.Value!, _fileOptions.ResultFormat(parsed), language, conversations.LengthUnit,
            _redacts, (!_reports && parsed.GetValue(_values)) || (!_redacts && files.Value!.FailOn.Count == 0), conversations.Explains,
            IsColoured(parsed.GetValue(_color)!), version.HasMaskMembers, conversations, documents)
        {
            Files = files.Value!,
            Transcript = transcript.Value!,
        };
    }

    private string? KeyOf(ParseResult parsed, Option<string?> option) => _redacts ? parsed.GetValue(option) : null;

    // A key says enough of what it is for.
    private string? PolicyOf(ParseResult parsed)
    {
        var policy = parsed.GetValue(_policy);
        if (KeyOf(parsed, _surrogateKey) is not null
            && (policy ?? "syntheticReplacement").Equals("syntheticReplacement", StringComparison.OrdinalIgnoreCase)) return "consistentReplacement";
        return policy ?? (KeyOf(parsed, _pseudonymKey) is null ? null : "pseudonym");
    }

    private AvailableKeys KeysIn(ParseResult parsed) => new(
        KeyOf(parsed, _pseudonymKey) is null
            ? "Give its key by --pseudonym-key." : null, KeyOf(parsed, _surrogateKey) is null ? "Give its key by --surrogate-key." : null);

    private Mapped<TranscriptOptions> ReadTranscript(ParseResult parsed, InputForm form)
    {
        if (!_redacts) return new TranscriptOptions();
        TranscriptOptions options = new()
        {
            Format = _fileOptions.FormatOf(parsed) is { } named && TranscriptFormats.Names.Contains(named) && !IsOpen(parsed, named) ? named : null,
            TextMembers = Names(parsed.GetValue(_textIn)),
            SpeakerMember = parsed.GetValue(_speakerIn),
        };
        var isAsked = _fileOptions.FormatOf(parsed) is not null || options.TextMembers.Count > 0 || options.SpeakerMember is not null;
        var isExcluded = form.IsJsonLines || form.IsPlain || form.Encoding is not null || parsed.GetValue(_policy) == "noMask";
        return isAsked && isExcluded ? ProblemCatalog.BadValue("--as", "It excludes --jsonl, --plain, --encoding and noMask.") : options;
    }

    // Turns come by standard input alone, as text or JSON Lines.
    private RequestProblem? FollowProblem(ParseResult parsed)
    {
        var isFile = parsed.GetValue(_file) is not (null or [] or ["-"]);
        var isOther = parsed.GetValue(_jsonLines) || parsed.GetValue(_plain) || parsed.GetValue(_audio) || _fileOptions.FormatOf(parsed) is not null
            || _fileOptions.WritesFile(parsed) || parsed.GetValue(_values);
        return isFile || isOther || _fileOptions.ResultFormat(parsed) == OutputFormat.Json
            ? ProblemCatalog.BadValue("--follow",
                "It reads standard input, writes text or jsonl, and excludes --jsonl, --plain, --as, --output, --with-values and --redact-audio-timing.")
            : null;
    }

    private static string[] Names(string[]? values) =>
        values is null
            ? [] : [.. values.SelectMany(value => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    // A table or JSON of no known system is a conversation where its content or the caller says so; else it is read as what it is.
    private bool IsOpen(ParseResult parsed, string format) =>
        format is "csv" or "json" && (parsed.GetValue(_textIn) ?? []).Length == 0 && parsed.GetValue(_speakerIn) is null;

    private static OffsetUnit Unit(string name) => name switch
    {
        "UnicodeCodePoint" => OffsetUnit.UnicodeCodePoint,
        "TextElements_v8" => OffsetUnit.TextElementV8,
        _ => OffsetUnit.Utf16CodeUnit,
    };

    /// <summary>Colour is off where output is no terminal, or NO_COLOR is set (no-color.org).</summary>
    private bool IsColoured(string choice) => choice switch
    {
        "always" => true,
        "never" => false,
        _ => _streams.IsTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
    };
}
