using Hush.Contracts.Documents;
using Hush.Jobs;
using Hush.Mapping.Documents;
using Hush.Server.JobStatus;
using Hush.Tasks.Documents;

namespace Hush.Server.Documents;

/// <summary>One page of the results of a job's finished tasks.</summary>
internal sealed class PagedJob
{
    private readonly ResultPage _page;
    private readonly bool _withStatistics;
    private readonly Dictionary<int, StoredDocumentTask?> _tasks;

    public PagedJob(Job job, PageQuery query, bool withStatistics)
    {
        _page = query.Page;
        _withStatistics = withStatistics;
        _tasks = StateNames.EndedTasks(job).ToDictionary(task => task.Index, task => StoredDocumentTask.Read(task.Output));

        // Every task has the same documents; a failed one shows none.
        int documents = _tasks.Values.Max(task => task?.Results is null ? 0 : task.Ids.Count as int?) ?? 0;
        Next = _page.Next(documents, query.IsTopAsked);
    }

    /// <summary>The page after this one; null when there is none.</summary>
    public ResultPage? Next { get; }

    /// <summary>A task's name and its part of the page; no results when it failed.</summary>
    public (string? Name, PiiResultsAnswer? Results) Read(JobTask task)
    {
        StoredDocumentTask? stored = _tasks[task.Index];
        return (stored?.TaskName, stored?.Results is { } results ? _page.CutFrom(results, stored.Ids, _withStatistics) : null);
    }
}
