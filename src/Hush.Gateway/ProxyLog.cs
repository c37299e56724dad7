using Microsoft.Extensions.Logging;

namespace Hush.Gateway;

/// <summary>What the proxy says of its work: counts and codes, never a piece of a text.</summary>
internal static partial class ProxyLog
{
    [LoggerMessage(1, LogLevel.Information,
        "{Method} to {Provider}: {Status}, {Texts} texts and {Surrogates} surrogates, redacted in {Milliseconds} ms")]
    public static partial void Forwarded(ILogger logger, string method, Provider provider, int status, int texts, int surrogates,
        double milliseconds);

    [LoggerMessage(2, LogLevel.Warning, "{Method} to {Provider}: refused, {Code}")]
    public static partial void Refused(ILogger logger, string method, Provider provider, string code);
}
