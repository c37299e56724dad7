using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;

namespace Hush.Studio.Tests;

/// <summary>Large jobs that keep the one worker of the server busy, and that are cancelled when what they are for is over.</summary>
internal sealed class WorkAhead : IAsyncDisposable
{
    private const int Documents = 25;
    private const int Sentences = 65;

    private readonly HttpClient _client;
    private readonly List<Uri> _jobs = [];

    private WorkAhead(HttpClient client) => _client = client;

    /// <summary>Submits them.</summary>
    public static async Task<WorkAhead> SubmitAsync(HttpClient client, int count)
    {
        WorkAhead ahead = new(client);
        var text = string.Concat(Enumerable.Repeat("Please send it to Ada Quill at 48 Alder Street before Monday, thanks. ", Sentences));
        object body = new
        {
            analysisInput = new
            {
                documents = Enumerable.Range(0, Documents).Select(id => new { id = id.ToString(CultureInfo.InvariantCulture), language = "en", text }),
            },
            tasks = new[] { new { kind = "PiiEntityRecognition" } },
        };
        while (ahead._jobs.Count < count)
        {
            using var answer =
                await client.PostAsJsonAsync("language/analyze-text/jobs?api-version=2025-11-01", body, JsonSerializerOptions.Web);
            Assert.Equal(202, (int)answer.StatusCode);
            ahead._jobs.Add(new Uri(answer.Headers.GetValues("operation-location").Single()));
        }

        return ahead;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var job in _jobs)
        {
            // One that has ended meanwhile can't be cancelled, and need not.
            using var answer = await _client.PostAsync(new Uri(job.GetLeftPart(UriPartial.Path) + ":cancel" + job.Query), null);
        }
    }
}
