using System.Net.WebSockets;
using Hush.Contracts.Conversations;
using Hush.Contracts.Json;
using Hush.Mapping;
using Hush.Mapping.Conversations;
using Hush.Mapping.Problems;
using Hush.Server.Http;
using Hush.Tasks;
using Hush.Tasks.Scheduling;

namespace Hush.Server.Live;

/// <summary>One live conversation: a message that starts it, turns, a message that ends it. A message that is refused is answered, and the
/// conversation goes on.</summary>
/// <param name="channel">The client.</param>
/// <param name="analyses">Begins the conversation.</param>
/// <param name="scheduler">Has the threads on which turns are analysed, one call each.</param>
/// <param name="limits">Of the conversation.</param>
internal sealed class LiveSession(LiveChannel channel, Analyses analyses, AnalysisScheduler scheduler, ConversationLimits limits)
{
    private readonly SortedSet<string> _encoded = new(StringComparer.Ordinal); // what turns held that was not searched, by its names

    private LivePlan? _plan;
    private LiveConversation? _conversation;

    /// <summary>Runs to the end of the conversation.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        try
        {
            while (await channel.ReceiveAsync(cancellation) is { } bytes)
            {
                var message = JsonBody.Read(bytes, WireJson.Exact.LiveMessage);
                if ((message.Problem ?? await AnswerAsync(message.Value!, cancellation)) is { } problem)
                    await channel.SendAsync(new LiveAnswer { Error = problem.ToErrorBody(), RetryAfter = problem.RetryAfterSeconds }, cancellation);
                if (message.Value?.End is not null && message.Value is { Start: null, Turn: null }) return;
            }
        }
        finally
        {
            _conversation?.Dispose();
        }
    }

    private Task<RequestProblem?> AnswerAsync(LiveMessage message, CancellationToken cancellation) => message switch
    {
        { Start: { } start, Turn: null, End: null } => StartAsync(start, cancellation),
        { Start: null, Turn: { } turn, End: null } => AddAsync(turn, cancellation),
        { Start: null, Turn: null, End: not null } => EndAsync(cancellation),
        _ => Task.FromResult<RequestProblem?>(ProblemCatalog.BadLiveMessage),
    };

    private async Task<RequestProblem?> StartAsync(LiveStart start, CancellationToken cancellation)
    {
        if (_plan is not null) return ProblemCatalog.LiveAlreadyStarted;
        var plan = LiveMapping.Read(start, limits);
        if (plan.Problem is { } problem) return problem;
        _plan = plan.Value!;
        _conversation = analyses.Live(_plan.Language, _plan.Modality, _plan.Options);
        LiveStarted started = new() { ModelVersion = HushModel.Version, HushModel = analyses.ChosenModel };
        await channel.SendAsync(new LiveAnswer { Started = started }, cancellation);
        return null;
    }

    private async Task<RequestProblem?> AddAsync(ConversationItemInput turn, CancellationToken cancellation)
    {
        if (_plan is null) return ProblemCatalog.LiveNotStarted;
        var item = LiveMapping.Read(turn, _plan, limits, _conversation!.Items.Count);
        if (item.Problem is { } problem) return problem;
        var length = item.Value!.Forms.Text.Length;
        IReadOnlyList<LiveResult> results;
        try
        {
            using var call = scheduler.Enter(isLarge: length > SchedulerLimits.LargeLength);
            results = await call.RunAsync(() => _conversation.Add(item.Value, cancellation), cancellation);
        }
        catch (AnalysisBusyException busy)
        {
            return ProblemCatalog.Unavailable(busy.RetryAfter);
        }

        TaskTelemetry.CountCharacters("live", analyses.Model, length);
        string[] encoded = [.. EncodedWarning.NamesOf(item.Value)];
        _encoded.UnionWith(encoded);
        foreach (var result in results) await channel.SendAsync(LiveMapping.Write(result, _plan.Options.LengthUnit, encoded), cancellation);
        return null;
    }

    private async Task<RequestProblem?> EndAsync(CancellationToken cancellation)
    {
        IReadOnlyList<string> incomplete = [.. _conversation?.Incomplete ?? []];
        await channel.SendAsync(new LiveAnswer
        {
            Ended = new LiveEnded
            {
                Turns = _conversation?.Items.Count ?? 0,
                Warnings = [.. IncompleteWarning.Of(incomplete), .. EncodedWarning.OfNames(_encoded)],
            },
        }, cancellation);
        await channel.CloseAsync(WebSocketCloseStatus.NormalClosure, "");
        return null;
    }
}
