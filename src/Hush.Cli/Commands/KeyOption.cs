using System.CommandLine;

namespace Hush.Cli.Commands;

/// <summary>Options that name a key, never the key itself: others on the machine may see a command line.</summary>
internal static class KeyOption
{
    /// <summary><c>--pseudonym-key</c>.</summary>
    public static Option<string?> Pseudonyms() => new("--pseudonym-key")
    { Description = "The key of pseudonym and hash: a file, or env:NAME for a variable of the environment." };

    /// <summary>The key; null where none is named.</summary>
    /// <exception cref="RedactionKeyException">It can't be read.</exception>
    public static RedactionKey? Load(string? source) => source is null ? null : RedactionKey.Load(source);
}
