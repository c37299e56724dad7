using System.CommandLine;

namespace Hush.Cli.Commands;

/// <summary>The command <c>categories</c>: lists what can be found.</summary>
internal static class CategoriesCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build()
    {
        Option<string> language = new("--language") { Description = "The language whose default set is marked.", DefaultValueFactory = _ => "en" };
        Command command = new("categories",
            "List the categories, one a line: name, family, whether it is found unasked (default), whether it belongs to the health domain (phi).")
            { language };
        command.SetAction(parsed => (int)Run(parsed.InvocationConfiguration.Output, parsed.GetValue(language)!));
        return command;
    }

    private static ExitCode Run(TextWriter output, string language)
    {
        var unasked = TextTaxonomy.Default(language).Concat(TextTaxonomy.DefaultExtras).ToHashSet();
        foreach (var category in TextTaxonomy.All.Concat(TextTaxonomy.Extras).OrderBy(category => category.Category.Name, StringComparer.Ordinal))
        {
            var family = category.Country is { } country ? $"{category.Family} {country}" : category.Family.ToString();
            output.WriteLine(
                $"{category.Category.Name}\t{family}\t{(unasked.Contains(category.Category) ? "default" : "")}\t{(category.IsPhi ? "phi" : "")}"
                .TrimEnd('\t'));
        }

        return ExitCode.Success;
    }
}
