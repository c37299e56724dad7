using System.Text;
using Hush.LanguageModels;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Hush.AspNetCore;

/// <summary>The middleware: redacts the body of a request before the program reads it, and that of the response before it is sent.</summary>
internal sealed class BodyRedaction(RequestDelegate next, PiiAnalyzer analyzer, BodyRedactionOptions options)
{
    /// <summary>How a body is read; null for one that is left as it is.</summary>
    private sealed record Form(bool IsJson, Encoding Encoding);

    public async Task InvokeAsync(HttpContext context)
    {
        var session = new RedactionSession(analyzer, options.Session);
        if (options.Requests && FormOf(context.Request.ContentType) is { } form && !await RedactAsync(context, form, session)) return;
        if (options.Responses) await RedactResponseAsync(context, session);
        else await next(context);
    }

    private async Task<bool> RedactAsync(HttpContext context, Form form, RedactionSession session)
    {
        var request = context.Request;
        if (request.Headers.ContentEncoding.Count > 0)
        {
            context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return false;
        }

        using var body = new MemoryStream();
        if (!await CopyAsync(request.Body, body, context.RequestAborted))
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return false;
        }

        var redacted = await RedactAsync(body.ToArray(), form, session, context.RequestAborted);
        request.Body = new MemoryStream(redacted, writable: false);
        request.ContentLength = redacted.Length;
        return true;
    }

    private async Task RedactResponseAsync(HttpContext context, RedactionSession session)
    {
        var sent = context.Response.Body;
        using var body = new ResponseBody(sent, () => FormOf(context.Response.ContentType) is not null, options.MaxBytes);
        context.Response.Body = body;
        try
        {
            await next(context);
            await context.Response.BodyWriter.FlushAsync(context.RequestAborted); // what the program wrote into the pipe and did not flush
        }
        finally
        {
            context.Response.Body = sent;
        }

        if (body.Passed) return;
        var form = FormOf(context.Response.ContentType);
        if (body.IsTooLong || (form is not null && context.Response.Headers.ContentEncoding.Count > 0))
        {
            // Too long to be searched, or compressed: nothing is sent rather than something unredacted.
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            return;
        }

        var bytes = form is null ? body.ToArray() : await RedactAsync(body.ToArray(), form, session, context.RequestAborted);
        if (bytes.Length > 0 && context.Response.Headers.ContainsKey(HeaderNames.ContentLength)) context.Response.ContentLength = bytes.Length;
        if (bytes.Length > 0) await sent.WriteAsync(bytes, context.RequestAborted);
    }

    // A body that says it is JSON and is not is read as text.
    private static async Task<byte[]> RedactAsync(byte[] body, Form form, RedactionSession session, CancellationToken cancellation)
    {
        if (body.Length == 0) return body;
        var text = form.Encoding.GetString(body);
        var texts = new PromptCollector();
        var redacted = text;
        if (form.IsJson) texts.AddJsonText("", text, value => redacted = value);
        else texts.Add("", text, value => redacted = value);
        await texts.RedactAsync(session, cancellation);
        return ReferenceEquals(redacted, text) ? body : form.Encoding.GetBytes(redacted);
    }

    private async Task<bool> CopyAsync(Stream from, MemoryStream to, CancellationToken cancellation)
    {
        var buffer = new byte[81_920];
        while (await from.ReadAsync(buffer, cancellation) is var read and > 0)
        {
            if (to.Length + read > options.MaxBytes) return false;
            to.Write(buffer, 0, read);
        }

        return true;
    }

    private static Form? FormOf(string? contentType)
    {
        if (!MediaTypeHeaderValue.TryParse(contentType, out var type)) return null;
        var isJson = type.SubType.Equals("json", StringComparison.OrdinalIgnoreCase)
            || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase);
        var isText = type.MediaType.Equals("text/plain", StringComparison.OrdinalIgnoreCase);
        return isJson || isText ? new Form(isJson, type.Encoding ?? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) : null;
    }
}
