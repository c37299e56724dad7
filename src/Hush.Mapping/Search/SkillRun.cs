using System.Collections.Concurrent;
using System.Text.Json;
using Hush.Contracts.Documents;
using Hush.Contracts.Errors;
using Hush.Contracts.Search;
using Hush.Mapping.Documents;
using Hush.Mapping.Problems;
using Hush.Mapping.Versions;

namespace Hush.Mapping.Search;

/// <summary>Runs the skill over the records of a batch, one by one. A record's fault is told in its own answer. Serves all threads.</summary>
/// <param name="parameters">What the call's query says; a record's own parameters win over it.</param>
/// <param name="acceptForeignModels">Whether every dated model version is taken as the latest.</param>
/// <param name="identifiers">Whether identifiers without a category of the contract are looked for.</param>
/// <param name="analyze">Finds and redacts.</param>
/// <param name="detectLanguage">Tells the language of records whose language is <c>auto</c>.</param>
/// <param name="observe">Takes the warnings of each record that was analysed; null when nobody wants to know.</param>
internal sealed class SkillRun(
    SkillParameters parameters, bool acceptForeignModels, IdentifierScope identifiers, AnalyzeDocument analyze, DetectLanguage detectLanguage,
    Action<IReadOnlyList<WarningAnswer>>? observe = null)
{
    /// <summary>UTF-16 code units of a text that are analysed; the rest is left out with a warning. A value that the limit cuts is masked up to
    /// it.</summary>
    public const int TextLimit = 50_000;

    private const char MaskCharacter = '*';
    private const int WindowBefore = 2_000; // UTF-16 code units that are read again before the limit
    private const int WindowBehind = 1_000; // and behind it

    private readonly ConcurrentDictionary<string, Mapped<SkillSettings>> _settings = new(StringComparer.Ordinal);

    /// <summary>The records of a batch, each with the remark of what is wrong with it as a whole.</summary>
    public static IReadOnlyList<ReadRecord> Read(SkillRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        return [.. (request.Values ?? []).Select(value => Read(value, ids))];
    }

    /// <summary>Answers one record.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public SkillRecordAnswer Answer(ReadRecord record, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (record.Problem is { } bad) return Failed(record.Id, bad);
        var inputs = SkillInputs.Read(record.Data, parameters);
        if (inputs.Problem is { } wrong) return Failed(record.Id, wrong.Explanation);
        var settings = _settings.GetOrAdd(
            inputs.Value!.Parameters.Key, _ => SkillSettings.Read(inputs.Value.Parameters, acceptForeignModels, SkillInputs.Path, identifiers));
        return settings.Problem is { } unfit ? Failed(record.Id, unfit.Explanation) : Answer(record.Id, inputs.Value, settings.Value!, cancellation);
    }

    /// <summary>The answer to a record that failed.</summary>
    public static SkillRecordAnswer Failed(string? id, string message) =>
        new() { RecordId = id, Data = new SkillOutputs(), Errors = [new SkillMessage { Message = message }] };

    private SkillRecordAnswer Answer(string? id, SkillInputs inputs, SkillSettings settings, CancellationToken cancellation)
    {
        var whole = inputs.Text ?? "";
        if (whole.Length == 0) return Warned(id, settings, "The text is empty.");
        var isCut = whole.Length > TextLimit;
        SourceText text = new(isCut ? whole[..CutOf(whole)] : whole);

        var language = inputs.LanguageCode ?? settings.DefaultLanguage;
        if (string.Equals(language, DocumentMapping.AutoLanguage, StringComparison.OrdinalIgnoreCase))
            language = detectLanguage(text)?.Code ?? (IsAuto(settings.DefaultLanguage) ? DocumentMapping.OrdinaryLanguage : settings.DefaultLanguage);
        if (!TextApiVersion.Latest.Languages.Contains(TextLanguages.Reduce(language)))
            return Warned(id, settings, ProblemCatalog.UnsupportedLanguage(language, TextApiVersion.Latest.Languages).Explanation);

        var own = settings.Detection.For(language);
        var limit = text.Length;
        if (isCut) text = new SourceText(whole[..StartOfCutValue(whole, limit, own, cancellation)]);
        PlannedDocument document = new(id ?? "", text, null, 0, null);
        var redacted = DocumentResultMapping.Write(
            document, analyze(text, own.Options, cancellation), own, TextApiVersion.Latest, new ReadLanguage(language), []);
        observe?.Invoke(redacted.Warnings);
        return new SkillRecordAnswer
        {
            RecordId = id,
            Data = new SkillOutputs
            {
                PiiEntities = [.. redacted.Entities.Select(entity => SkillEntities.Write(entity, settings.ShowsDisplayNames))],
                MaskedText = settings.Masks ? redacted.RedactedText + new string(MaskCharacter, limit - text.Length) : null,
            },
            Warnings = WarningsOf(isCut, redacted),
        };
    }

    // What the limit cuts is known only by what stands behind it.
    private int StartOfCutValue(string whole, int limit, LanguageSettings own, CancellationToken cancellation)
    {
        var from = BorderBefore(whole, limit - WindowBefore);
        var to = BorderBefore(whole, Math.Min(whole.Length, limit + WindowBehind));
        var found = analyze(new SourceText(whole[from..to]), own.Options, cancellation);
        return found.Entities.Where(entity => entity.Span.Start < limit - from && entity.Span.End > limit - from)
            .Select(entity => entity.Span.Start + from).DefaultIfEmpty(limit).Min();
    }

    private static SkillMessage[]? WarningsOf(bool isCut, RedactedDocumentAnswer redacted)
    {
        List<string> warnings = [.. redacted.Warnings.Select(warning => warning.Message)];
        if (isCut) warnings.Insert(0,
            FormattableString.Invariant($"The text is too long: its first {TextLimit} characters were analysed, the others left out."));
        return warnings.Count == 0 ? null : [.. warnings.Select(message => new SkillMessage { Message = message })];
    }

    // What was not analysed is not shown as if it had been masked.
    private static SkillRecordAnswer Warned(string? id, SkillSettings settings, string message) => new()
    {
        RecordId = id,
        Data = new SkillOutputs { PiiEntities = [], MaskedText = settings.Masks ? "" : null },
        Warnings = [new SkillMessage { Message = message }],
    };

    private static int CutOf(string text) => BorderBefore(text, TextLimit);

    private static int BorderBefore(string text, int index) => index < text.Length && char.IsHighSurrogate(text[index - 1]) ? index - 1 : index;

    private static bool IsAuto(string language) => string.Equals(language, DocumentMapping.AutoLanguage, StringComparison.OrdinalIgnoreCase);

    private static ReadRecord Read(JsonElement value, HashSet<string> ids)
    {
        SkillRecord? record;
        try
        {
            record = value.ValueKind == JsonValueKind.Object ? value.Deserialize(SkillJson.Exact.SkillRecord) : null;
        }
        catch (JsonException)
        {
            return new ReadRecord(null, null, "The record is not of the expected form: recordId is a text, data an object.");
        }

        if (record is null) return new ReadRecord(null, null, "The record is not an object.");
        if (string.IsNullOrEmpty(record.RecordId)) return new ReadRecord(null, null, "The record has no recordId.");
        return new ReadRecord(record.RecordId, record.Data, ids.Add(record.RecordId) ? null : "Another record of the batch has the same recordId.");
    }
}
