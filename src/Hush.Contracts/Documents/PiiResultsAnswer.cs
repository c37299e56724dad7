using System.Diagnostics;
using Hush.Contracts.Errors;

namespace Hush.Contracts.Documents;

/// <summary>Answer to a synchronous request.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class AnalyzeTextAnswer
{
    /// <summary>Kind of the results: <c>PiiEntityRecognitionResults</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The results.</summary>
    public required PiiResultsAnswer Results { get; init; }

    /// <summary>The type only.</summary>
    public override string ToString() => nameof(AnalyzeTextAnswer);
}

/// <summary>Results of <c>PiiEntityRecognition</c>. Declaration order is the order on the wire.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class PiiResultsAnswer
{
    /// <summary>Counts; null unless asked for.</summary>
    public DocumentStatisticsAnswer? Statistics { get; init; }

    /// <summary>The documents that could be analysed, in the order of the request.</summary>
    public required IReadOnlyList<RedactedDocumentAnswer> Documents { get; init; }

    /// <summary>The documents that could not, in the order of the request; empty when there is none.</summary>
    public required IReadOnlyList<InputErrorAnswer> Errors { get; init; }

    /// <summary>The model that was used, never the word <c>latest</c>.</summary>
    public required string ModelVersion { get; init; }

    /// <summary>Name and beginning of the hash of the model that the caller chose, an extension of Hush; null where none was chosen.</summary>
    public string? HushModel { get; init; }

    /// <summary>The type only.</summary>
    public override string ToString() => nameof(PiiResultsAnswer);
}

/// <summary>Counts of a request, or of one page of a job's results.</summary>
public sealed class DocumentStatisticsAnswer
{
    /// <summary>Documents sent.</summary>
    public required int DocumentsCount { get; init; }

    /// <summary>Documents analysed.</summary>
    public required int ValidDocumentsCount { get; init; }

    /// <summary>Documents that could not be analysed.</summary>
    public required int ErroneousDocumentsCount { get; init; }

    /// <summary>Started thousands of text elements, over all analysed documents.</summary>
    public required long TransactionsCount { get; init; }
}

/// <summary>Counts of one document.</summary>
public sealed class DocumentSizeAnswer
{
    /// <summary>Text elements.</summary>
    public required int CharactersCount { get; init; }

    /// <summary>Started thousands of text elements.</summary>
    public required long TransactionsCount { get; init; }
}
