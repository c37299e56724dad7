using Hush.AspNetCore;
using Microsoft.AspNetCore.Builder;

namespace Hush;

/// <summary>Adds redaction of bodies to a program's pipeline.</summary>
public static class HushApplicationBuilderExtensions
{
    /// <summary>
    /// Redacts the bodies of what comes after it in the pipeline. A body of JSON or plain text is held in memory as a whole, so it is no stream any
    /// more; others pass as they are written. Add it after response compression, since what is
    /// compressed can't be redacted and is not sent. Needs <c>AddHush</c>, or a
    /// <see cref="PiiAnalyzer"/> among the services. A search that stops at a limit fails the request with <see cref="SearchIncompleteException"/>.
    /// </summary>
    /// <param name="app">The pipeline.</param>
    /// <param name="options">Which bodies are redacted; null for responses alone.</param>
    /// <exception cref="ArgumentOutOfRangeException">The options allow no byte.</exception>
    public static IApplicationBuilder UseHushRedaction(this IApplicationBuilder app, BodyRedactionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(app);
        options ??= new BodyRedactionOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxBytes, 1, nameof(options));
        return app.UseMiddleware<BodyRedaction>(options);
    }
}
