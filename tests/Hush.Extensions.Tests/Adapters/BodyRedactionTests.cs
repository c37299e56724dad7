using System.Buffers;
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
        var encoding = type.Contains("utf-16", StringComparison.Ordinal) ? Encoding.Unicode : Encoding.UTF8;
        await using var app = await StartAsync(null, async context =>
        {
            context.Response.ContentType = type;
            var bytes = encoding.GetBytes(body);
            context.Response.ContentLength = bytes.Length;
            await context.Response.Body.WriteAsync(bytes);
        });
        using HttpClient client = new();
        Assert.Equal(expected, encoding.GetString(await client.GetByteArrayAsync(app.Urls.Single())));
    }

    [Fact]
    public async Task Request_IsRedactedWhereAsked_WithTheSurrogatesOfTheResponse()
    {
        var seen = "";
        await using var app = await StartAsync(new BodyRedactionOptions { Requests = true }, async context =>
        {
            using StreamReader reader = new(context.Request.Body);
            seen = await reader.ReadToEndAsync();
            context.Response.ContentType = "text/plain";
            await context.Response.WriteAsync("from a.b@example.com to m.l@example.com");
        });
        using HttpClient client = new();
        using StringContent content = new("""{"to":"m.l@example.com"}""", Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(app.Urls.Single(), content);
        Assert.Equal("""{"to":"[EMAIL_1]"}""", seen);
        Assert.Equal("from [EMAIL_2] to [EMAIL_1]", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task TooLong_IsRefused()
    {
        await using var app = await StartAsync(new BodyRedactionOptions { Requests = true, MaxBytes = 10 }, async context =>
        {
            context.Response.ContentType = "text/plain";
            await context.Response.WriteAsync("longer than ten");
        });
        using HttpClient client = new();
        using StringContent content = new("longer than ten");
        using var request = await client.PostAsync(app.Urls.Single(), content);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, request.StatusCode);
        using var response = await client.GetAsync(app.Urls.Single());
        Assert.Equal((HttpStatusCode.InternalServerError, ""), (response.StatusCode, await response.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task OtherBody_IsNotHeld()
    {
        var hasStarted = false;
        await using var app = await StartAsync(new BodyRedactionOptions { MaxBytes = 10 }, async context =>
        {
            context.Response.ContentType = "text/html";
            await context.Response.WriteAsync("longer than ten");
            hasStarted = context.Response.HasStarted;
        });
        using HttpClient client = new();
        Assert.Equal("longer than ten", await client.GetStringAsync(app.Urls.Single()));
        Assert.True(hasStarted);
    }

    [Fact]
    public async Task Response_PipeThatWasNotFlushed_IsRedacted()
    {
        await using var app = await StartAsync(null, context =>
        {
            context.Response.ContentType = "text/plain";
            context.Response.BodyWriter.Write("mail m.l@example.com"u8);
            return Task.CompletedTask;
        });
        using HttpClient client = new();
        Assert.Equal("mail [EMAIL_1]", await client.GetStringAsync(app.Urls.Single()));
    }

    [Fact]
    public async Task Response_WithoutABody_KeepsItsLength()
    {
        await using var app = await StartAsync(null, context =>
        {
            context.Response.ContentType = "text/plain";
            context.Response.ContentLength = 15;
            return Task.CompletedTask;
        });
        using HttpClient client = new();
        using HttpRequestMessage head = new(HttpMethod.Head, app.Urls.Single());
        using var response = await client.SendAsync(head);
        Assert.Equal(15, response.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task Encoded_IsNotSentUnread()
    {
        await using var app = await StartAsync(new BodyRedactionOptions { Requests = true }, async context =>
        {
            context.Response.ContentType = "text/plain";
            context.Response.Headers.ContentEncoding = "br";
            await context.Response.WriteAsync("m.l@example.com");
        });
        using HttpClient client = new();
        using StringContent content = new("m.l@example.com");
        content.Headers.ContentEncoding.Add("br");
        using var request = await client.PostAsync(app.Urls.Single(), content);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, request.StatusCode);
        using var response = await client.GetAsync(app.Urls.Single());
        Assert.Equal((HttpStatusCode.InternalServerError, ""), (response.StatusCode, await response.Content.ReadAsStringAsync()));
    }

    private static async Task<WebApplication> StartAsync(BodyRedactionOptions? options, RequestDelegate answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(Analyzer);
        var app = builder.Build();
        app.UseHushRedaction(options);
        app.Run(answer);
        await app.StartAsync();
        return app;
    }
}
