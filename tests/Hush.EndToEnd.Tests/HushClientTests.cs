using System.Net;
using Hush.Contracts.Conversations;
using Hush.Contracts.Documents;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Hush.EndToEnd.Tests;

/// <summary>The typed client against the server.</summary>
public sealed class HushClientTests(HushClientTests.Server server) : IClassFixture<HushClientTests.Server>
{
    [Fact]
    public async Task AnalyzeTextAsync_Redacts()
    {
        DocumentInput document = new() { Id = "1", Language = "en", Text = "My SSN is 859-98-0987." };
        var result = await server.Client().AnalyzeTextAsync([document]);
        Assert.Equal("My SSN is ***********.", Assert.Single(result.Documents).RedactedText);
    }

    [Fact]
    public async Task AnalyzeConversationsAsync_WaitsForTheJob()
    {
        var result = await server.Client()
            .AnalyzeConversationsAsync([Chat()], new ConversationPiiParameters { PiiCategories = ["Email"] });
        Assert.Equal("***************", Assert.Single(result.Conversations).ConversationItems[0].RedactedContent.Text);
    }

    [Fact]
    public async Task Refusal_HasTheServersCode()
    {
        var refused = await Assert.ThrowsAsync<HushClientException>(() =>
            server.Client().AnalyzeConversationsAsync([Chat()], new ConversationPiiParameters { PiiCategories = ["Nonsense"] }));
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.NotEmpty(refused.Code);
        Assert.DoesNotContain("m.l@example.com", refused.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("fast", null, "hush-fast ")]
    [InlineData(null, "fast", "hush-fast ")]
    [InlineData("strong", "fast", "hush-strong ")]
    public async Task Model_IsChosenByTheCallOrForAllCalls(string? ofCall, string? ofOptions, string? name)
    {
        var client = server.Client(model: ofOptions);
        var texts = await client.AnalyzeTextAsync([new DocumentInput { Id = "1", Language = "en", Text = "I am Mara Ekdal." }], model: ofCall);
        Assert.Equal(name, texts.HushModel?[..(name?.Length ?? 0)]);
        var chats = await client.AnalyzeConversationsAsync([Chat()], model: ofCall);
        Assert.Equal(name, chats.HushModel?[..(name?.Length ?? 0)]);
    }

    [Theory]
    [InlineData("wise")]
    [InlineData("fast&strong")]
    [InlineData("fast#1")]
    public async Task Model_ThatIsNotOffered_IsRefused(string model)
    {
        var refused = await Assert.ThrowsAsync<HushClientException>(() => server.Client().AnalyzeConversationsAsync([Chat()], model: model));
        Assert.Equal((HttpStatusCode.BadRequest, "InvalidParameterValue"), (refused.Status, refused.Code));
        Assert.Contains("fast,strong", refused.Message, StringComparison.Ordinal);
        refused = await Assert.ThrowsAsync<HushClientException>(() =>
            server.Client(model: model).AnalyzeTextAsync([new DocumentInput { Id = "1", Text = "x" }]));
        Assert.Equal("InvalidParameterValue", refused.Code);
    }

    [Fact]
    public async Task WrongKey_IsRefused()
    {
        var refused = await Assert.ThrowsAsync<HushClientException>(() =>
            server.Client("wrong").AnalyzeTextAsync([new DocumentInput { Id = "1", Text = "x" }]));
        Assert.Equal(HttpStatusCode.Unauthorized, refused.Status);
    }

    [Fact]
    public async Task ServerThatIsBusy_IsAskedAgain()
    {
        Busy busy = new();
        await using var services = Services("wrong", client => client.AddHttpMessageHandler(() => busy));
        await Assert.ThrowsAsync<HushClientException>(() =>
            services.GetRequiredService<HushClient>().AnalyzeTextAsync([new DocumentInput { Id = "1", Text = "x" }]));
        Assert.Equal(2, busy.Calls);
    }

    [Fact]
    public void NoEndpoint_IsRefused()
    {
        using var services = new ServiceCollection().AddHushClient(_ => { }).Services.BuildServiceProvider();
        Assert.Throws<OptionsValidationException>(services.GetRequiredService<HushClient>);
    }

    private static ConversationInput Chat() => new()
    {
        Id = "1",
        Language = "en",
        Modality = "text",
        ConversationItems = [new ConversationItemInput { Id = "1", ParticipantId = "1", Text = "m.l@example.com" }],
    };

    private ServiceProvider Services(string key, Action<IHttpClientBuilder> configure)
    {
        ServiceCollection services = new();
        configure(services.AddHushClient(options => (options.Endpoint, options.Key) = (server.Address, key)));
        return services.BuildServiceProvider();
    }

    private sealed class Busy : DelegatingHandler
    {
        public int Calls { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (Calls++ > 0) return base.SendAsync(request, cancellationToken);
            HttpResponseMessage answer = new(HttpStatusCode.ServiceUnavailable);
            answer.Headers.RetryAfter = new System.Net.Http.Headers.RetryConditionHeaderValue(TimeSpan.Zero);
            return Task.FromResult(answer);
        }
    }

    public sealed class Server : IAsyncLifetime
    {
        private readonly TemporaryFolder _folder = new();
        private readonly List<ServiceProvider> _services = [];
        private ServerProcess? _process;

        public Uri Address => _process!.Address;

        public async ValueTask InitializeAsync() => _process = await ServerProcess.StartAsync(_folder.Path);

        public HushClient Client(string key = ServerProcess.Key, string? model = null)
        {
            ServiceCollection services = new();
            services.AddHushClient(options => (options.Endpoint, options.Key, options.Model) = (Address, key, model));
            _services.Add(services.BuildServiceProvider());
            return _services[^1].GetRequiredService<HushClient>();
        }

        public async ValueTask DisposeAsync()
        {
            foreach (var services in _services) await services.DisposeAsync();
            if (_process is not null) await _process.DisposeAsync();
            _folder.Dispose();
        }
    }
}
