using System.CommandLine;
using Hush.Detection.Rules;
using Hush.Gateway;
using Hush.Inference.ModelFile;
using Hush.Models;

namespace Hush.Cli.Commands;

/// <summary>The command <c>proxy</c>: a reverse proxy before language models.</summary>
internal sealed class ProxyCommand(StandardStreams streams)
{
    private readonly Option<string> _listen = ListenAddress.Option("--listen", "Where to listen. Default: http://127.0.0.1:5081",
        "http://127.0.0.1:5081");
    private readonly Option<string> _openAI = ListenAddress.Option("--openai",
        "Where requests in OpenAI's format go. Default: https://api.openai.com", "https://api.openai.com");
    private readonly Option<string> _anthropic = ListenAddress.Option("--anthropic",
        "Where requests in Anthropic's format go. Default: https://api.anthropic.com", "https://api.anthropic.com");
    private readonly Option<string> _images = new("--images")
    { Description = "Images, sound and files, which can't be redacted: refuse (default) or pass.", DefaultValueFactory = _ => "refuse" };
    private readonly SessionSettings _session = new();

    /// <summary><c>hush proxy</c>.</summary>
    public static Command Build(StandardStreams streams) => new ProxyCommand(streams).Build();

    private Command Build()
    {
        Command command = new("proxy", "Redact what programs send to language models, and restore the answers (docs/language-models.md).")
            { _listen, _openAI, _anthropic, _images };
        _session.AddTo(command);
        _images.AcceptOnlyFromAmong("refuse", "pass");
        command.SetAction(async (parsed, cancellation) => (int)await RunAsync(parsed, cancellation));
        return command;
    }

    private async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        if (_session.ReadOptions(parsed, streams) is not { } session) return ExitCode.Usage;
        ProxySettings settings = new()
        {
            Listen = new Uri(parsed.GetValue(_listen)!),
            OpenAI = new Uri(parsed.GetValue(_openAI)!),
            Anthropic = new Uri(parsed.GetValue(_anthropic)!),
            PassesUnreadable = parsed.GetValue(_images) == "pass",
            Session = session,
        };
        try
        {
            var analyzer = _session.OpenAnalyzer(parsed);
            new RedactionSession(analyzer, session).Redact("Hello, my name is Jo.", cancellation); // loads what the first request needs
            return await ListenAddress.RunAsync(ModelProxy.Build(analyzer, settings), "the proxy listens", streams, cancellation);
        }
        catch (Exception wrong) when (wrong is UserRuleException or ModelNotFoundException or ModelFileException)
        {
            streams.Complain(wrong.Message);
            return ExitCode.Usage;
        }
    }
}
