namespace Hush.Jobs;

/// <summary>This process cannot run any task now, for no fault of the job: the worker gives the lease back. The message is logged and holds no
/// content.</summary>
internal sealed class NotReadyException(string message) : Exception(message);
