namespace Hush.Server.Keys;

/// <summary>What a caller may take of the server, in place of what the settings say for all.</summary>
/// <param name="CallsPerSecond">Calls in a second; null for that of the settings.</param>
/// <param name="CallsPerMinute">Calls in a minute; null for that of the settings.</param>
/// <param name="WaitingJobs">Jobs that may wait; null for that of the settings.</param>
internal readonly record struct CallerLimits(int? CallsPerSecond, int? CallsPerMinute, int? WaitingJobs = null);
