using System.CommandLine;
using System.Globalization;
using Hush.Models;

namespace Hush.Cli.Commands;

/// <summary>The command <c>models</c>: lists the models beside the program.</summary>
internal static class ModelsCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build()
    {
        Option<bool> card = new("--card") { Description = "Also write what each was trained on, its licences and figures (JSON)." };
        Command command = new("models", "List the models, one a line: name, tier, languages, size, SHA-256. The default is marked with *.") { card };
        command.SetAction(parsed => (int)Run(parsed.InvocationConfiguration.Output, parsed.GetValue(card)));
        return command;
    }

    private static ExitCode Run(TextWriter output, bool showsCards)
    {
        var catalog = ModelCatalog.BesideProgram;
        foreach (var model in catalog.Models)
        {
            var languages = model.Languages is ["*"] ? "all" : string.Join(' ', model.Languages);
            var size = string.Create(CultureInfo.InvariantCulture, $"{new FileInfo(model.Path).Length / 1e6:0.0} MB");
            output.WriteLine($"{(model == catalog.Default ? "*" : " ")} {model.Name}\t{model.Tier.ToString().ToLowerInvariant()}\t{languages}\t{size}\t{model.Sha256}");
            if (showsCards) output.WriteLine(model.Card);
        }

        return ExitCode.Success;
    }
}
