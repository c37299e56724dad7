using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace Hush.Gateway.Tools;

/// <summary>Offers the tools by the Model Context Protocol, over streams or HTTP.</summary>
internal static class ToolServer
{
    /// <summary>A server over HTTP that is not started; its address has no path.</summary>
    public static WebApplication OverHttp(PiiAnalyzer analyzer, RedactionSessionOptions options, Uri listen)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(listen.GetLeftPart(UriPartial.Authority));
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        AddTools(builder.Services, analyzer, options).WithHttpTransport();
        var app = builder.Build();
        app.MapMcp();
        return app;
    }

    /// <summary>Serves one client over streams until the input ends.</summary>
    public static async Task ServeAsync(PiiAnalyzer analyzer, RedactionSessionOptions options, Stream input, Stream output,
        CancellationToken cancellation)
    {
        var services = new ServiceCollection().AddLogging();
        AddTools(services, analyzer, options).WithStreamServerTransport(input, output);
        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<ModelContextProtocol.Server.McpServer>().RunAsync(cancellation);
    }

    private static IMcpServerBuilder AddTools(IServiceCollection services, PiiAnalyzer analyzer, RedactionSessionOptions options)
    {
        var json = new JsonSerializerOptions(McpJsonUtilities.DefaultOptions);
        json.TypeInfoResolverChain.Insert(0, ToolJson.Default);
        return services
            .AddMcpServer(server => server.ServerInfo = new Implementation
            { Name = "hush", Version = typeof(PiiAnalyzer).Assembly.GetName().Version!.ToString(3) })
            .WithTools(new RedactionTools(analyzer, options, TimeProvider.System), json);
    }
}
