using Hush.Contracts.Documents;
using Hush.Mapping.Problems;
using Hush.Mapping.Versions;

namespace Hush.Mapping.Documents;

/// <summary>Turns a synchronous request into a plan of one task, or says what is the first thing wrong with it.</summary>
internal static class AnalyzeTextMapping
{
    /// <summary>What the wire calls the task.</summary>
    public const string TaskKind = "PiiEntityRecognition";

    /// <summary>What the wire calls its results.</summary>
    public const string ResultsKind = "PiiEntityRecognitionResults";

    private static readonly string[] Kinds = [TaskKind];

    /// <summary>Reads <paramref name="request"/> as it came by <paramref name="version"/>.</summary>
    public static Mapped<DocumentPlan> Read(AnalyzeTextRequest? request, TextApiVersion version, DocumentLimits limits)
    {
        if (request is null) return ProblemCatalog.EmptyBody;
        if (!string.Equals(request.Kind, TaskKind, StringComparison.OrdinalIgnoreCase)) return ProblemCatalog.BadValue("kind", Kinds);
        return Read(request.AnalysisInput, request.Parameters, version, limits, "analysisInput.documents");
    }

    /// <summary>Reads a request of the predecessor, whose body is the documents alone.</summary>
    public static Mapped<DocumentPlan> Read(DocumentsInput? documents, PiiParameters parameters, TextApiVersion version, DocumentLimits limits) =>
        documents is null ? ProblemCatalog.EmptyBody : Read(documents, parameters, version, limits, "documents");

    private static Mapped<DocumentPlan> Read(
        DocumentsInput? input, PiiParameters? parameters, TextApiVersion version, DocumentLimits limits, string path)
    {
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(limits);
        var documents = new List<PlannedDocument>();
        if (DocumentMapping.Read(input, version, limits.MaxDocuments, path, documents) is { } badInput) return badInput;

        var model = PiiParametersMapping.ModelOf(parameters);
        if (!HushModel.Knows(model, limits.AcceptForeignModelVersions)) return ProblemCatalog.BadModelVersion;
        var settings = PiiParametersMapping.Read(parameters, version, limits.Identifiers, "parameters", limits.Keys);
        if (settings.Problem is { } badParameters) return badParameters;

        PlannedDocument[] judged = [.. documents.Select(document => Judge(document, limits))];
        return new DocumentPlan(version, null, null, DocumentMapping.OrdinaryLanguage, judged,
            [new PlannedDocumentTask(null, settings.Value!) { Ignored = IgnoredParameters.Of(parameters) }]);
    }

    private static PlannedDocument Judge(PlannedDocument document, DocumentLimits limits) =>
        document.Problem is null && document.TextElements > limits.MaxDocumentTextElements
            ? document with { Problem = ProblemCatalog.DocumentTooLong(limits.MaxDocumentTextElements) }
            : document;
}
