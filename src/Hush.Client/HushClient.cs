using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Hush.Contracts.Conversations;
using Hush.Contracts.Documents;
using Hush.Contracts.Errors;
using Hush.Contracts.Jobs;
using Hush.Contracts.Json;
using Microsoft.Extensions.Options;

namespace Hush;

/// <summary>
/// Calls Hush's server, or the service in the cloud whose API it speaks. Get it by <c>AddHushClient</c>, which retries what failed in passing.
/// Thread-safe.
/// </summary>
public sealed class HushClient
{
    private const string ConversationKind = "ConversationalPIITask";
    private const string TextKind = "PiiEntityRecognition";
    private const string ModelQuery = "hush-model";

    private readonly HttpClient _http;
    private readonly HushClientOptions _options;
    private readonly TimeProvider _time;

    /// <summary>A client that sends by <paramref name="http"/>, whose base address and headers the options replace.</summary>
    /// <param name="http">Sends.</param>
    /// <param name="options">Where to.</param>
    /// <param name="time">The clock that waits between readings of a job; null for the system's.</param>
    /// <exception cref="ArgumentException">The options have no endpoint.</exception>
    public HushClient(HttpClient http, IOptions<HushClientOptions> options, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(options);
        (_http, _options, _time) = (http, options.Value, time ?? TimeProvider.System);
        http.BaseAddress = _options.Endpoint
            ?? throw new ArgumentException($"{nameof(HushClientOptions)}.{nameof(HushClientOptions.Endpoint)} is not set.", nameof(options));
    }

    /// <summary>Redacts conversations: submits a job and waits for its result.</summary>
    /// <param name="conversations">At most what the server takes at once.</param>
    /// <param name="parameters">What to find and what becomes of it; null for the server's defaults.</param>
    /// <param name="model">Which of the models that the server offers is to read, such as <c>fast</c>; null for
    /// <see cref="HushClientOptions.Model"/>. Results name it as <see cref="ConversationResultsAnswer.HushModel"/>; a server that does not know
    /// the choice reads over it.</param>
    /// <param name="cancellation">Stops waiting; the job runs on.</param>
    /// <exception cref="HushClientException">The server refused the job, or it failed.</exception>
    /// <exception cref="HttpRequestException">The server can't be reached.</exception>
    public async Task<ConversationResultsAnswer> AnalyzeConversationsAsync(
        IReadOnlyList<ConversationInput> conversations, ConversationPiiParameters? parameters = null, string? model = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(conversations);
        var request = new ConversationJobRequest
        {
            AnalysisInput = new ConversationAnalysisInput { Conversations = conversations },
            Tasks = [new ConversationTaskInput { Kind = ConversationKind, TaskName = "1", Parameters = parameters }],
        };
        using var submitted = await PostAsync("language/analyze-conversations/jobs", model, request, WireJson.Exact.ConversationJobRequest,
            cancellation).ConfigureAwait(false);
        var location = submitted.Headers.TryGetValues("operation-location", out var values)
            ? new Uri(values.First()) : throw Unexpected("no operation-location");
        while (true)
        {
            using var answer = await SendAsync(new HttpRequestMessage(HttpMethod.Get, location.PathAndQuery), cancellation).ConfigureAwait(false);
            var job = await ReadAsync(answer, WireJson.Exact.JobAnswerConversationResultsAnswer, cancellation).ConfigureAwait(false);
            if (job.Status is JobStatusNames.Succeeded) return job.Tasks.Items[0].Results ?? throw Unexpected("a job without results");
            if (job.Status is JobStatusNames.Failed or JobStatusNames.Cancelled or JobStatusNames.PartiallyCompleted)
                throw job.Errors is [var error, ..]
                    ? new HushClientException(null, CodeOf(error), error.Message)
                    : new HushClientException(null, job.Status, $"The job ended as {job.Status}.");
            await Task.Delay(answer.Headers.RetryAfter?.Delta ?? _options.PollInterval, _time, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Redacts texts.</summary>
    /// <param name="documents">At most what the server takes at once.</param>
    /// <param name="parameters">What to find and what becomes of it; null for the server's defaults.</param>
    /// <param name="model">Which of the models that the server offers is to read, such as <c>fast</c>; null for
    /// <see cref="HushClientOptions.Model"/>. Results name it as <see cref="PiiResultsAnswer.HushModel"/>; a server that does not know
    /// the choice reads over it.</param>
    /// <param name="cancellation">Stops the call.</param>
    /// <exception cref="HushClientException">The server refused the call.</exception>
    /// <exception cref="HttpRequestException">The server can't be reached.</exception>
    public async Task<PiiResultsAnswer> AnalyzeTextAsync(IReadOnlyList<DocumentInput> documents, PiiParameters? parameters = null,
        string? model = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var request = new AnalyzeTextRequest
        { Kind = TextKind, AnalysisInput = new DocumentsInput { Documents = documents }, Parameters = parameters };
        using var answer = await PostAsync("language/:analyze-text", model, request, WireJson.Exact.AnalyzeTextRequest, cancellation)
            .ConfigureAwait(false);
        return (await ReadAsync(answer, WireJson.Exact.AnalyzeTextAnswer, cancellation).ConfigureAwait(false)).Results;
    }

    private Task<HttpResponseMessage> PostAsync<T>(string path, string? model, T body, JsonTypeInfo<T> type, CancellationToken cancellation)
    {
        var choice = (model ?? _options.Model) is { Length: > 0 } chosen ? $"&{ModelQuery}={Uri.EscapeDataString(chosen)}" : "";
        var request = new HttpRequestMessage(HttpMethod.Post, $"{path}?api-version={_options.ApiVersion}{choice}")
        { Content = JsonContent.Create(body, type, MediaTypeHeaderValue.Parse("application/json")) };
        return SendAsync(request, cancellation);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage message, CancellationToken cancellation)
    {
        using var request = message;
        if (_options.Key is { } key) request.Headers.Add("Ocp-Apim-Subscription-Key", key);
        var answer = await _http.SendAsync(request, cancellation).ConfigureAwait(false);
        if (answer.IsSuccessStatusCode) return answer;
        using (answer) throw await RefusalAsync(answer, cancellation).ConfigureAwait(false);
    }

    private static async Task<T> ReadAsync<T>(HttpResponseMessage answer, JsonTypeInfo<T> type, CancellationToken cancellation)
        where T : class => await answer.Content.ReadFromJsonAsync(type, cancellation).ConfigureAwait(false) ?? throw Unexpected("no JSON");

    private static async Task<HushClientException> RefusalAsync(HttpResponseMessage answer, CancellationToken cancellation)
    {
        try
        {
            var error = (await ReadAsync(answer, WireJson.Exact.ErrorAnswer, cancellation).ConfigureAwait(false)).Error;
            return new HushClientException(answer.StatusCode, CodeOf(error), error.InnerError?.Message ?? error.Message);
        }
        catch (JsonException)
        {
            return new HushClientException(answer.StatusCode, "Unknown",
                $"The server answered {(int)answer.StatusCode} without an error that can be read.");
        }
    }

    private static string CodeOf(ErrorBody error) => error.InnerError?.Code ?? error.Code;

    private static HushClientException Unexpected(string what) => new(null, "Unexpected", $"The server's answer has {what}.");
}
