using System.Text;
using System.Text.Json;
using Hush.Contracts.Json;
using Hush.Mapping.Conversations;
using Hush.Mapping.Policies;
using Hush.Mapping.Versions;

namespace Hush.Tasks.Conversations;

/// <summary>
/// A job's input: the request's bytes as they came, after one line that says how to read them: <c>hush-request 1 {api-version}</c>, or
/// <c>hush-request 2 {api-version}</c> where an explanation was asked for. The number is the format's; a reader refuses one that it does
/// not know.
/// </summary>
internal static class StoredConversationRequest
{
    private const string Format = "hush-request 1 ";
    private const string ExplainedFormat = "hush-request 2 ";

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

    public static byte[] Write(ConversationApiVersion version, ReadOnlySpan<byte> body, bool explains) =>
        [.. Encoding.ASCII.GetBytes((explains ? ExplainedFormat : Format) + version.Name + "\n"), .. body];

    /// <exception cref="InvalidDataException">The bytes were not written by <see cref="Write"/>.</exception>
    public static ConversationJobPlan Read(ReadOnlySpan<byte> stored)
    {
        int end = stored.IndexOf((byte)'\n');
        string line = end < 0 ? "" : Encoding.ASCII.GetString(stored[..end]);
        bool explains = line.StartsWith(ExplainedFormat, StringComparison.Ordinal);
        if ((!explains && !line.StartsWith(Format, StringComparison.Ordinal)) || !ConversationApiVersion.TryFind(line[Format.Length..], out ConversationApiVersion? version))
            throw new InvalidDataException("The stored request is of a format that this version does not read.");

        ConversationJobPlan plan = JobRequestMapping
            .Read(JsonSerializer.Deserialize(stored[(end + 1)..], WireJson.Exact.ConversationJobRequest), version, NoLimits).Value
            ?? throw new InvalidDataException("The stored request is not one that was accepted.");
        return plan with { Explains = explains };
    }
}
