namespace Hush.Tasks.Scheduling;

/// <summary>Too many callers wait for an analysis already, or this one has waited too long: it should come back later.</summary>
/// <param name="retryAfter">After how long.</param>
internal sealed class AnalysisBusyException(TimeSpan retryAfter) : Exception("The threads of analysis are busy.")
{
    public TimeSpan RetryAfter => retryAfter;
}
