using System.Diagnostics;
using System.Globalization;

namespace Hush.Contracts.Documents;

/// <summary>Body of a job submit: documents and what to do with them. Every member may be missing; the mapping judges it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class DocumentJobRequest
{
    /// <summary>The caller's name for the job, echoed in its state.</summary>
    public string? DisplayName { get; init; }

    /// <summary>What is analysed.</summary>
    public DocumentsInput? AnalysisInput { get; init; }

    /// <summary>What is done with it, one or more.</summary>
    public IReadOnlyList<DocumentTaskInput?>? Tasks { get; init; }

    /// <summary>Seconds after which an unfinished job is cancelled; null means never.</summary>
    public double? CancelAfter { get; init; }

    /// <summary>Language of documents whose language was to be detected and could not be; null means <c>en</c>.</summary>
    public string? DefaultLanguage { get; init; }

    /// <summary>The numbers of documents and tasks, never a text.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"DocumentJobRequest({AnalysisInput?.Documents?.Count ?? 0} documents, {Tasks?.Count ?? 0} tasks)");
}

/// <summary>One task of a job.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class DocumentTaskInput
{
    /// <summary>What is done: <c>PiiEntityRecognition</c>, in any letter case.</summary>
    public string? Kind { get; init; }

    /// <summary>The caller's name for the task, echoed in its result.</summary>
    public string? TaskName { get; init; }

    /// <summary>How it is done; null means all defaults.</summary>
    public PiiParameters? Parameters { get; init; }

    /// <summary>The type only: names are the caller's.</summary>
    public override string ToString() => nameof(DocumentTaskInput);
}
