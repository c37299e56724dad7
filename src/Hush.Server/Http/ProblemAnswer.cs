using System.Globalization;
using System.Text.Json;
using Hush.Contracts.Errors;
using Hush.Contracts.Json;
using Hush.Mapping.Problems;
using Hush.Server.Telemetry;
using Microsoft.AspNetCore.Http.Features;

namespace Hush.Server.Http;

/// <summary>Writes a refusal in the service's error envelope.</summary>
internal static class ProblemAnswer
{
    public static Task WriteAsync(HttpContext context, RequestProblem problem)
    {
        context.Features.Set(problem);
        ServerTelemetry.CountRefusal(problem);
        context.Response.StatusCode = problem.Status;
        context.Response.Headers["x-ms-error-code"] = problem.Code;
        if (problem.RetryAfterSeconds is { } seconds) context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        if (WillClose(context, problem)) context.Response.Headers.Connection = "close";
        var body = JsonSerializer.SerializeToUtf8Bytes(new ErrorAnswer { Error = problem.ToErrorBody() }, WireJson.Exact.ErrorAnswer);
        return JsonAnswer.WriteBytesAsync(context, body, problem.IsGateway ? JsonAnswer.GatewayContentType : JsonAnswer.ContentType);
    }

    // The HTTP server reads the rest of a body that nobody read, but closes the connection when it is too long. A client that is not told sends its
    // next request there, and gets no answer.
    private static bool WillClose(HttpContext context, RequestProblem problem) => HttpProtocol.IsHttp11(context.Request.Protocol)
        && (problem.Status == StatusCodes.Status413PayloadTooLarge
            || context.Request.ContentLength > context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize);
}
