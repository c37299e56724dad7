using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using Hush.Tasks.Scheduling;
using Microsoft.Extensions.Options;

namespace Hush.Server.Hosting;

/// <summary>Section <c>Hush:Analysis</c>: what callers that wait for an answer may use of the machine.</summary>
[UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "The generated validator reads the bounds of times itself.")]
internal sealed class AnalysisOptions
{
    /// <summary>Threads for the analysis that callers wait for. 0 (default): one per processor, at least 2. At most 1,024.</summary>
    [Range(0, 1024)]
    [Setting("threads of the analysis that callers wait for: texts at once, the search skill, transcripts, restoring, live turns",
        Default = "0: one per processor, at least 2")]
    public int Threads { get; set; }

    /// <summary>Calls that may wait for a thread; further ones get 503. Default 32; 0 to 100,000.</summary>
    [Range(0, 100_000)]
    [Setting("such calls that may wait for a thread; further ones get 503")]
    public int QueueLength { get; set; } = 32;

    /// <summary>How long a call may wait for a thread before it gets 503. Default 10 seconds; 10 milliseconds to 1 hour.</summary>
    [Range(typeof(TimeSpan), "00:00:00.010", "01:00:00")]
    [Setting("how long such a call may wait before it gets 503")]
    public TimeSpan MaxWait { get; set; } = TimeSpan.FromSeconds(10);

    public SchedulerLimits ToSchedulerLimits()
    {
        var defaults = new SchedulerLimits();
        return defaults with { ThreadCount = Threads == 0 ? defaults.ThreadCount : Threads, QueueLength = QueueLength, MaxWait = MaxWait };
    }
}

[OptionsValidator]
internal sealed partial class AnalysisOptionsValidator : IValidateOptions<AnalysisOptions>;
