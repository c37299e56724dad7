using Hush.Contracts.Documents;
using Hush.Contracts.Errors;

namespace Hush.Mapping.Documents;

/// <summary>A part of a task's documents, in the order of the request: analysed ones and failed ones together.</summary>
/// <param name="Skip">Documents before it, 0 or more.</param>
/// <param name="Top">Documents on it, 1 or more.</param>
internal sealed record ResultPage(int Skip, int Top)
{
    /// <summary>Documents of a page when a caller does not say.</summary>
    public const int OrdinaryTop = 20;

    /// <summary>All documents.</summary>
    public static ResultPage Whole { get; } = new(0, int.MaxValue);

    /// <summary>Cuts the page out of <paramref name="results"/>, with the counts of the page or none.</summary>
    /// <param name="results">All results of a task.</param>
    /// <param name="ids">The ids of all documents in the order of the request.</param>
    /// <param name="withStatistics">Whether counts are wanted.</param>
    public PiiResultsAnswer CutFrom(PiiResultsAnswer results, IReadOnlyList<string> ids, bool withStatistics)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(ids);
        HashSet<string> held = [.. ids.Skip(Skip).Take(Top)];
        IReadOnlyList<RedactedDocumentAnswer> documents = [.. results.Documents.Where(document => held.Contains(document.Id))];
        IReadOnlyList<InputErrorAnswer> errors = [.. results.Errors.Where(error => held.Contains(error.Id))];
        return new PiiResultsAnswer
        {
            Statistics = withStatistics ? Count(documents, errors) : null,
            Documents = withStatistics ? documents : [.. documents.Select(WithoutStatistics)],
            Errors = errors,
            ModelVersion = results.ModelVersion,
            HushModel = results.HushModel,
        };
    }

    /// <summary>The page after this one; null when it is the last of <paramref name="total"/> documents.</summary>
    /// <param name="total">Documents in all.</param>
    /// <param name="isTopAsked">Whether the caller said how long a page is; else the next one is as long as what is left.</param>
    public ResultPage? Next(int total, bool isTopAsked)
    {
        var skip = (long)Skip + Top;
        return skip >= total ? null : new ResultPage((int)skip, isTopAsked ? Top : Math.Min(Top, total - (int)skip));
    }

    internal static DocumentStatisticsAnswer Count(IReadOnlyList<RedactedDocumentAnswer> documents, IReadOnlyList<InputErrorAnswer> errors) => new()
    {
        DocumentsCount = documents.Count + errors.Count,
        ValidDocumentsCount = documents.Count,
        ErroneousDocumentsCount = errors.Count,
        TransactionsCount = documents.Sum(document => document.Statistics!.TransactionsCount),
    };

    private static RedactedDocumentAnswer WithoutStatistics(RedactedDocumentAnswer document) => new()
    {
        RedactedText = document.RedactedText,
        Id = document.Id,
        Entities = document.Entities,
        Warnings = document.Warnings,
        DetectedLanguage = document.DetectedLanguage,
        IsLanguageDefaulted = document.IsLanguageDefaulted,
        HushCandidates = document.HushCandidates,
    };
}
