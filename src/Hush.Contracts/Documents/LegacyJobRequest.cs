using System.Diagnostics;

namespace Hush.Contracts.Documents;

/// <summary>Body of a job submit by the routes of v3.x, whose tasks stand in lists by their kind.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class LegacyJobRequest
{
    /// <summary>The caller's name for the job, echoed in its state.</summary>
    public string? DisplayName { get; init; }

    /// <summary>What is analysed.</summary>
    public DocumentsInput? AnalysisInput { get; init; }

    /// <summary>What is done with it.</summary>
    public LegacyTasksInput? Tasks { get; init; }

    /// <summary>The type only.</summary>
    public override string ToString() => nameof(LegacyJobRequest);
}

/// <summary>Tasks by their kind. The kinds that find no personal information are read only to be refused.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class LegacyTasksInput
{
    /// <summary>Tasks that find personal information.</summary>
    public IReadOnlyList<DocumentTaskInput?>? EntityRecognitionPiiTasks { get; init; }

    /// <summary>Tasks that find named entities.</summary>
    public IReadOnlyList<DocumentTaskInput?>? EntityRecognitionTasks { get; init; }

    /// <summary>Tasks that find key phrases.</summary>
    public IReadOnlyList<DocumentTaskInput?>? KeyPhraseExtractionTasks { get; init; }

    /// <summary>Tasks that link entities.</summary>
    public IReadOnlyList<DocumentTaskInput?>? EntityLinkingTasks { get; init; }

    /// <summary>Tasks that tell the sentiment.</summary>
    public IReadOnlyList<DocumentTaskInput?>? SentimentAnalysisTasks { get; init; }

    /// <summary>The type only.</summary>
    public override string ToString() => nameof(LegacyTasksInput);
}
