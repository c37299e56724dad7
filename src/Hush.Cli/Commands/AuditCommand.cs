using System.CommandLine;
using System.Globalization;
using System.Text;
using Hush.Auditing;

namespace Hush.Cli.Commands;

/// <summary>The command <c>audit verify</c>: checks that nobody changed an audit log of the server.</summary>
internal sealed class AuditCommand(StandardStreams streams)
{
    private readonly Argument<string[]> _paths = new("FILE|FOLDER")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "The folder of a server's audit log, or files of it (audit-DAY.jsonl), wherever they were moved to.",
    };
    private readonly Option<string?> _key = new("--audit-key")
    { Description = "The key of Hush:AuditKey, where the server has one: a file, or env:NAME for a variable of the environment." };
    private readonly Option<string?> _seen = new("--seen")
    { Description = "A chain value that was noted elsewhere, as in the server's log; a line must have it." };

    /// <summary><c>hush audit</c>.</summary>
    public static Command Build(StandardStreams streams)
    {
        Command command = new("audit", "The audit log of a server (docs/operations.md).");
        command.Add(new AuditCommand(streams).Build());
        return command;
    }

    private Command Build()
    {
        Command command = new("verify", "Check the chain of an audit log and name the first line at which it is broken; then the exit code is 65.")
        { _paths, _key, _seen };
        command.SetAction((parsed, _) => Task.FromResult((int)Run(parsed)));
        return command;
    }

    private ExitCode Run(ParseResult parsed)
    {
        var paths = parsed.GetValue(_paths)!;
        var seen = parsed.GetValue(_seen)?.Trim().ToLowerInvariant();
        if (seen is not null && !AuditChain.IsHash(Encoding.UTF8.GetBytes(seen)))
            return Fail(ExitCode.Usage, $"--seen takes the {AuditChain.Digits} hexadecimal digits of a line's chain");
        if (paths.FirstOrDefault(path => !Path.Exists(path)) is { } missing) return Fail(ExitCode.NoInput, $"{missing}: no such file or folder");
        var folders = paths.Count(Directory.Exists);
        if (folders > 0 && paths.Length > 1) return Fail(ExitCode.Usage, "one folder or several files are expected");
        try
        {
            AuditVerifier verifier = new(AuditChain.Load(parsed.GetValue(_key)), seen);
            return Tell(folders > 0 ? verifier.VerifyFolder(paths[0]) : verifier.VerifyFiles(paths), seen, paths[0]);
        }
        catch (RedactionKeyException wrong)
        {
            return Fail(ExitCode.Usage, wrong.Message);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Fail(ExitCode.NoInput, $"{paths[0]}: can't be read");
        }
    }

    private ExitCode Tell(AuditVerification result, string? seen, string path)
    {
        if (result.Problem is { } problem)
        {
            var place = problem.Line == 0 ? problem.File : string.Create(CultureInfo.InvariantCulture, $"{problem.File}: line {problem.Line}");
            return Fail(ExitCode.BadInput, $"{place}: {MeaningOf(problem)}");
        }

        if (result.Files == 0) return Fail(ExitCode.NoInput, $"{path}: there is no file of an audit log");
        if (seen is not null && !result.HasSeen)
            return Fail(ExitCode.BadInput, "no line has the chain that --seen gives: lines were cut off or made anew");
        var sound = string.Create(CultureInfo.InvariantCulture,
            $"The chain is unbroken. Lines: {result.Lines}; the last: number {result.Last.Number}, chain {result.Last.Hash}");
        streams.Output.Write(Encoding.UTF8.GetBytes(streams.Messages.Of(sound) + "\n"));
        return ExitCode.Success;
    }

    private static string MeaningOf(AuditProblem problem) => problem.Kind switch
    {
        AuditBreak.NotALine => "this is no line of an audit log, which has a number and a chain",
        AuditBreak.CutOff => "the line is cut off",
        AuditBreak.Missing when problem.Count == 0 => "the lines before it in this file are missing",
        AuditBreak.Missing => string.Create(CultureInfo.InvariantCulture, $"lines missing before it: {problem.Count}"),
        AuditBreak.Repeated => "its number was there already",
        AuditBreak.Changed => "this line or the one before was changed, or the log was written with another key than --audit-key names",
        AuditBreak.EndMissing => string.Create(CultureInfo.InvariantCulture, $"lines missing at the end: {problem.Count}"),
        AuditBreak.NoHead => "it is missing, so lines may be missing at the end; name archived files one by one",
        AuditBreak.HeadChanged => "it was changed, or was written with another key than --audit-key names",
        _ => throw new ArgumentOutOfRangeException(nameof(problem)),
    };

    private ExitCode Fail(ExitCode code, string message)
    {
        streams.Complain(message);
        return code;
    }
}
