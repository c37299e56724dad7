using Hush.Gateway.Responses;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Yarp.ReverseProxy.Forwarder;

namespace Hush.Gateway;

/// <summary>Lets YARP forward an exchange: the request as it was redacted, the answer restored on its way back.</summary>
internal sealed class RedactingTransformer(Exchange exchange) : HttpTransformer
{
    public override async ValueTask TransformRequestAsync(HttpContext httpContext, HttpRequestMessage proxyRequest, string destinationPrefix,
        CancellationToken cancellationToken)
    {
        await base.TransformRequestAsync(httpContext, proxyRequest, destinationPrefix, cancellationToken);
        proxyRequest.Headers.Host = null; // the provider's own
        proxyRequest.Headers.AcceptEncoding.Clear(); // the answer must be readable
    }

    public override async ValueTask<bool> TransformResponseAsync(HttpContext httpContext, HttpResponseMessage? proxyResponse,
        CancellationToken cancellationToken)
    {
        var copies = await base.TransformResponseAsync(httpContext, proxyResponse, cancellationToken);
        if (proxyResponse is null || !copies) return copies;
        var restore = AnswerBody.RestorerFor(proxyResponse.Content.Headers.ContentType?.MediaType);
        if (restore is null) return true;
        httpContext.Response.Headers.Remove(HeaderNames.ContentLength);

        // The token of YARP ends long streams; the caller's tells when nobody listens.
        await using var body = await proxyResponse.Content.ReadAsStreamAsync(httpContext.RequestAborted);
        await restore(body, httpContext.Response, exchange, httpContext.RequestAborted);
        return false;
    }
}
