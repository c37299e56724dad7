namespace Hush.Jobs;

/// <summary>This process cannot run any task now, for no fault of the job: the worker gives the lease back.</summary>
internal sealed class NotReadyException(string message) : Exception(message);
