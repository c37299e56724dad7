using System.Net.WebSockets;
using Hush.Contracts.Conversations;
using Hush.Contracts.Json;
using Hush.Mapping;
using Hush.Mapping.Conversations;
using Hush.Mapping.Problems;
using Hush.Server.Http;
using Hush.Tasks;

namespace Hush.Server.Live;

/// <summary>One live conversation: a message that starts it, turns, a message that ends it. A message that is refused is answered, and the conversation goes on.</summary>
internal sealed class LiveSession(LiveChannel channel, BeginConversation begin, ConversationLimits limits)
{
    private LivePlan? _plan;
    private LiveConversation? _conversation;

    /// <summary>Runs to the end of the conversation.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        try
        {
            while (await channel.ReceiveAsync(cancellation) is { } bytes)
            {
                Mapped<LiveMessage> message = JsonBody.Read(bytes, WireJson.Exact.LiveMessage);
                if ((message.Problem ?? await AnswerAsync(message.Value!, cancellation)) is { } problem) await channel.SendAsync(new LiveAnswer { Error = problem.ToErrorBody() }, cancellation);
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
        Mapped<LivePlan> plan = LiveMapping.Read(start, limits);
        if (plan.Problem is { } problem) return problem;
        _plan = plan.Value!;
        _conversation = begin(_plan.Language, _plan.Modality, _plan.Options);
        await channel.SendAsync(new LiveAnswer { Started = new LiveStarted { ModelVersion = HushModel.Version } }, cancellation);
        return null;
    }

    private async Task<RequestProblem?> AddAsync(ConversationItemInput turn, CancellationToken cancellation)
    {
        if (_plan is null) return ProblemCatalog.LiveNotStarted;
        Mapped<ConversationItem> item = LiveMapping.Read(turn, _plan, limits, _conversation!.Items.Count);
        if (item.Problem is { } problem) return problem;
        foreach (LiveResult result in _conversation.Add(item.Value!, cancellation)) await channel.SendAsync(LiveMapping.Write(result, _plan.Options.LengthUnit), cancellation);
        return null;
    }

    private async Task<RequestProblem?> EndAsync(CancellationToken cancellation)
    {
        IReadOnlyList<string> incomplete = [.. _conversation?.Incomplete ?? []];
        await channel.SendAsync(new LiveAnswer { Ended = new LiveEnded { Turns = _conversation?.Items.Count ?? 0, Warnings = [.. IncompleteWarning.Of(incomplete)] } }, cancellation);
        await channel.CloseAsync(WebSocketCloseStatus.NormalClosure, "");
        return null;
    }
}
