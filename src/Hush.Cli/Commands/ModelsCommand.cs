using System.CommandLine;
using System.Globalization;
using Hush.Inference.ModelFile;
using Hush.Models;

namespace Hush.Cli.Commands;

/// <summary>The command <c>models</c>: lists the models beside the program.</summary>
internal static class ModelsCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build()
    {
        Option<bool> card = new("--card") { Description = "Also write what each was trained on, its licences and figures (JSON)." };
        Option<bool> verify = new("--verify") { Description = "Also compare the SHA-256 of each file; a wrong one ends with exit code 65." };
        Command command = new("models", "List the models, one a line: name, tier, languages, size, SHA-256. The default is marked with *.")
        { card, verify };
        command.SetAction(parsed => (int)Run(parsed.InvocationConfiguration, parsed.GetValue(card), parsed.GetValue(verify)));
        return command;
    }

    private static ExitCode Run(InvocationConfiguration streams, bool showsCards, bool verifies)
    {
        var output = streams.Output;
        var catalog = ModelCatalog.BesideProgram;
        var code = ExitCode.Success;
        foreach (var model in catalog.Models)
        {
            var languages = model.Languages is ["*"] ? "all" : string.Join(' ', model.Languages);
            var size = string.Create(CultureInfo.InvariantCulture, $"{new FileInfo(model.Path).Length / 1e6:0.0} MB");
            var tier = model.Tier.ToString().ToLowerInvariant();
            output.WriteLine($"{(model == catalog.Default ? "*" : " ")} {model.Name}\t{tier}\t{languages}\t{size}\t{model.Sha256}");
            try
            {
                if (verifies) model.Verify();
                if (showsCards) output.WriteLine(model.Card);
            }
            catch (ModelFileException wrong)
            {
                streams.Error.WriteLine($"hush: {wrong.Message}");
                code = ExitCode.BadInput;
            }
        }

        return code;
    }
}
