using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

namespace Hush;

/// <summary>Adds redaction to the pipeline of a chat client.</summary>
public static class HushChatClientBuilderExtensions
{
    /// <summary>
    /// Redacts what later steps of the pipeline and the model see, and restores what they answer. Add it after <c>UseFunctionInvocation</c>, so that
    /// functions get real values and their results are redacted.
    /// </summary>
    /// <param name="builder">The pipeline.</param>
    /// <param name="analyzer">Finds what to hide; null for the one of the program's services (<c>AddHush</c>).</param>
    /// <param name="options">What is hidden; null for the defaults.</param>
    public static ChatClientBuilder UseHushRedaction(this ChatClientBuilder builder, PiiAnalyzer? analyzer = null,
        ChatRedactionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Use((inner, services) =>
            new RedactingChatClient(inner, analyzer ?? services.GetRequiredService<PiiAnalyzer>(), options, services.GetService<TimeProvider>()));
    }
}
