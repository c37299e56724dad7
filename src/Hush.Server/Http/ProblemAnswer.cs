using System.Globalization;
using System.Text.Json;
using Hush.Contracts.Errors;
using Hush.Contracts.Json;
using Hush.Mapping.Problems;

namespace Hush.Server.Http;

/// <summary>Writes a refusal in the service's error envelope.</summary>
internal static class ProblemAnswer
{
    public static Task WriteAsync(HttpContext context, RequestProblem problem)
    {
        context.Features.Set(problem);
        context.Response.StatusCode = problem.Status;
        context.Response.Headers["x-ms-error-code"] = problem.Code;
        if (problem.RetryAfterSeconds is { } seconds) context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        byte[] body = JsonSerializer.SerializeToUtf8Bytes(new ErrorAnswer { Error = problem.ToErrorBody() }, WireJson.Exact.ErrorAnswer);
        return JsonAnswer.WriteBytesAsync(context, body, problem.IsGateway ? JsonAnswer.GatewayContentType : JsonAnswer.ContentType);
    }
}
