using System.Diagnostics;

namespace Hush.Contracts.Documents;

/// <summary>Body of a synchronous request. Every member may be missing; the mapping judges it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class AnalyzeTextRequest
{
    /// <summary>What is done: <c>PiiEntityRecognition</c>, in any letter case.</summary>
    public string? Kind { get; init; }

    /// <summary>What is analysed.</summary>
    public DocumentsInput? AnalysisInput { get; init; }

    /// <summary>How it is done; null means all defaults.</summary>
    public PiiParameters? Parameters { get; init; }

    /// <summary>The type only.</summary>
    public override string ToString() => nameof(AnalyzeTextRequest);
}
