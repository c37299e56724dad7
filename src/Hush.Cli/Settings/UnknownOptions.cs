using System.CommandLine;

namespace Hush.Cli.Settings;

/// <summary>Finds arguments that look like options and are none, before one is taken for a file.</summary>
internal static class UnknownOptions
{
    /// <summary>A message for each.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="args">Its words; what stands behind <c>--</c> is never an option.</param>
    public static IReadOnlyList<string> Of(ParseResult parsed, IReadOnlyList<string> args)
    {
        if (!parsed.CommandResult.Command.TreatUnmatchedTokensAsErrors) return [];
        var end = args.Contains("--") ? args.TakeWhile(arg => arg != "--").Count() : args.Count;
        var written = args.Take(end).ToHashSet(StringComparer.Ordinal);
        string[] names = [.. NamesOf(parsed.CommandResult.Command), "--help"];
        var taken = parsed.CommandResult.Command.Arguments.SelectMany(argument => parsed.GetResult(argument)?.Tokens ?? [])
            .Select(token => token.Value);
        return
        [
            .. taken.Concat(parsed.UnmatchedTokens).Distinct()
                .Where(value => value.Length > 1 && value[0] == '-' && written.Contains(value))
                .Select(value => value.Split('=')[0])
                .Select(name => $"there is no option {name}{DidYouMean.Question(name, names)}"),
        ];
    }

    /// <summary>Names of a command's options.</summary>
    public static IEnumerable<string> NamesOf(Command command) => command.Options.SelectMany(option => option.Aliases.Prepend(option.Name));
}
