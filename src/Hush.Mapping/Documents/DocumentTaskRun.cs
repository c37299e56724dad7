using Hush.Contracts.Documents;
using Hush.Contracts.Errors;

namespace Hush.Mapping.Documents;

/// <summary>Analyses a text, as <c>PiiAnalyzer.Analyze</c> does.</summary>
internal delegate DocumentResult AnalyzeDocument(SourceText text, DocumentOptions options, CancellationToken cancellation);

/// <summary>Runs one task of a plan over all of its documents and writes the results as the wire has them.</summary>
internal static class DocumentTaskRun
{
    /// <summary>Runs task <paramref name="taskIndex"/> of <paramref name="plan"/>. The results hold statistics; leave them out where not asked
    /// for.</summary>
    /// <param name="plan">What a request asks for.</param>
    /// <param name="taskIndex">0-based.</param>
    /// <param name="analyze">Finds and redacts.</param>
    /// <param name="detectLanguage">Tells the language of documents that ask for it.</param>
    /// <param name="cancellation">Checked for every document.</param>
    public static PiiResultsAnswer Run(
        DocumentPlan plan, int taskIndex, AnalyzeDocument analyze, DetectLanguage detectLanguage, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(analyze);
        ArgumentNullException.ThrowIfNull(detectLanguage);
        var settings = plan.Tasks[taskIndex].Settings;
        var ignored = IgnoredParameters.WarningOf(plan.Tasks[taskIndex].Ignored, "texts");
        var redacted = new List<RedactedDocumentAnswer>(plan.Documents.Count);
        var errors = new List<InputErrorAnswer>();
        foreach ((var index, var document) in plan.Documents.Index())
        {
            cancellation.ThrowIfCancellationRequested();
            if (document.Problem is { } problem)
            {
                errors.Add(new InputErrorAnswer { Id = document.Id, Error = problem.ToErrorBody() });
                continue;
            }

            var language = ReadLanguage.Of(document, plan, detectLanguage);
            var own = settings.For(language.Code);

            // Made-up values must not tell which documents speak of the same person.
            var result = analyze(document.Text, own.Options with { SyntheticSeed = index, Explains = plan.Explains }, cancellation);
            redacted.Add(DocumentResultMapping.Write(document, result, own, plan.Version, language, ignored));
        }

        return new PiiResultsAnswer
        {
            Statistics = ResultPage.Count(redacted, errors),
            Documents = redacted,
            Errors = errors,
            ModelVersion = HushModel.Version,
            HushModel = plan.AnsweredBy,
        };
    }
}

/// <summary>In which language a document is read, and what the answer says of it.</summary>
/// <param name="Code">BCP-47 language.</param>
/// <param name="Detected">What was detected; null when the caller named the language.</param>
/// <param name="IsDefaulted">Whether none was detected; null when the caller named the language.</param>
internal sealed record ReadLanguage(string Code, DetectedLanguageAnswer? Detected = null, bool? IsDefaulted = null)
{
    public static ReadLanguage Of(PlannedDocument document, DocumentPlan plan, DetectLanguage detect)
    {
        if (document.Language is { } named) return new ReadLanguage(named);
        if (detect(document.Text) is { } told && plan.Version.Languages.Contains(told.Code))
        {
            var confidence = new Confidence(told.Confidence).Rounded;
            return new ReadLanguage(
                told.Code, new DetectedLanguageAnswer { Name = told.Name, Iso6391Name = told.Iso6391Name, ConfidenceScore = confidence },
                IsDefaulted: false);
        }

        return new ReadLanguage(plan.DefaultLanguage, new DetectedLanguageAnswer
        { Name = DocumentMapping.UnknownLanguage, Iso6391Name = DocumentMapping.UnknownLanguage, ConfidenceScore = 0 }, IsDefaulted: true);
    }
}
