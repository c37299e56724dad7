using Hush.Jobs;
using Hush.Mapping.Problems;
using Hush.Server.Auditing;
using Hush.Server.Telemetry;
using Hush.Tasks.Scheduling;
using Hush.Tasks.Selection;
using Microsoft.AspNetCore.Connections;

namespace Hush.Server.Http;

/// <summary>
/// Answers what no handler foresaw. Of an exception only its type and the places it passed are logged: its message may hold a
/// caller's text, as those of JSON readers do.
/// </summary>
internal sealed class FaultBorder(ILogger<FaultBorder> logger)
{
    // A store that fails, an analyzer that is not loaded: it takes a moment, or until an operator comes.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    // Space comes when something expires, or when somebody makes some.
    private static readonly TimeSpan FullPause = TimeSpan.FromSeconds(30);

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
            await AnswerEmptyRefusalAsync(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has gone: nobody reads an answer, but the log shows this status, which others use for the same.
            if (!context.Response.HasStarted) context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
        }
        catch (ConnectionResetException)
        {
            if (!context.Response.HasStarted) context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
        }
        catch (BadHttpRequestException failure) when (!context.Response.HasStarted)
        {
            context.Response.Clear();
            await ProblemAnswer.WriteAsync(context, ProblemCatalog.BrokenBody with { Status = failure.StatusCode });
        }
        catch (AnalysisBusyException busy) when (!context.Response.HasStarted)
        {
            context.Response.Clear();
            await ProblemAnswer.WriteAsync(context, ProblemCatalog.Unavailable(busy.RetryAfter));
        }
        catch (AuditException) when (!context.Response.HasStarted)
        {
            context.Response.Clear();
            await ProblemAnswer.WriteAsync(context, ProblemCatalog.Unavailable(FullPause));
        }
        catch (NotReadyException) when (!context.Response.HasStarted)
        {
            context.Response.Clear();
            await ProblemAnswer.WriteAsync(context, ProblemCatalog.Unavailable(Pause));
        }
        catch (ModelLoadException) when (!context.Response.HasStarted)
        {
            // Why is logged where it was loaded.
            context.Response.Clear();
            await ProblemAnswer.WriteAsync(context, ProblemCatalog.ModelNotLoaded);
        }
        catch (JobStoreException failure) when (!context.Response.HasStarted)
        {
            Log.StoreFailed(logger, nameof(JobStoreException), failure.Message);
            ServerTelemetry.CountStoreFailure();
            context.Response.Clear();
            await ProblemAnswer.WriteAsync(context, ProblemCatalog.Unavailable(failure.IsFull ? FullPause : Pause));
        }
        catch (Exception failure)
        {
            var type = failure.GetType().FullName ?? failure.GetType().Name;
            Log.RequestFaulted(logger, type, failure.StackTrace ?? "");
            if (context.Response.HasStarted) throw new FaultedAnswerException();
            context.Response.Clear();
            await ProblemAnswer.WriteAsync(context, ProblemCatalog.ServerFault);
        }
    }

    // Routing answers a path or a method that it does not know with a bare status.
    private static Task AnswerEmptyRefusalAsync(HttpContext context)
    {
        var isBare = !context.Response.HasStarted && context.Response.ContentType is null;
        return context.Response.StatusCode switch
        {
            StatusCodes.Status404NotFound when isBare => ProblemAnswer.WriteAsync(context, ProblemCatalog.NoSuchResource),
            StatusCodes.Status405MethodNotAllowed when isBare => ProblemAnswer.WriteAsync(context, ProblemCatalog.WrongMethod),
            _ => Task.CompletedTask,
        };
    }
}

/// <summary>Ends a connection whose answer had begun when a fault came. Carries nothing of the fault, since the server logs it.</summary>
internal sealed class FaultedAnswerException() : Exception("A fault came after the answer had begun.");
