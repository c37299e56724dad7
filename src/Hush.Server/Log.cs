using Hush.Auditing;
using Hush.Jobs;

namespace Hush.Server;

/// <summary>Every log message of the server. Parameters are identifiers, counts, durations and names of ours; never a caller's text.</summary>
internal static partial class Log
{
    [LoggerMessage(EventId = 5001, Level = LogLevel.Information,
        Message = "{Method} {Route} answered {Status} {Problem} in {Seconds} s; request {RequestId}, trace {TraceId}")]
    public static partial void RequestEnded(ILogger logger, string method, string route, int status, string? problem, double seconds,
        string requestId, string? traceId);

    [LoggerMessage(EventId = 5002, Level = LogLevel.Error, Message = "A request met the fault {ErrorType} at {Stack}")]
    public static partial void RequestFaulted(ILogger logger, string errorType, string stack);

    [LoggerMessage(EventId = 5003, Level = LogLevel.Warning,
        Message = "The search of {Recognizer} stopped at a limit in {InputCount} inputs and may have missed something; trace {TraceId}")]
    public static partial void SearchStopped(ILogger logger, string recognizer, int inputCount, string? traceId);

    [LoggerMessage(EventId = 5010, Level = LogLevel.Warning,
        Message = "No key is configured: the server listens on loopback only and serves every caller")]
    public static partial void ServesWithoutKeys(ILogger logger);

    [LoggerMessage(EventId = 5011, Level = LogLevel.Information, Message = "Callers need one of {KeyCount} keys")]
    public static partial void ServesWithKeys(ILogger logger, int keyCount);

    [LoggerMessage(EventId = 5014, Level = LogLevel.Warning,
        Message = "No key is configured and anonymous callers are allowed: the server serves every caller that reaches it")]
    public static partial void ServesAnybody(ILogger logger);

    [LoggerMessage(EventId = 5015, Level = LogLevel.Information,
        Message = "Settings of the container edition were given that are not needed: {Names}")]
    public static partial void ContainerSettingsIgnored(ILogger logger, string names);

    [LoggerMessage(EventId = 5016, Level = LogLevel.Information, Message = "{Count} own rules were loaded")]
    public static partial void RulesLoaded(ILogger logger, int count);

    [LoggerMessage(EventId = 5017, Level = LogLevel.Warning,
        Message = "A call from {Address} came with a key that is not known or a token that is not good")]
    public static partial void WrongKey(ILogger logger, string address);

    [LoggerMessage(EventId = 5018, Level = LogLevel.Information, Message = "Callers may come with tokens of {Issuer} for {Audience}")]
    public static partial void ServesTokens(ILogger logger, string issuer, string audience);

    [LoggerMessage(EventId = 5019, Level = LogLevel.Error, Message = "The keys of the issuer can't be fetched: {ErrorType}; tokens can't be checked")]
    public static partial void IssuerFailed(ILogger logger, string errorType);

    [LoggerMessage(EventId = 5033, Level = LogLevel.Error,
        Message = "The issuer signs for many tenants: Hush:Identity:Tenants must name those whose tokens are taken; until then no token is")]
    public static partial void IssuerOfManyTenants(ILogger logger);

    [LoggerMessage(EventId = 5029, Level = LogLevel.Information, Message = "The key file was read again; callers need one of {KeyCount} keys")]
    public static partial void KeysRead(ILogger logger, int keyCount);

    [LoggerMessage(EventId = 5030, Level = LogLevel.Error,
        Message = "The key file has changed and is not taken: {Reason} The keys from before are good on")]
    public static partial void KeysNotRead(ILogger logger, string reason);

    [LoggerMessage(EventId = 5012, Level = LogLevel.Information, Message = "The analyzer was loaded in {Seconds} s")]
    public static partial void AnalyzerLoaded(ILogger logger, double seconds);

    [LoggerMessage(EventId = 5013, Level = LogLevel.Critical,
        Message = "The analyzer could not be loaded, attempt {Attempt} of {AttemptCount}: {ErrorType} at {Stack}")]
    public static partial void AnalyzerFailed(ILogger logger, int attempt, int attemptCount, string errorType, string stack);

    [LoggerMessage(EventId = 5031, Level = LogLevel.Information, Message = "The model {Name} was loaded in {Seconds} s, since a caller chose it")]
    public static partial void ModelLoaded(ILogger logger, string name, double seconds);

    [LoggerMessage(EventId = 5032, Level = LogLevel.Error, Message = "The model {Name} could not be loaded: {ErrorType} at {Stack}")]
    public static partial void ModelNotLoaded(ILogger logger, string name, string errorType, string stack);

    [LoggerMessage(EventId = 5020, Level = LogLevel.Information, Message = "Job {JobId} was accepted: {TaskCount} tasks, {ByteCount} bytes")]
    public static partial void JobAccepted(ILogger logger, JobId jobId, int taskCount, int byteCount);

    [LoggerMessage(EventId = 5021,
        Message = "Job {JobId}: {Happening} task {TaskIndex} attempt {Attempt} state {State} after {Seconds} s {ErrorType} {ErrorMessage}")]
    public static partial void JobEvent(
        ILogger logger, LogLevel level, JobId jobId, JobEventKind happening, int? taskIndex, int attempt, JobState? state, double seconds,
        string? errorType, string? errorMessage);

    [LoggerMessage(EventId = 5022, Level = LogLevel.Information, Message = "{Count} expired jobs were destroyed")]
    public static partial void JobsPurged(ILogger logger, int count);

    [LoggerMessage(EventId = 5024, Level = LogLevel.Warning,
        Message = "{Count} jobs have not ended although they are older than jobs are kept; they wait on")]
    public static partial void JobsOverdue(ILogger logger, int count);

    [LoggerMessage(EventId = 5025, Level = LogLevel.Error,
        Message = "{Count} jobs that never ended were destroyed: they waited longer than Hush:Jobs:UnrunRetention")]
    public static partial void JobsExpiredUnrun(ILogger logger, int count);

    [LoggerMessage(EventId = 5026, Level = LogLevel.Warning,
        Message = "The clock has jumped forward by {Seconds} s: nothing is destroyed for a while")]
    public static partial void ClockJumped(ILogger logger, double seconds);

    [LoggerMessage(EventId = 5027, Level = LogLevel.Error,
        Message = "The audit log can't be written: {ErrorType}; {Count} lines wait, and calls that need one get 503")]
    public static partial void AuditFailed(ILogger logger, string errorType, int count);

    [LoggerMessage(EventId = 5028, Level = LogLevel.Critical, Message = "{Count} lines of the audit log were never written")]
    public static partial void AuditLinesLost(ILogger logger, int count);

    [LoggerMessage(EventId = 5034, Level = LogLevel.Information, Message = "The audit log is at line {Number}, chain {Chain}")]
    public static partial void AuditAt(ILogger logger, long number, string chain);

    [LoggerMessage(EventId = 5035, Level = LogLevel.Error,
        Message = "The audit log is not as it was left: {Doubt}. It is gone on with, and 'hush audit verify' says where it is broken")]
    public static partial void AuditDoubtful(ILogger logger, AuditDoubt doubt);

    [LoggerMessage(EventId = 5036, Level = LogLevel.Warning, Message = "The beginning of an unfinished line was taken from the audit log's end")]
    public static partial void AuditLineCut(ILogger logger);

    [LoggerMessage(EventId = 5023, Level = LogLevel.Error, Message = "The job store failed: {ErrorType} {ErrorMessage}")]
    public static partial void StoreFailed(ILogger logger, string? errorType, string? errorMessage);
}
