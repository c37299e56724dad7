using System.Diagnostics;
using System.Globalization;
using Hush.Mapping.Problems;
using Hush.Mapping.Versions;

namespace Hush.Mapping.Documents;

/// <summary>What a valid request asks for, in our own terms. A synchronous request has one task.</summary>
/// <param name="Version">The API version it came by.</param>
/// <param name="DisplayName">The caller's name for it; null when not sent.</param>
/// <param name="CancelAfter">Its time limit; null means none.</param>
/// <param name="DefaultLanguage">Language of documents whose language was to be detected and could not be.</param>
/// <param name="Documents">The documents, in order.</param>
/// <param name="Tasks">What to do with them, in order.</param>
[DebuggerDisplay("{ToString(),nq}")]
internal sealed record DocumentPlan(
    TextApiVersion Version,
    string? DisplayName,
    TimeSpan? CancelAfter,
    string DefaultLanguage,
    IReadOnlyList<PlannedDocument> Documents,
    IReadOnlyList<PlannedDocumentTask> Tasks)
{
    /// <summary>Whether the answer says how every candidate came about. An extension of Hush; default: no.</summary>
    public bool Explains { get; init; }

    /// <summary>The model that was chosen, as callers write it; null for the server's own. An extension of Hush.</summary>
    public string? Model { get; init; }

    /// <summary>What the answer calls the model that was chosen: its own name and the beginning of its hash; null to name none.</summary>
    public string? AnsweredBy { get; init; }

    /// <summary>Numbers only.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"DocumentPlan({Documents.Count} documents, {Tasks.Count} tasks)");
}

/// <summary>A document of a request, and why it cannot be analysed when it cannot.</summary>
/// <param name="Id">The caller's id.</param>
/// <param name="Text">The text; empty when the caller sent none.</param>
/// <param name="Language">BCP-47 language as it was sent; null when it is to be detected.</param>
/// <param name="TextElements">Length of the text.</param>
/// <param name="Problem">An error of this one document; null when it can be analysed.</param>
[DebuggerDisplay("{ToString(),nq}")]
internal sealed record PlannedDocument(string Id, SourceText Text, string? Language, int TextElements, RequestProblem? Problem)
{
    /// <summary>The length only.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"PlannedDocument({TextElements} text elements)");
}

/// <summary>A task of a request.</summary>
/// <param name="Name">The caller's name for it; null when not sent.</param>
/// <param name="Settings">What the parameters mean.</param>
[DebuggerDisplay("{ToString(),nq}")]
internal sealed record PlannedDocumentTask(string? Name, PiiSettings Settings)
{
    /// <summary>Names of parameters that were sent and have no effect on texts.</summary>
    public IReadOnlyList<string> Ignored { get; init; } = [];

    /// <summary>The type only.</summary>
    public override string ToString() => nameof(PlannedDocumentTask);
}
