using Hush.Contracts.Documents;
using Hush.Jobs;
using Hush.Mapping.Documents;
using Hush.Server.JobStatus;
using Hush.Tasks.Documents;

namespace Hush.Server.Documents;

/// <summary>One page of the results of a job's finished tasks.</summary>
internal sealed class PagedJob
{
    // What a client takes at once without trouble.
    private const long MostBytesOfPage = 4 << 20;

    private readonly ResultPage _page;
    private readonly bool _withStatistics;

    private PagedJob(ResultPage page, bool withStatistics, ResultPage? next, long length)
    {
        _page = page;
        _withStatistics = withStatistics;
        Next = next;
        Length = length;
    }

    /// <summary>The page after this one; null when there is none.</summary>
    public ResultPage? Next { get; }

    /// <summary>About how many bytes the page has.</summary>
    public long Length { get; }

    /// <summary>
    /// Cuts the page. It has the documents that were asked for, or as many of them as make some four megabytes when documents are as long as they are
    /// on average; the rest is on the next.
    /// </summary>
    /// <param name="job">The job.</param>
    /// <param name="query">What was asked for.</param>
    /// <param name="withStatistics">Whether counts are wanted.</param>
    /// <param name="read">Reads the stored outcome of a task.</param>
    public static async Task<PagedJob> CutAsync(Job job, PageQuery query, bool withStatistics, Func<JobTask, Task<byte[]>> read)
    {
        // Every task has the same documents; a failed one shows none.
        var documents = 0;
        if (job.Tasks.FirstOrDefault(task => task.State == JobState.Succeeded) is { } shown) documents =
            StoredDocumentTask.Read(await read(shown))!.Ids.Count;
        var stored = job.Tasks.Sum(task => task.State == JobState.Succeeded ? task.OutputLength ?? 0 : 0);
        var perDocument = Math.Max(1, stored / Math.Max(1, documents));
        var most = (int)Math.Clamp(MostBytesOfPage / perDocument, 1, int.MaxValue);
        var isCut = query.Page.Top > most && documents - query.Page.Skip > most;
        var page = isCut ? query.Page with { Top = most } : query.Page;
        var next = isCut ? NextOfCut(query, most, documents) : page.Next(documents, query.IsTopAsked);
        return new PagedJob(page, withStatistics, next, perDocument * Math.Min(page.Top, Math.Max(0, documents - page.Skip)));
    }

    /// <summary>A task's name and its part of the page; no results when it failed.</summary>
    public ReadTask<PiiResultsAnswer> Read(byte[] stored)
    {
        var task = StoredDocumentTask.Read(stored);
        var results = task?.Results is { } all ? _page.CutFrom(all, task.Ids, _withStatistics) : null;
        return new ReadTask<PiiResultsAnswer>(task?.TaskName, results, task?.Failure ?? TaskFailure.Fault);
    }

    // What is left of the page that was asked for, or of all when none was.
    private static ResultPage NextOfCut(PageQuery query, int most, int documents)
    {
        var skip = query.Page.Skip + most;
        return new ResultPage(skip, query.IsTopAsked ? query.Page.Top : Math.Min(query.Page.Top, documents - skip));
    }
}
