using System.Globalization;
using Hush.Mapping.Documents;

namespace Hush.Mapping.Problems;

/// <summary>
/// Every refusal that Hush knows. Where the real service's words are on record they stand here as they are, its two spellings of
/// "Invalid Document in request." included.
/// </summary>
internal static partial class ProblemCatalog
{
    private const string InvalidRequest = "InvalidRequest";
    private const string BadParameter = "Invalid parameter in request";
    private const string BadDocument = "Invalid Document in request.";
    private const string InvalidArgument = "InvalidArgument";
    private const string EmptyText = "Document text is empty.";

    /// <summary>The body holds nothing.</summary>
    public static RequestProblem EmptyBody { get; } =
        new(400, InvalidRequest, "Invalid Request.", "EmptyRequest", "The request body is empty.");

    /// <summary>The request has nothing to analyse.</summary>
    public static RequestProblem MissingConversations { get; } =
        new(400, InvalidRequest, "Invalid Request.", "MissingInputDocuments", "The request holds no conversations.", "analysisInput.conversations");

    /// <summary>The request has no documents.</summary>
    public static RequestProblem MissingDocuments(string target) =>
        new(400, InvalidRequest, "Invalid Request.", "MissingInputDocuments", "The request holds no documents.", target);

    /// <summary>The request says nothing of what to do.</summary>
    public static RequestProblem MissingTasks { get; } =
        new(400, InvalidRequest, "Invalid Request.", "MissingInputDocuments", "The request holds no tasks.", "tasks");

    /// <summary>A model version that there is not, asked for by a synchronous request.</summary>
    public static RequestProblem BadModelVersion { get; } = new(
        400,
        InvalidRequest,
        "Invalid Request.",
        "ModelVersionIncorrect",
        $"Invalid model version. Possible values are: {HushModel.Latest},{HushModel.Version}. For additional details see https://aka.ms/text-analytics-model-versioning");

    /// <summary>A model that the operator offers and the caller chose, whose file can't be read.</summary>
    public static RequestProblem ModelNotLoaded { get; } = new(
        500, "InternalServerError", "The server could not process the request.", "ModelNotLoaded",
        "The model that was chosen can't be loaded; the server's log says why. Choose another one, or none.");

    /// <summary>A body that is not said to be JSON, sent to a server without keys.</summary>
    public static RequestProblem WrongContentType { get; } =
        new(415, InvalidRequest, "Invalid Request.", "InvalidRequestBodyFormat", "The content type of the request body must be application/json.");

    /// <summary>No such path, or no such API version.</summary>
    public static RequestProblem NoSuchResource { get; } = new(404, "404", "Resource not found");

    /// <summary>The path exists, but not with this method.</summary>
    public static RequestProblem WrongMethod { get; } =
        new(405, InvalidRequest, "The method is not allowed on this path.");

    /// <summary>No such job, or an expired one, or another key's.</summary>
    public static RequestProblem NoSuchJob { get; } = new(404, "NotFound", "No job with this id was found, or its results have expired.");

    /// <summary>A fault of the server, not of the request.</summary>
    public static RequestProblem ServerFault
    { get; } = new(500, "InternalServerError", "The server could not process the request. Please try again later.");

    /// <summary>A task whose results, with those of the job's other tasks, are more bytes than a job may have.</summary>
    public static RequestProblem ResultsTooLarge { get; } = new(
        500, "InternalServerError",
        "The results of this task would exceed the limit for the results of a job. Please send fewer documents or tasks in one job.");

    /// <summary>A task that needs more memory than the server has, even alone.</summary>
    public static RequestProblem TaskTooLarge { get; } =
        new(500, "InternalServerError", "The server has not enough memory for this task. Please send its documents in smaller jobs.");

    /// <summary>A task at which the server ended without notice, each time it was tried.</summary>
    public static RequestProblem TaskGivenUp { get; } =
        new(500, "InternalServerError", "The task was given up: each time it was tried, the process that ran it ended before the task did.");

    /// <summary>The server cannot do what it is asked at the moment.</summary>
    /// <param name="retryAfter">When the caller should come back; told in whole seconds, at least one.</param>
    public static RequestProblem Unavailable(TimeSpan retryAfter) =>
        new(503, "ServiceUnavailable", "The server is not able to take requests at the moment. Please try again later.")
        { RetryAfterSeconds = Math.Max(1, (int)Math.Ceiling(retryAfter.TotalSeconds)) };

    /// <summary>A job cannot be cancelled since it has ended.</summary>
    public static RequestProblem JobAlreadyEnded(string jobId) =>
        new(400, InvalidRequest, $"Failed to cancel job with job id {jobId} as its already completed.");

    /// <summary>The body is no JSON, or JSON of another shape.</summary>
    /// <param name="line">Counts from 1; null when not known.</param>
    /// <param name="position">Byte in the line, from 1.</param>
    /// <param name="member">The member that it is about, such as <c>tasks[0].kind</c>; null when not known. Names of ours only.</param>
    /// <param name="reason">What is wrong there, without the caller's text; null when not known.</param>
    public static RequestProblem MalformedBody(long? line, long? position, string? member = null, string? reason = null) => new(
        400,
        InvalidRequest,
        "Invalid Request.",
        "InvalidRequestBodyFormat",
        line is null
            ? "The request body is not JSON of the expected form."
            : Text($"The request body is not JSON of the expected form: line {line}, byte {position ?? 1}{(member is null ? "" : $", in {member}")}{(reason is null ? "" : ": " + reason)}."),
        member);

    /// <summary>The body does not come through whole.</summary>
    public static RequestProblem BrokenBody { get; } = new(
        400, InvalidRequest, "Invalid Request.", "InvalidRequestBodyFormat",
        "The request body can't be read: its chunks, its length or its compression are wrong.");

    /// <summary>The body is compressed in a way that the server does not know.</summary>
    public static RequestProblem UnknownEncoding { get; } = new(
        415, InvalidRequest, "Invalid Request.", "InvalidRequestBodyFormat",
        "The content encoding of the request body is not known. Known ones: gzip, br, deflate.");

    /// <summary>What came is not HTTP that can be read.</summary>
    public static RequestProblem UnreadableRequest { get; } =
        new(400, InvalidRequest, "Invalid Request.", InvalidRequest,
            "The request can't be read: its path, its headers or its form are not valid HTTP.");

    /// <summary>A transcript that is not what its format asks for.</summary>
    /// <param name="reason">What is wrong and where, without the caller's text.</param>
    public static RequestProblem BrokenTranscript(string reason) =>
        new(400, InvalidRequest, "Invalid Request.", "InvalidRequestBodyFormat", $"The request body can't be read: {reason}.");

    /// <summary>A request of a route that speaks over a WebSocket alone.</summary>
    public static RequestProblem NeedsWebSocket { get; } = new(426, InvalidRequest, "This path takes WebSocket connections only.");

    /// <summary>A message of a live conversation that holds not exactly one of its members.</summary>
    public static RequestProblem BadLiveMessage { get; } = new(
        400, InvalidRequest, "Invalid Request.", "InvalidRequestBodyFormat",
        "A message is a JSON object with exactly one of the members start, turn and end.");

    /// <summary>A message in bytes, where text is expected.</summary>
    public static RequestProblem BinaryMessage { get; } =
        new(400, InvalidRequest, "Invalid Request.", "InvalidRequestBodyFormat", "Messages are JSON in text frames; a binary frame came.");

    /// <summary>A turn before the message that starts the conversation.</summary>
    public static RequestProblem LiveNotStarted { get; } =
        new(400, InvalidRequest, "Invalid Request.", "InvalidRequestBodyFormat", "The conversation has not begun: the first message is start.",
            "start");

    /// <summary>A second message that starts the conversation.</summary>
    public static RequestProblem LiveAlreadyStarted { get; } =
        new(400, InvalidRequest, "Invalid Request.", "InvalidRequestBodyFormat", "The conversation has begun already.", "start");

    /// <summary>No message came for too long.</summary>
    public static RequestProblem IdleTooLong(TimeSpan limit) => new(408, InvalidRequest, Text($"No message came for {limit.TotalSeconds} seconds."));

    /// <summary>A recording that can't be muted.</summary>
    /// <param name="reason">What is wrong and where.</param>
    public static RequestProblem BrokenRecording(string reason) =>
        new(400, InvalidRequest, "Invalid Request.", "InvalidRequestBodyFormat", $"The recording can't be muted: {reason}.", "audio");

    /// <summary>A body that is no form with the two parts that are expected.</summary>
    /// <param name="reason">What is wrong, without the caller's text.</param>
    public static RequestProblem BadForm(string reason) => new(
        400, InvalidRequest, "Invalid Request.", "InvalidRequestBodyFormat",
        $"The request body is multipart/form-data with the parts transcript and audio: {reason}.");

    /// <summary>A transcript of no known format.</summary>
    /// <param name="known">Names of the formats.</param>
    public static RequestProblem UnknownTranscript(IEnumerable<string> known) =>
        BrokenTranscript($"it has none of the known formats, which are {string.Join(", ", known)}");

    /// <summary>Pseudonyms that can't be restored.</summary>
    /// <param name="reason">How many and where, without the caller's text.</param>
    public static RequestProblem BrokenPseudonyms(string reason) =>
        new(400, InvalidRequest, "Invalid Request.", "InvalidRequestBodyFormat", $"The request body can't be restored: {reason}.");

    /// <summary>A server without a key of pseudonyms.</summary>
    /// <param name="setting">The setting that would name it.</param>
    public static RequestProblem NoPseudonymKey(string setting) =>
        new(400, InvalidRequest, "Invalid Request.", "InvalidParameterValue", $"The server has no key of pseudonyms (setting {setting}).");

    /// <summary>No API version was named.</summary>
    public static RequestProblem MissingVersion(IEnumerable<string> known) =>
        new(404, "404", $"Resource not found. The query parameter api-version is missing. API versions: {string.Join(',', known)}.");

    /// <summary>The body is larger than the server takes.</summary>
    public static RequestProblem BodyTooLarge(long limitBytes) => new(
        413, InvalidRequest, "Invalid Request.", InvalidRequest, Text($"The request body is too large. Limit request size to: {limitBytes} bytes."));

    /// <summary>The calls come too fast.</summary>
    public static RequestProblem TooManyCalls(int retryAfterSeconds) => new(
        429, "429",
        Text($"Requests to this operation under this key have exceeded its call rate limit. Please retry after {retryAfterSeconds} second(s)."))
    { RetryAfterSeconds = retryAfterSeconds };

    /// <summary>More conversations than one request may hold.</summary>
    public static RequestProblem TooManyConversations(int limit) => TooManyDocuments(limit, "analysisInput.conversations");

    /// <summary>More documents than one request may hold.</summary>
    public static RequestProblem TooManyDocuments(int limit, string? target = null) => new(
        400,
        InvalidRequest,
        "Invalid document in request.",
        "InvalidDocumentBatch",
        Text($"Batch request contains too many records. Max {limit} records are permitted."),
        target);

    /// <summary>Two inputs have the same id.</summary>
    public static RequestProblem DuplicateIds(string? target = null) => new(
        400, InvalidRequest, BadDocument, "InvalidDocument", "Request contains duplicated Ids. Make sure each document has a unique Id.", target);

    /// <summary>A conversation, or a document of a job, without a single character.</summary>
    public static RequestProblem EmptyInput(string? target = null) =>
        new(400, InvalidRequest, BadDocument, "InvalidDocumentBatch", EmptyText, target);

    /// <summary>A conversation, or the documents of a job together, longer than they may be.</summary>
    public static RequestProblem InputTooLong(int limit, string? target = null) =>
        new(400, InvalidRequest, BadDocument, "InvalidDocument", TooLong(limit), target);

    /// <summary>A document without a single character: an error of this one document, the others are answered.</summary>
    /// <param name="isLegacy">Whether the predecessor is asked, which spells the message in its own way.</param>
    public static RequestProblem EmptyDocument(bool isLegacy) =>
        new(200, InvalidArgument, isLegacy ? "Invalid document in request." : BadDocument, "InvalidDocument", EmptyText);

    /// <summary>A document longer than one may be: an error of this one document, the others are answered.</summary>
    public static RequestProblem DocumentTooLong(int limit) => new(200, InvalidArgument, BadDocument, "InvalidDocument", TooLong(limit));

    /// <summary>A list longer than the server takes.</summary>
    public static RequestProblem TooManyEntries(int limit, string target) =>
        new(400, InvalidRequest, BadParameter, "InvalidParameterValue", Text($"Too many entries. Max {limit} are permitted."), target);

    /// <summary>A member that every input must have is not there.</summary>
    public static RequestProblem MissingMember(string target) =>
        new(400, InvalidRequest, BadDocument, "InvalidDocument", $"A required value is missing: {target}.", target);

    /// <summary>A time that lies outside of any recording.</summary>
    public static RequestProblem BadTiming(string target) => new(
        400, InvalidRequest, BadDocument, "InvalidDocument", "A timing needs an offset and a duration, each a number of ticks of zero or more.",
        target);

    /// <summary>A value that is none of the allowed ones.</summary>
    public static RequestProblem BadValue(string target, IEnumerable<string> allowed) =>
        BadValue(target, $"Allowed values: {string.Join(',', allowed)}.");

    /// <summary>A value that breaks a rule; <paramref name="rule"/> is a sentence that says which.</summary>
    public static RequestProblem BadValue(string target, string rule) =>
        new(400, InvalidRequest, BadParameter, "InvalidParameterValue", $"Invalid value of {target}. {rule}", target);

    /// <summary>A list that names a category that there is not. The target is the entry, for the name itself is a caller's text.</summary>
    /// <param name="target">The list.</param>
    /// <param name="entries">What the list holds.</param>
    /// <param name="unknown">The names that mean nothing, the first of which is told.</param>
    /// <param name="allowed">The names that there are.</param>
    public static RequestProblem UnknownCategory(string target, IReadOnlyList<string?> entries, IReadOnlyList<string> unknown,
        IEnumerable<string> allowed)
    {
        var index = entries.Index().First(entry => entry.Item == unknown[0]).Index;
        return BadValue(Text($"{target}[{index}]"), $"There is no such category. Allowed values: {string.Join(',', allowed)}.");
    }

    /// <summary>An API version that has the route, but not this task.</summary>
    public static RequestProblem TaskNotInVersion(string version, IEnumerable<string> versions, string target) => new(
        400,
        InvalidRequest,
        BadParameter,
        "InvalidParameterValue",
        $"The task kind ConversationalPIITask is not part of API version {version}. API versions with it: {string.Join(',', versions)}.",
        target);

    /// <summary>A model version that there is not, asked for by a task of a job.</summary>
    public static RequestProblem BadTaskModelVersion(string asked, string taskKind, string? target = null)
    {
        // The service repeats the asked version. It is repeated only when it looks like one, so that no text comes back in a message.
        var name = IsToken(asked) ? asked + " " : "";
        return new(
            400,
            InvalidRequest,
            BadParameter,
            "InvalidParameterValue",
            $"Job task parameter value {name}is not supported for model-version parameter for job task type {taskKind}. Supported values {HushModel.Latest},{HushModel.Version}.",
            target);
    }

    /// <summary>A language that is not analysed: an error of one input, the others are answered.</summary>
    public static RequestProblem UnsupportedLanguage(string asked, IEnumerable<string> supported) => new(
        200,
        InvalidArgument,
        "Invalid Language Code.",
        "UnsupportedLanguageCode",
        $"Invalid language code '{(IsToken(asked) ? asked : "")}'. Supported languages: {string.Join(',', supported.Select(LanguageTags.Display))}. For additional details see https://aka.ms/text-analytics/language-support?tabs=named-entity-recognition");

    private static string TooLong(int limit) => Text(
        $"A document within the request was too large to be processed. Limit document size to: {limit} text elements. For additional details on the data limitations see https://aka.ms/text-analytics-data-limits");

    private static bool IsToken(string asked) =>
        asked.Length <= 32 && asked.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_');

    private static string Text(FormattableString message) => message.ToString(CultureInfo.InvariantCulture);
}
