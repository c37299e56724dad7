using System.Text.Json.Nodes;
using Hush.Gateway;
using Hush.Gateway.Responses;

namespace Hush.LanguageModels.Tests.Gateway;

/// <summary>What the JavaScript clients can't provoke; the rest of the streams is checked with them.</summary>
public sealed class StreamDialectTests
{
    private static readonly PiiAnalyzer Analyzer = new();

    [Fact]
    public void Chat_FunctionCallInPieces_IsRestored()
    {
        var dialect = Open();
        var arguments = "";
        foreach (var piece in new[] { "{\\\"to\\\":\\\"[EMA", "IL_1]", "\\\"}" })
            arguments += ArgumentsOf(dialect,
                """{"choices":[{"index":0,"delta":{"function_call":{"arguments":"PIECE"}}}]}""".Replace("PIECE", piece, StringComparison.Ordinal));
        arguments += ArgumentsOf(dialect, """{"choices":[{"index":0,"delta":{},"finish_reason":"function_call"}]}""");
        Assert.Equal("""{"to":"m.l@example.com"}""", arguments);
    }

    [Fact]
    public void Chat_FunctionCallThatIsHeldBack_ComesWithTheEnd()
    {
        var dialect = Open();
        var arguments = ArgumentsOf(dialect, """{"choices":[{"index":0,"delta":{"function_call":{"arguments":"EMAIL_1"}}}]}""");
        arguments += ArgumentsOf(dialect, """{"choices":[{"index":0,"delta":{},"finish_reason":"function_call"}]}""");
        Assert.Equal("m.l@example.com", arguments);
    }

    [Fact]
    public void Chat_HalfOfASurrogatePair_IsLeftAsItIs()
    {
        var received = Event("""{"choices":[{"index":0,"delta":{"content":"\ud83d"}}]}""");
        Assert.Same(received, Assert.Single(Open().Restore(received)));
        Assert.Equal("StreamEvent", received.ToString());
    }

    private static StreamDialect Open()
    {
        RedactionSession session = new(Analyzer);
        session.Redact("Mail m.l@example.com.");
        return StreamDialect.For(Provider.OpenAI, "/v1/chat/completions", session);
    }

    private static StreamEvent Event(string data) => new(null, (JsonObject)JsonNode.Parse(data)!);

    private static string ArgumentsOf(StreamDialect dialect, string data) => string.Concat(dialect.Restore(Event(data))
        .Select(restored => restored.Data["choices"]![0]!["delta"]?["function_call"]?["arguments"]?.GetValue<string>()));
}
