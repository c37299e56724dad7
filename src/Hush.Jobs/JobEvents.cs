namespace Hush.Jobs;

/// <summary>Makes the events that more than one place reports.</summary>
internal static class JobEvents
{
    /// <summary>Only the store's own messages are known to hold no content; of any other exception the type alone is kept.</summary>
    public static JobEvent StoreFailed(Exception failure) => new(JobEventKind.StoreFailed)
    {
        ErrorType = failure.GetType().Name,
        ErrorMessage = failure is JobStoreException ? failure.Message : null,
    };
}
