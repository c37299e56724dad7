using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Hush.Extensions.Tests.Adapters;

public sealed class BodyRedactionTests
{
    private static readonly PiiAnalyzer Analyzer = new();

    [Theory]
    [InlineData("application/json", """{"mail":"m.l@example.com","n":1}""", """{"mail":"[EMAIL_1]","n":1}""")]
    [InlineData("application/problem+json", """{"detail":"m.l@example.com"}""", """{"detail":"[EMAIL_1]"}""")]
    [InlineData("text/plain", "mail m.l@example.com", "mail [EMAIL_1]")]
    [InlineData("text/plain; charset=utf-16", "mail m.l@example.com", "mail [EMAIL_1]")]
    [InlineData("application/json", "broken { m.l@example.com", "broken { [EMAIL_1]")]
    [InlineData("application/json", """{ "spaced" : 1 }""", """{ "spaced" : 1 }""")]
    [InlineData("text/html", "mail m.l@example.com", "mail m.l@example.com")]
    public async Task Response_IsRedacted(string type, string body, string expected)
    {
        Encoding encoding = type.Contains("utf-16", StringComparison.Ordinal) ? Encoding.Unicode : Encoding.UTF8;
        await using WebApplication app = await StartAsync(null, async context =>
        {
            context.Response.ContentType = type;
            byte[] bytes = encoding.GetBytes(body);
            context.Response.ContentLength = bytes.Length;
            await context.Response.Body.WriteAsync(bytes);
        });
        using HttpClient client = new();
        Assert.Equal(expected, encoding.GetString(await client.GetByteArrayAsync(app.Urls.Single())));
    }

    [Fact]
    public async Task Request_IsRedactedWhereAsked_WithTheSurrogatesOfTheResponse()
    {
        string seen = "";
        await using WebApplication app = await StartAsync(new BodyRedactionOptions { Requests = true }, async context =>
        {
            using StreamReader reader = new(context.Request.Body);
            seen = await reader.ReadToEndAsync();
            context.Response.ContentType = "text/plain";
            await context.Response.WriteAsync("from a.b@example.com to m.l@example.com");
        });
        using HttpClient client = new();
        using StringContent content = new("""{"to":"m.l@example.com"}""", Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await client.PostAsync(app.Urls.Single(), content);
        Assert.Equal("""{"to":"[EMAIL_1]"}""", seen);
        Assert.Equal("from [EMAIL_2] to [EMAIL_1]", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task TooLong_IsRefused()
    {
        await using WebApplication app = await StartAsync(new BodyRedactionOptions { Requests = true, MaxBytes = 10 }, async context =>
        {
            context.Response.ContentType = "text/plain";
            await context.Response.WriteAsync("longer than ten");
        });
        using HttpClient client = new();
        using StringContent content = new("longer than ten");
        using HttpResponseMessage request = await client.PostAsync(app.Urls.Single(), content);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, request.StatusCode);
        using HttpResponseMessage response = await client.GetAsync(app.Urls.Single());
        Assert.Equal((HttpStatusCode.InternalServerError, ""), (response.StatusCode, await response.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task Encoded_IsNotSentUnread()
    {
        await using WebApplication app = await StartAsync(new BodyRedactionOptions { Requests = true }, async context =>
        {
            context.Response.ContentType = "text/plain";
            context.Response.Headers.ContentEncoding = "br";
            await context.Response.WriteAsync("m.l@example.com");
        });
        using HttpClient client = new();
        using StringContent content = new("m.l@example.com");
        content.Headers.ContentEncoding.Add("br");
        using HttpResponseMessage request = await client.PostAsync(app.Urls.Single(), content);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, request.StatusCode);
        using HttpResponseMessage response = await client.GetAsync(app.Urls.Single());
        Assert.Equal((HttpStatusCode.InternalServerError, ""), (response.StatusCode, await response.Content.ReadAsStringAsync()));
    }

    private static async Task<WebApplication> StartAsync(BodyRedactionOptions? options, RequestDelegate answer)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(Analyzer);
        WebApplication app = builder.Build();
        app.UseHushRedaction(options);
        app.Run(answer);
        await app.StartAsync();
        return app;
    }
}
