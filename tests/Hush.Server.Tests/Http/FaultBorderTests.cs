using Hush.Jobs;
using Hush.Server.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Hush.Server.Tests.Http;

public sealed class FaultBorderTests
{
    public static TheoryData<Exception, int, string> Faults => new()
    {
        { new InvalidOperationException("Kanarienvogel"), 500, "InternalServerError" },
        { new JobStoreException("The disk is full."), 503, "ServiceUnavailable" },
        { new BadHttpRequestException("Kanarienvogel", 408), 408, "InvalidRequest" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_becomes_a_refusal_without_its_words(Exception fault, int status, string code)
    {
        using var log = new CapturedLog();
        using var loggers = LoggerFactory.Create(logging => logging.AddProvider(log));
        var context = new DefaultHttpContext();
        using var body = new MemoryStream();
        context.Response.Body = body;
        await new FaultBorder(loggers.CreateLogger<FaultBorder>()).InvokeAsync(context, _ => throw fault);
        var answer = System.Text.Encoding.UTF8.GetString(body.ToArray());
        Assert.Equal(status, context.Response.StatusCode);
        Assert.Contains($"\"code\":\"{code}\"", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Kanarienvogel", answer + log.Text, StringComparison.Ordinal);
    }
}
