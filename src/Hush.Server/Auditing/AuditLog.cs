using System.Text.Json;
using Hush.Auditing;
using Hush.Jobs;
using Hush.Server.Hosting;
using Hush.Server.Http;
using Hush.Server.Keys;
using Hush.Server.Telemetry;

namespace Hush.Server.Auditing;

/// <summary>
/// Who submitted, read, cancelled and restored what: a line of JSON for each, where the setting <c>Hush:AuditLog</c> names a folder. When a line
/// can't be written, it is kept in memory and tried again, and until it is written nothing further is done that would need one.
/// </summary>
internal sealed class AuditLog : IDisposable
{
    /// <summary>The setting.</summary>
    public const string Setting = "Hush:AuditLog";

    /// <summary>Names the key of the chain.</summary>
    public const string KeySetting = "Hush:AuditKey";

    private readonly Lock _gate = new();
    private readonly Queue<byte[]> _unwritten = [];
    private readonly AuditFile? _file;
    private readonly TimeProvider _time;
    private readonly ILogger<AuditLog> _logger;
    private bool _hasFailed;
    private string _toldFile = "";

    /// <exception cref="StartProblemException">The folder can't be written, another server has it, or the key can't be read.</exception>
    public AuditLog(IConfiguration configuration, TimeProvider time, ILogger<AuditLog> logger)
    {
        (_time, _logger) = (time, logger);
        if (configuration[Setting] is not { Length: > 0 } folder) return;
        try
        {
            _file = new AuditFile(folder, AuditChain.Load(configuration[KeySetting]));
            _file.Reserve();
            TellStart(_file);
        }
        catch (RedactionKeyException wrong)
        {
            throw new StartProblemException($"Wrong settings: {KeySetting}: {wrong.Message}", wrong);
        }
        catch (Exception failure) when (IsOfTheDisk(failure))
        {
            _file?.Dispose();
            throw new StartProblemException($"The audit log can't be written to {folder}, or another server writes there ({failure.GetType().Name}).",
                failure);
        }
    }

    /// <summary>Whether lines can be written, as far as it is known; tries again what could not be. For readiness probes.</summary>
    public bool IsSound()
    {
        if (_file is null) return true;
        lock (_gate) return TryWriteAll(_file);
    }

    /// <summary>To be called before anything that needs a line.</summary>
    /// <exception cref="AuditException">Lines can't be written now.</exception>
    public void Require()
    {
        if (!IsSound()) throw new AuditException();
    }

    /// <summary>Notes what the caller of a request has done. Never fails: what can't be written now is written later.</summary>
    /// <param name="context">The request.</param>
    /// <param name="action">What was done.</param>
    /// <param name="outcome">How it ended.</param>
    /// <param name="job">The job, where there is one.</param>
    public void Note(HttpContext context, AuditAction action, AuditOutcome outcome, JobId? job = null)
    {
        if (_file is null) return;
        var caller = Caller.Of(context);
        AuditEntry entry = new(_time.GetUtcNow(), action, outcome, caller.Name, caller.Tenant, job?.ToString(), AnswerHeaders.IdOf(context));
        var line = JsonSerializer.SerializeToUtf8Bytes(entry, AuditJson.Default.AuditEntry);
        lock (_gate)
        {
            _unwritten.Enqueue(line);
            TryWriteAll(_file);
        }
    }

    public void Dispose()
    {
        if (_file is null) return;
        lock (_gate)
        {
            if (!TryWriteAll(_file) && _unwritten.Count > 0) Log.AuditLinesLost(_logger, _unwritten.Count);
            Log.AuditAt(_logger, _file.Last.Number, _file.Last.Hash);
            _file.Dispose();
        }
    }

    // Logs are kept elsewhere: what they say of the chain shows later that it is still the same.
    private void TellStart(AuditFile file)
    {
        _toldFile = file.Name;
        Log.AuditAt(_logger, file.Last.Number, file.Last.Hash);
        if (file.Start.WasCut) Log.AuditLineCut(_logger);
        if (file.Start.Doubt != AuditDoubt.None) Log.AuditDoubtful(_logger, file.Start.Doubt);
    }

    private bool TryWriteAll(AuditFile file)
    {
        try
        {
            while (_unwritten.TryPeek(out var line))
            {
                file.Append(line, DateOnly.FromDateTime(_time.GetUtcNow().UtcDateTime));
                _unwritten.Dequeue();
                if (file.Name == _toldFile) continue;
                _toldFile = file.Name;
                Log.AuditAt(_logger, file.Last.Number, file.Last.Hash);
            }

            file.Reserve();
            _hasFailed = false;
            return true;
        }
        catch (Exception failure) when (IsOfTheDisk(failure))
        {
            ServerTelemetry.CountAuditFailure();
            if (!_hasFailed) Log.AuditFailed(_logger, failure.GetType().Name, _unwritten.Count);
            _hasFailed = true;
            return false;
        }
    }

    private static bool IsOfTheDisk(Exception failure) => failure is IOException or UnauthorizedAccessException;
}

/// <summary>The audit log can't be written, so what it would have to tell of is not done.</summary>
internal sealed class AuditException() : Exception("The audit log can't be written.");
