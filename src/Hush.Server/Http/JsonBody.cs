using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Hush.Mapping;
using Hush.Mapping.Problems;
using Hush.Text;

namespace Hush.Server.Http;

/// <summary>Reads a JSON body. Of the reader's complaints only the place is told: its words may hold a piece of the body.</summary>
internal static class JsonBody
{
    public static Mapped<T> Read<T>(byte[] body, JsonTypeInfo<T> type)
        where T : class
    {
        var json = WithoutMark(body);
        if (json.Trim(" \t\r\n"u8).IsEmpty) return ProblemCatalog.EmptyBody;
        if (JsonDensity.IsHollow(json)) return ProblemCatalog.MalformedBody(line: 1, position: 1,
            reason: "it is made of too many objects or values for its length");
        try
        {
            return JsonSerializer.Deserialize(json, type) is { } value ? value : ProblemCatalog.EmptyBody;
        }
        catch (JsonException failure)
        {
            return JsonFault.Explain(json, failure, type);
        }
    }

    /// <summary>The body without the byte order mark that some Windows programs put before it.</summary>
    public static ReadOnlySpan<byte> WithoutMark(byte[] body)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        return body.AsSpan().StartsWith(mark) ? body.AsSpan(mark.Length) : body;
    }
}
