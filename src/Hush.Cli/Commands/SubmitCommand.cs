using System.CommandLine;
using Hush.Cli.Input;
using Hush.Cli.Submitting;

namespace Hush.Cli.Commands;

/// <summary>The command <c>submit</c>: its options, and what these mean.</summary>
internal sealed class SubmitCommand(StandardStreams streams)
{
    private const int MostParallel = 1000;

    private readonly Argument<string> _input = new("INPUT")
    { Description = "A file, a folder or a pattern of conversations, documents and texts; JSON Lines hold one a line." };
    private readonly Option<string?> _server = new("--server") { Description = "Where the server is, such as http://127.0.0.1:5000." };
    private readonly Option<string?> _output = new("--output", "-o")
    { Description = "The file of results, JSON Lines. When it is there the run goes on where it ended; beside it lies FILE.state." };
    private readonly Option<string?> _key = new("--key") { Description = "The server's key: a file, or env:NAME for a variable of the environment." };
    private readonly Option<int> _parallel = new("--parallel") { Description = "Jobs under way at once. Default: 16", DefaultValueFactory = _ => 16 };
    private readonly Option<int> _patience = new("--patience")
    { Description = "Seconds for which a server that is away or full is asked again. Default: 600", DefaultValueFactory = _ => 600 };
    private readonly Option<string> _language = new("--language")
    { Description = "Language of texts that do not name theirs.", DefaultValueFactory = _ => "en" };
    private readonly Option<string?> _policy = new("--policy")
    { Description = "What becomes of what is found, by its name in the API. Default: the server's." };
    private readonly Option<string?> _model = new("--model")
    { Description = "The model, by a name that the server's /status lists. Default: the server's own." };

    /// <summary><c>hush submit</c>.</summary>
    public static Command Build(StandardStreams streams) => new SubmitCommand(streams).Build();

    private Command Build()
    {
        Command command = new("submit", "Send conversations and texts as jobs to a server, many at once, and keep the results (docs/scale.md).")
            { _input, _server, _output, _key, _parallel, _patience, _language, _policy, _model };
        command.SetAction(async (parsed, cancellation) => (int)await RunAsync(parsed, cancellation));
        return command;
    }

    private async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        // Not marked as required: they may come from hush.toml and variables.
        if (!Uri.TryCreate(parsed.GetValue(_server)?.TrimEnd('/') + "/", UriKind.Absolute, out var server)
            || server.Scheme is not ("http" or "https"))
            return Fail(ExitCode.Usage, "--server is needed, an address such as http://127.0.0.1:5000");
        if (parsed.GetValue(_output) is not { Length: > 0 } output) return Fail(ExitCode.Usage, "--output is needed, the file of results");
        var (parallel, patience) = (parsed.GetValue(_parallel), parsed.GetValue(_patience));
        if (parallel is < 1 or > MostParallel) return Fail(ExitCode.Usage, $"--parallel is a number from 1 to {MostParallel}");
        if (patience is < 0 or > 86_400) return Fail(ExitCode.Usage, "--patience takes 0 to 86400 seconds");
        var model = parsed.GetValue(_model);
        if (model is "") return Fail(ExitCode.Usage, "--model needs a name, one that the server's /status lists");
        var input = parsed.GetValue(_input)!;
        IReadOnlyList<InputFile> files;
        try
        {
            files = InputFiles.Find([input]);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return Fail(ExitCode.NoInput, $"{input}: a folder can't be read");
        }

        if (files is [{ Path: var only }] && !File.Exists(only)) return Fail(ExitCode.NoInput, $"{input}: no such file or folder");
        var key = ServerKey.Load(parsed.GetValue(_key), out var problem);
        if (problem is not null) return Fail(ExitCode.Usage, problem);
        try
        {
            using HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false })
            { BaseAddress = server, Timeout = TimeSpan.FromSeconds(100) };
            if (key is not null) http.DefaultRequestHeaders.Add("Ocp-Apim-Subscription-Key", key);
            using var ledger = SubmitLedger.Open(output);
            SubmitInput items = new(files, output, new SubmitRequest(parsed.GetValue(_language)!, parsed.GetValue(_policy), model));
            JobCaller caller = new(http, TimeSpan.FromSeconds(patience), TimeProvider.System);
            using SubmitRun run = new(items, ledger, caller, parallel, model is not null, streams, TimeProvider.System);
            return await run.RunAsync(cancellation);
        }
        catch (InputProblem foreign)
        {
            return Fail(ExitCode.NoOutput, $"{output}: {foreign.Message}");
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            return Fail(ExitCode.NoOutput, $"{output}: it can't be written, or another run writes it");
        }
    }

    private ExitCode Fail(ExitCode code, string message)
    {
        streams.Complain(message);
        return code;
    }
}
