using System.Text.Json;
using Hush.Contracts.Conversations;
using Hush.Contracts.Json;
using Hush.Mapping.Conversations;
using Hush.Mapping.Problems;
using Hush.Mapping.Versions;

namespace Hush.Mapping.Tests;

/// <summary>Reads requests written as JSON, as a server would.</summary>
internal static class Requests
{
    public const string Version = "2025-11-15-preview";

    /// <summary>A valid item, without its braces.</summary>
    public const string Item = """ "id":"1","participantId":"a","text":"hello" """;

    public static string Job(string conversations, string tasks = """{"kind":"ConversationalPIITask"}""", string more = "") =>
        $$"""{ {{more}} "analysisInput":{"conversations":[{{conversations}}]},"tasks":[{{tasks}}]}""";

    public static string Conversation(string items = $$"""{{{Item}}}""", string members = """ "id":"c","language":"en","modality":"transcript" """) =>
        $$"""{ {{members}},"conversationItems":[{{items}}]}""";

    public static string JobWithParameters(string parameters) =>
        Job(Conversation(), $$"""{"kind":"ConversationalPIITask","parameters":{{parameters}}}""");

    public static Mapped<ConversationJobPlan> Read(string json, string version = Version, ConversationLimits? limits = null)
    {
        Assert.True(ConversationApiVersion.TryFind(version, out var known));
        return JobRequestMapping.Read(Parse(json), known, limits ?? new ConversationLimits());
    }

    public static ConversationJobPlan Plan(string json, string version = Version)
    {
        var read = Read(json, version);
        Assert.True(read.Problem is null, read.Problem?.Explanation);
        return read.Value!;
    }

    public static RequestProblem Problem(string json, string version = Version, ConversationLimits? limits = null) =>
        Read(json, version, limits).Problem ?? throw new InvalidOperationException("The request was accepted.");

    public static ConversationJobRequest? Parse(string json) => JsonSerializer.Deserialize(json, WireJson.Exact.ConversationJobRequest);
}
