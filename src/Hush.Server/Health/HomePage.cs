using System.Text;
using System.Text.Encodings.Web;
using Hush.Mapping;
using Hush.Server.Keys;
using Hush.Server.OpenApi;
using Microsoft.AspNetCore.Http.Metadata;

namespace Hush.Server.Health;

/// <summary>The page that says that the server runs, and its routes. It needs nothing from elsewhere. It stands at the root too where there is no
/// studio.</summary>
internal static class HomePage
{
    /// <summary>Where it always is.</summary>
    public const string Path = "/routes";

    /// <summary>What a browser may load for it: its own style.</summary>
    public const string Policy = "default-src 'none'; style-src 'unsafe-inline'";

    private const string Head = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>Hush</title>
        <style>
        body { font: 16px/1.5 system-ui, sans-serif; max-width: 50rem; margin: 3rem auto; padding: 0 1rem; color: #222; }
        code { font: 14px ui-monospace, monospace; }
        pre { background: #f4f4f4; padding: .8rem; white-space: pre-wrap; }
        td { padding: .2rem 1rem .2rem 0; vertical-align: top; border-top: 1px solid #ddd; }
        </style>
        </head>
        <body>

        """;

    private const string NoStudio = """
        <p>The studio, a page to try Hush in, was not built with this server. Building it needs Node.js 20.19 or later and npm:
        install them, delete <code>artifacts/built</code> and run <code>./hush serve</code> again.</p>

        """;

    /// <summary>The page for a server with these routes.</summary>
    /// <param name="endpoints">The routes.</param>
    /// <param name="address">Absolute address of the server, as the reader reaches it.</param>
    /// <param name="needsKey">Whether callers need a key.</param>
    /// <param name="hasStudio">Whether the studio was built; else the page says how to get it.</param>
    public static string Write(IEnumerable<Endpoint> endpoints, string address, bool needsKey, bool hasStudio)
    {
        StringBuilder page = new(Head);
        page.Append("<h1>Hush is running</h1>\n<p>It finds and redacts personal information in conversations and texts. Model ")
            .Append(Encoded(HushModel.Version)).Append(".</p>\n<p>Try it").Append(needsKey ? ", with your key in <code>HUSH_KEY</code>" : "")
                .Append(":</p>\n<pre id=\"call\">")
            .Append(Encoded(CallOf(address, needsKey))).Append("</pre>\n<table>\n");
        foreach (var route in endpoints.OfType<RouteEndpoint>().OrderBy(route => route.RoutePattern.RawText, StringComparer.Ordinal))
        {
            if (route.Metadata.GetMetadata<IEndpointSummaryMetadata>() is not { } summary) continue;
            var methods = string.Join(", ", route.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? []);
            page.Append("<tr><td><code>").Append(Encoded(methods)).Append("</code></td><td><code>")
                .Append(Encoded(PathOf(route))).Append("</code></td><td>").Append(Encoded(summary.Summary)).Append("</td></tr>\n");
        }

        return page.Append("</table>\n<p><a href=\"/swagger\">Try the API</a> · <a href=\"").Append(OpenApiSetup.Path)
            .Append("\">Its description (OpenAPI)</a></p>\n").Append(hasStudio ? "" : NoStudio).Append("</body>\n</html>\n").ToString();
    }

    // In a shell, what stands in single quotes is taken as it is up to the next one.
    private static string CallOf(string address, bool needsKey) =>
        $"curl -s '{address.Replace("'", "%27", StringComparison.Ordinal)}/language/:analyze-text?api-version=2025-11-01' -H 'Content-Type: application/json'"
        + (needsKey ? $" -H \"{KeyCheck.KeyHeader}: $HUSH_KEY\"" : "") + $" -d '{RequestExamples.Text.Trim()}'";

    // Groups leave a slash behind the path of a route that adds nothing to theirs.
    private static string PathOf(RouteEndpoint route) => route.RoutePattern.RawText is { Length: > 1 } path ? path.TrimEnd('/') : "/";

    private static string Encoded(string text) => HtmlEncoder.Default.Encode(text);
}
