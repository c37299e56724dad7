namespace Hush.Jobs;

/// <summary>How much the store has to do.</summary>
/// <param name="Waiting">Jobs that have not been begun.</param>
/// <param name="Running">Jobs that have been begun and not ended.</param>
/// <param name="OldestAge">Since when the oldest of those waits that have not been begun; zero when there is none.</param>
internal readonly record struct QueueMeasure(int Waiting, int Running, TimeSpan OldestAge);
