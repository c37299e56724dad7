using Hush.Contracts.Documents;
using Hush.Mapping.Problems;
using Hush.Mapping.Versions;

namespace Hush.Mapping.Documents;

/// <summary>Turns a whole job request into a plan, or says what is the first thing wrong with it.</summary>
internal static class DocumentJobMapping
{
    /// <summary>What the wire calls the results of a task.</summary>
    public const string ResultsKind = "PiiEntityRecognitionLROResults";

    private const string InputPath = "analysisInput.documents";

    // Far beyond any job's life; a longer limit is none.
    private static readonly TimeSpan LongestTimeLimit = TimeSpan.FromDays(365);

    private static readonly string[] Kinds = [AnalyzeTextMapping.TaskKind];

    /// <summary>Reads <paramref name="request"/> as it came by <paramref name="version"/>.</summary>
    public static Mapped<DocumentPlan> Read(DocumentJobRequest? request, TextApiVersion version, DocumentLimits limits)
    {
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(limits);
        if (request is null) return ProblemCatalog.EmptyBody;
        return Read(request, request.Tasks ?? [], "tasks", version, limits);
    }

    /// <summary>Reads a request of the predecessor, whose tasks stand in lists by their kind.</summary>
    public static Mapped<DocumentPlan> Read(LegacyJobRequest? request, TextApiVersion version, DocumentLimits limits)
    {
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(limits);
        if (request is null) return ProblemCatalog.EmptyBody;

        var same = new DocumentJobRequest { DisplayName = request.DisplayName, AnalysisInput = request.AnalysisInput };
        if (OtherKindIn(request.Tasks) is { } other) return ProblemCatalog.BadValue("tasks." + other,
            "The only tasks are those of entityRecognitionPiiTasks.");
        DocumentTaskInput?[] tasks =
        [
            .. (request.Tasks?.EntityRecognitionPiiTasks ?? [])
                .Select(task => new DocumentTaskInput
                    { Kind = AnalyzeTextMapping.TaskKind, TaskName = task?.TaskName, Parameters = task?.Parameters }),
        ];
        return Read(same, tasks, "tasks.entityRecognitionPiiTasks", version, limits);
    }

    private static Mapped<DocumentPlan> Read(
        DocumentJobRequest request, IReadOnlyList<DocumentTaskInput?> taskInputs, string tasksPath, TextApiVersion version, DocumentLimits limits)
    {
        var documents = new List<PlannedDocument>();
        if (DocumentMapping.Read(request.AnalysisInput, version, limits.MaxJobDocuments, InputPath, documents) is { } badInput) return badInput;
        if (FindUnfit(documents, limits) is { } unfit) return unfit;
        var tasks = new List<PlannedDocumentTask>();
        if (ReadTasks(taskInputs, tasksPath, version, limits, tasks) is { } badTask) return badTask;
        if (request.CancelAfter is { } seconds && !(seconds > 0))
            return ProblemCatalog.BadValue("cancelAfter", "A number of seconds above zero is expected.");

        var language = string.IsNullOrWhiteSpace(request.DefaultLanguage) ? DocumentMapping.OrdinaryLanguage : request.DefaultLanguage;
        if (!version.Languages.Contains(TextLanguages.Reduce(language)))
            return ProblemCatalog.BadValue("defaultLanguage", version.Languages.Select(LanguageTags.Display));
        return new DocumentPlan(version, request.DisplayName, ToTimeLimit(request.CancelAfter), language, documents, tasks);
    }

    // A job is refused whole where a synchronous request answers the other documents.
    private static RequestProblem? FindUnfit(List<PlannedDocument> documents, DocumentLimits limits)
    {
        if (documents.Exists(document => document.Text.Length == 0)) return ProblemCatalog.EmptyInput();
        return documents.Sum(document => (long)document.TextElements) > limits.MaxJobTextElements
            ? ProblemCatalog.InputTooLong(limits.MaxJobTextElements)
            : null;
    }

    private static RequestProblem? ReadTasks(
        IReadOnlyList<DocumentTaskInput?> inputs, string path, TextApiVersion version, DocumentLimits limits, List<PlannedDocumentTask> read)
    {
        if (inputs.Count == 0) return ProblemCatalog.MissingTasks;
        if (inputs.Count > limits.MaxTasks) return ProblemCatalog.TooManyEntries(limits.MaxTasks, path);
        for (var i = 0; i < inputs.Count; i++)
        {
            var place = FormattableString.Invariant($"{path}[{i}]");
            if (!string.Equals(inputs[i]?.Kind, AnalyzeTextMapping.TaskKind, StringComparison.OrdinalIgnoreCase))
                return ProblemCatalog.BadValue(place + ".kind", Kinds);

            var parameters = inputs[i]!.Parameters;
            if (PiiParametersMapping.ModelOf(parameters) is { } model && !HushModel.Knows(model, limits.AcceptForeignModelVersions))
                return ProblemCatalog.BadTaskModelVersion(model, AnalyzeTextMapping.TaskKind);
            var settings = PiiParametersMapping.Read(parameters, version, limits.Identifiers, place + ".parameters", limits.Keys);
            if (settings.Problem is { } problem) return problem;
            read.Add(new PlannedDocumentTask(inputs[i]!.TaskName, settings.Value!) { Ignored = IgnoredParameters.Of(parameters) });
        }

        return null;
    }

    private static string? OtherKindIn(LegacyTasksInput? tasks) => tasks switch
    {
        { EntityRecognitionTasks.Count: > 0 } => "entityRecognitionTasks",
        { KeyPhraseExtractionTasks.Count: > 0 } => "keyPhraseExtractionTasks",
        { EntityLinkingTasks.Count: > 0 } => "entityLinkingTasks",
        { SentimentAnalysisTasks.Count: > 0 } => "sentimentAnalysisTasks",
        _ => null,
    };

    private static TimeSpan? ToTimeLimit(double? seconds) =>
        seconds is { } s && s < LongestTimeLimit.TotalSeconds ? TimeSpan.FromSeconds(s) : null;
}
