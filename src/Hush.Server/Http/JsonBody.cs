using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Hush.Mapping;
using Hush.Mapping.Problems;

namespace Hush.Server.Http;

/// <summary>Reads a JSON body. Of the reader's complaints only the place is told: its words may hold a piece of the body.</summary>
internal static class JsonBody
{
    public static Mapped<T> Read<T>(byte[] body, JsonTypeInfo<T> type)
        where T : class
    {
        ReadOnlySpan<byte> json = WithoutMark(body);
        if (json.Trim(" \t\r\n"u8).IsEmpty) return ProblemCatalog.EmptyBody;
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
