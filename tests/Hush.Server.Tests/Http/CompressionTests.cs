using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;

namespace Hush.Server.Tests.Http;

/// <summary>Bodies may come compressed, and go out so where a client takes it.</summary>
public sealed class CompressionTests
{
    private const string Path = "language/:analyze-text?api-version=2025-11-01";
    private const string Body = """{"kind":"PiiEntityRecognition","analysisInput":{"documents":[{"id":"1","language":"en","text":"jane called"}]}}""";

    [Theory]
    [InlineData("gzip", null, null)]
    [InlineData("GZIP", null, null)]
    [InlineData("br", null, null)]
    [InlineData("deflate", null, null)]
    [InlineData("identity", null, null)]
    [InlineData(null, "gzip", "gzip")]
    [InlineData(null, "br", "br")]
    [InlineData(null, "gzip, deflate, br", "br")]
    [InlineData(null, "gzip;q=1.0, br;q=0.5", "gzip")]
    [InlineData(null, "*", "br")]
    [InlineData(null, "identity", null)]
    [InlineData(null, "gzip;q=0", null)]
    [InlineData(null, "zstd", null)]
    [InlineData("gzip", "gzip", "gzip")]
    [InlineData("br", "br", "br")]
    public async Task A_body_is_read_and_written_in_the_encoding_of_the_client(string? sent, string? accepted, string? got)
    {
        await using var server = await RunningServer.StartAsync();
        using HttpRequestMessage call = new(HttpMethod.Post, Path) { Content = new ByteArrayContent(Compressed(Body, sent)) };
        call.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        if (sent is not null) call.Content.Headers.ContentEncoding.Add(sent);
        if (accepted is not null) call.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        using var answer = await server.Client.SendAsync(call);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        Assert.Equal((200, got), ((int)answer.StatusCode, answer.Content.Headers.ContentEncoding.SingleOrDefault()));
        Assert.Contains("\"redactedText\":\"**** called\"", Expanded(bytes, got), StringComparison.Ordinal);
        if (answer.Content.Headers.ContentLength is { } length) Assert.Equal(length, bytes.Length);
    }

    [Fact]
    public async Task A_small_body_that_grows_over_the_limit_is_refused()
    {
        await using var server = await RunningServer.StartAsync("--Hush:Limits:MaxBodyBytes=20000");
        var bomb = Compressed(new string(' ', 5_000_000), "gzip");
        Assert.True(bomb.Length < 20_000, "the test sends less than the limit");
        using HttpRequestMessage call = new(HttpMethod.Post, Path) { Content = new ByteArrayContent(bomb) };
        call.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        call.Content.Headers.ContentEncoding.Add("gzip");
        using var answer = await server.Client.SendAsync(call);
        Assert.Equal((413, "InvalidRequest", "InvalidRequest"), await RunningServer.ErrorOf(answer));
    }

    [Fact]
    public async Task A_refusal_is_compressed_as_any_answer_is()
    {
        await using var server = await RunningServer.StartAsync();
        using HttpRequestMessage call = new(HttpMethod.Post, Path)
        { Content = new StringContent("{", System.Text.Encoding.UTF8, "application/json") };
        call.Headers.Add("Accept-Encoding", "gzip");
        using var answer = await server.Client.SendAsync(call);
        Assert.Equal((400, "gzip"), ((int)answer.StatusCode, answer.Content.Headers.ContentEncoding.Single()));
        Assert.Contains("InvalidRequestBodyFormat", Expanded(await answer.Content.ReadAsByteArrayAsync(), "gzip"), StringComparison.Ordinal);
    }

    private static byte[] Compressed(string text, string? encoding)
    {
        using MemoryStream bytes = new();
        using (Stream writer = encoding?.ToUpperInvariant() switch
        {
            "GZIP" => new GZipStream(bytes, CompressionLevel.Optimal),
            "BR" => new BrotliStream(bytes, CompressionLevel.Optimal),
            "DEFLATE" => new ZLibStream(bytes, CompressionLevel.Optimal),
            _ => new BufferedStream(bytes),
        }) writer.Write(Encoding.UTF8.GetBytes(text));
        return bytes.ToArray();
    }

    private static string Expanded(byte[] body, string? encoding)
    {
        using MemoryStream bytes = new(body);
        using Stream reader = encoding switch
        {
            "gzip" => new GZipStream(bytes, CompressionMode.Decompress),
            "br" => new BrotliStream(bytes, CompressionMode.Decompress),
            _ => bytes,
        };
        using StreamReader text = new(reader);
        return text.ReadToEnd();
    }
}
