using System.CommandLine;
using Hush.Detection.Rules;
using Hush.Gateway.Tools;
using Hush.Inference.ModelFile;
using Hush.Models;

namespace Hush.Cli.Commands;

/// <summary>The command <c>mcp</c>: detection, redaction and restoring as tools of the Model Context Protocol.</summary>
internal sealed class McpCommand(StandardStreams streams)
{
    private readonly Option<string> _http = ListenAddress.Option("--http",
        "Serve over HTTP at this address; without it over standard input and output.", fallback: null);
    private readonly SessionSettings _session = new();

    /// <summary><c>hush mcp</c>.</summary>
    public static Command Build(StandardStreams streams) => new McpCommand(streams).Build();

    private Command Build()
    {
        Command command = new("mcp", "Offer detect, redact and restore as tools of the Model Context Protocol (docs/language-models.md).") { _http };
        _session.AddTo(command);
        command.SetAction(async (parsed, cancellation) => (int)await RunAsync(parsed, cancellation));
        return command;
    }

    private async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        if (_session.ReadOptions(parsed, streams) is not { } session) return ExitCode.Usage;
        try
        {
            var analyzer = _session.OpenAnalyzer(parsed);
            if (parsed.GetValue(_http) is { } address)
                return await ListenAddress.RunAsync(ToolServer.OverHttp(analyzer, session, new Uri(address)), "the tools are served", streams,
                    cancellation);
            await ToolServer.ServeAsync(analyzer, session, streams.Input, streams.Output, cancellation);
            return ExitCode.Success;
        }
        catch (Exception wrong) when (wrong is UserRuleException or ModelNotFoundException or ModelFileException)
        {
            streams.Complain(wrong.Message);
            return ExitCode.Usage;
        }
    }
}
