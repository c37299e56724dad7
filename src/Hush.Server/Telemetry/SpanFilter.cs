using System.Collections.Frozen;
using System.Diagnostics;
using OpenTelemetry;

namespace Hush.Server.Telemetry;

/// <summary>
/// Takes from a span, before it is sent, all that is not known to hold no text: paths, queries and headers are the caller's to write. Only tags of
/// this list stay.
/// </summary>
internal sealed class SpanFilter : BaseProcessor<Activity>
{
    private static readonly FrozenSet<string> Kept = new[]
    {
        "http.request.method", "http.response.status_code", "http.route", "url.scheme", "network.protocol.version", "error.type", "hush.items",
        "hush.entities",
    }.ToFrozenSet(StringComparer.Ordinal);

    public override void OnEnd(Activity data)
    {
        string[] foreign = [.. data.TagObjects.Select(tag => tag.Key).Where(key => !Kept.Contains(key))];
        foreach (var key in foreign) data.SetTag(key, null);

        // A header that callers write and that is passed on as it came.
        data.TraceStateString = null;
    }
}
