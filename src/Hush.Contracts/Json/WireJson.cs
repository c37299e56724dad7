using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Hush.Contracts.Conversations;
using Hush.Contracts.Documents;
using Hush.Contracts.Errors;
using Hush.Contracts.Jobs;

namespace Hush.Contracts.Json;

/// <summary>
/// JSON of every wire type. The reader ignores unknown members and letter case of names, takes numbers in quotes, and of a member
/// written twice the last, as lenient readers do; comments and trailing commas are passed over. The writer leaves nulls out.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    PropertyNameCaseInsensitive = true,
    AllowDuplicateProperties = true,
    ReadCommentHandling = System.Text.Json.JsonCommentHandling.Skip,
    AllowTrailingCommas = true,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ConversationJobRequest))]
[JsonSerializable(typeof(ConversationInput))]
[JsonSerializable(typeof(ConversationItemInput))]
[JsonSerializable(typeof(RecordingJobAnswer))]
[JsonSerializable(typeof(LiveMessage))]
[JsonSerializable(typeof(LiveAnswer))]
[JsonSerializable(typeof(ConversationResultsAnswer))]
[JsonSerializable(typeof(RedactedConversationAnswer))]
[JsonSerializable(typeof(JobAnswer<ConversationResultsAnswer>))]
[JsonSerializable(typeof(TaskAnswer<ConversationResultsAnswer>))]
[JsonSerializable(typeof(TaskAnswer<ConversationResultsAnswer>))]
[JsonSerializable(typeof(AnalyzeTextRequest))]
[JsonSerializable(typeof(AnalyzeTextAnswer))]
[JsonSerializable(typeof(DocumentsInput))]
[JsonSerializable(typeof(PiiResultsAnswer))]
[JsonSerializable(typeof(DocumentJobRequest))]
[JsonSerializable(typeof(JobAnswer<PiiResultsAnswer>))]
[JsonSerializable(typeof(TaskAnswer<PiiResultsAnswer>))]
[JsonSerializable(typeof(LegacyJobRequest))]
[JsonSerializable(typeof(LegacyJobAnswer))]
[JsonSerializable(typeof(LegacyTaskAnswer))]
[JsonSerializable(typeof(ErrorAnswer))]
public sealed partial class WireJson : JsonSerializerContext
{
    /// <summary>
    /// The context that the product uses. It writes letters of all scripts as themselves: answers are JSON with <c>nosniff</c>, never
    /// part of a page, so nothing but JSON's own rules asks for escapes. (The framework escapes what lies beyond U+FFFF all the same.)
    /// </summary>
    public static WireJson Exact => LazyExact.Value;

    // Lazy: the generated part initialises Default, and the order of initialisers between parts of a class is not defined.
    private static readonly Lazy<WireJson> LazyExact = new(static () => new WireJson(
        new JsonSerializerOptions(Default!.Options) { TypeInfoResolver = null, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
}
