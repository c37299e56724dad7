using System.Text.Json;
using Hush.Contracts.Json;
using Hush.Mapping.Conversations;
using Hush.Mapping.Policies;
using Hush.Mapping.Versions;

namespace Hush.Tasks.Conversations;

/// <summary>A job's input: the request's bytes as they came, after a <see cref="StoredRequestLine"/> that says how to read them.</summary>
internal static class StoredConversationRequest
{
    private const string Kind = "hush-request";

    // What was accepted is run, also when the settings have become stricter since.
    private static readonly ConversationLimits NoLimits = new()
    {
        MaxConversations = int.MaxValue,
        MaxTextElements = int.MaxValue,
        MaxItems = int.MaxValue,
        MaxTasks = int.MaxValue,
        AcceptForeignModelVersions = true,
        Keys = AvailableKeys.All,
    };

    public static byte[] Write(ConversationApiVersion version, ReadOnlySpan<byte> body, bool explains, string? model) =>
        new StoredRequestLine(version.Name, explains, model).Write(Kind, body);

    /// <exception cref="InvalidDataException">The bytes were not written by <see cref="Write"/>.</exception>
    public static ConversationJobPlan Read(ReadOnlySpan<byte> stored)
    {
        var line = StoredRequestLine.Read(Kind, stored, out var body);
        if (line.More is not null || !ConversationApiVersion.TryFind(line.Version, out var version)) throw StoredRequestLine.Unknown();
        var plan = JobRequestMapping.Read(JsonSerializer.Deserialize(body, WireJson.Exact.ConversationJobRequest), version, NoLimits).Value
            ?? throw new InvalidDataException("The stored request is not one that was accepted.");
        return plan with { Explains = line.Explains, Model = line.Model };
    }
}
