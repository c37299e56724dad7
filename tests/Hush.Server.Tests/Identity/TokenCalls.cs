using System.Net.Http.Headers;
using System.Text;

namespace Hush.Server.Tests.Identity;

/// <summary>Calls with a bearer token.</summary>
internal static class TokenCalls
{
    /// <summary>A job that nobody has: 404 for whoever may read.</summary>
    public const string NoJob = RunningServer.Jobs + "/7a4b0b0e-5f0e-4f5a-9d55-1d1c0f5b8f00?api-version=2024-11-01";

    public static async Task<HttpResponseMessage> SendAsync(RunningServer server, HttpMethod method, string path, string token, string? body = null)
    {
        using HttpRequestMessage request = new(method, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        return await server.Client.SendAsync(request);
    }

    /// <summary>The status of a read by the bearer of a token.</summary>
    public static async Task<int> ReadAsync(RunningServer server, string token)
    {
        using var answer = await SendAsync(server, HttpMethod.Get, NoJob, token);
        return (int)answer.StatusCode;
    }
}
