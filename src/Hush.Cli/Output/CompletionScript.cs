using System.CommandLine;
using System.Text;
using Hush.Cli.Settings;

namespace Hush.Cli.Output;

/// <summary>Writes completion scripts from the commands and their options.</summary>
internal static class CompletionScript
{
    /// <summary>The script for a shell.</summary>
    public static string For(string shell, IReadOnlyList<Command> commands) => shell switch
    {
        "bash" => Bash(commands),
        "zsh" => Zsh(commands),
        "fish" => Fish(commands),
        _ => PowerShell(commands),
    };

    private static IEnumerable<string> LongNames(Command command) =>
        UnknownOptions.NamesOf(command).Where(name => name.StartsWith("--", StringComparison.Ordinal)).Append("--help").Distinct()
        .Order(StringComparer.Ordinal);

    private static string Names(IEnumerable<Command> commands) => string.Join(' ', commands.Select(command => command.Name));

    private static string Bash(IReadOnlyList<Command> commands)
    {
        StringBuilder script = new();
        script.Append("_hush() {\n  local word=${COMP_WORDS[COMP_CWORD]} options=\n  if [ \"$COMP_CWORD\" = 1 ]; then\n");
        script.Append(
            $"    COMPREPLY=($(compgen -W \"{Names(commands)} --help --version\" -- \"$word\"))\n    return\n  fi\n  case ${{COMP_WORDS[1]}} in\n");
        foreach (var command in commands) script.Append($"    {command.Name}) options=\"{string.Join(' ', LongNames(command))}\" ;;\n");
        script.Append(
            "  esac\n  if [[ $word == -* ]]; then\n    COMPREPLY=($(compgen -W \"$options\" -- \"$word\"))\n  else\n    COMPREPLY=($(compgen -f -- \"$word\"))\n  fi\n}\ncomplete -o filenames -F _hush hush ./hush\n");
        return script.ToString();
    }

    private static string Zsh(IReadOnlyList<Command> commands)
    {
        StringBuilder script = new("#compdef hush\n_hush() {\n  if (( CURRENT == 2 )); then\n    local -a commands=(\n");
        foreach (var command in commands) script.Append($"      '{command.Name}:{Plain(command.Description)}'\n");
        script.Append("    )\n    _describe command commands\n    return\n  fi\n  case $words[2] in\n");
        foreach (var command in commands) script.Append($"    {command.Name}) compadd -- {string.Join(' ', LongNames(command))} ;;\n");
        return script.Append("  esac\n  _files\n}\ncompdef _hush hush ./hush\n").ToString();
    }

    private static string Fish(IReadOnlyList<Command> commands)
    {
        StringBuilder script = new();
        foreach (var command in commands)
        {
            script.Append($"complete -c hush -n __fish_use_subcommand -a {command.Name} -d '{Plain(command.Description)}'\n");
            foreach (var option in command.Options.Where(option => option.Name.StartsWith("--", StringComparison.Ordinal)))
                script.Append(
                    $"complete -c hush -n '__fish_seen_subcommand_from {command.Name}' -l {option.Name[2..]} -d '{Plain(option.Description)}'\n");
        }

        return script.ToString();
    }

    private static string PowerShell(IReadOnlyList<Command> commands)
    {
        StringBuilder script =
            new("Register-ArgumentCompleter -Native -CommandName hush -ScriptBlock {\n  param($word, $line, $position)\n  $words = $line.CommandElements | ForEach-Object { $_.ToString() }\n  $options = @{\n");
        foreach (var command in commands) script.Append($"    '{command.Name}' = '{string.Join(' ', LongNames(command))}'\n");
        script.Append(
            $"  }}\n  $all = if ($words.Count -gt 1 -and $options.ContainsKey($words[1])) {{ $options[$words[1]] }} else {{ '{Names(commands)}' }}\n");
        return script.Append(
            "  $all.Split(' ') | Where-Object { $_ -like \"$word*\" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }\n}\n").ToString();
    }

    // Scripts put descriptions between apostrophes; a colon would divide them.
    private static string Plain(string? description) => (description ?? "").Replace("'", "’", StringComparison.Ordinal).Replace(':', ',');
}
