using System.CommandLine;

namespace Hush.Cli.Commands;

/// <summary>The command <c>restore</c>: gives the values back that the policy <c>pseudonym</c> has sealed.</summary>
internal sealed class RestoreCommand(StandardStreams streams)
{
    private readonly Argument<string?> _file = new("FILE")
    { Arity = ArgumentArity.ZeroOrOne, Description = "A redacted file of any format, or a folder; '-' or none reads standard input." };
    private readonly Option<string?> _key = KeyOption.Pseudonyms();
    private readonly Option<string?> _output = new("--output", "-o")
    { Description = "Where to write: a file, or for a folder a folder. Default: standard output." };

    /// <summary><c>hush restore</c>.</summary>
    public static Command Build(StandardStreams streams) => new RestoreCommand(streams).Build();

    private Command Build()
    {
        Command command = new("restore", "Give back the values that the policy pseudonym has sealed, to who holds the key.") { _file, _key, _output };
        _key.Required = true;
        command.SetAction((parsed, cancellation) => Task.FromResult((int)Run(parsed, cancellation)));
        return command;
    }

    private ExitCode Run(ParseResult parsed, CancellationToken cancellation)
    {
        try
        {
            PseudonymRestorer restorer = new(KeyOption.Load(parsed.GetValue(_key))!);
            RestoreRun run = new(restorer, streams, cancellation);
            var output = parsed.GetValue(_output);
            if (parsed.GetValue(_file) is not { } file || !Directory.Exists(file)) return run.File(parsed.GetValue(_file), output);
            if (output is not null) return run.Folder(file, output);
            streams.Complain("a folder as input needs a folder to write to: --output");
        }
        catch (RedactionKeyException wrong)
        {
            streams.Complain(wrong.Message);
        }

        return ExitCode.Usage;
    }
}
