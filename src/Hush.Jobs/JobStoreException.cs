namespace Hush.Jobs;

/// <summary>A store cannot be opened or used: wrong schema, missing key, full disk, damaged file. The message holds file names and versions, never
/// content.</summary>
internal sealed class JobStoreException : Exception
{
    /// <summary>Whether it is for want of space: nothing is wrong with the store, and it goes on when there is some.</summary>
    public bool IsFull { get; init; }

    public JobStoreException(string message)
        : base(message)
    {
    }

    public JobStoreException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
