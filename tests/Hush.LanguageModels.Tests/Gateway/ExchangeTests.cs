using System.Text;
using Hush.Gateway;
using Hush.TestKit;
using Microsoft.AspNetCore.Http;

namespace Hush.LanguageModels.Tests.Gateway;

public sealed class ExchangeTests
{
    private static readonly PiiAnalyzer Analyzer = new(new PiiAnalyzerOptions { Recognizers = [], Models = [] });

    [Theory]
    [InlineData("""{"messages":[{"role":"user","content":"\ud83d"}]}""")]
    [InlineData("""{"messages":[{"role":"assistant","tool_calls":[{"type":"function","function":{"arguments":"{\"a\":\"\\ud83d\"}"}}]}]}""")]
    [InlineData("""{"previous_response_id":"\ud83d"}""")]
    public async Task Open_HalfOfASurrogatePair_IsRefused(string body)
    {
        DefaultHttpContext context = new();
        context.Request.ContentType = "application/json";
        context.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(body));
        SessionStore conversations = new(1, TimeSpan.FromHours(1), new FakeClock());
        var refusal = await Assert.ThrowsAsync<RefusalException>(
            () => Exchange.OpenAsync(context.Request, Analyzer, new ProxySettings(), conversations, CancellationToken.None));
        Assert.Equal((400, "hush_broken_json"), (refusal.Status, refusal.Code));
    }
}
