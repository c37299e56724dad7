using System.CommandLine;
using Hush.Detection.Neural;
using Hush.Detection.Rules;

namespace Hush.Cli.Commands;

/// <summary>The options that the commands for language models share, and what these mean.</summary>
internal sealed class SessionSettings
{
    private const string AutoLanguage = "auto";

    private readonly Option<string> _style = new("--style")
    { Description = "What models read instead of a value: placeholder (default) or lifelike.", DefaultValueFactory = _ => "placeholder" };
    private readonly Option<string> _language = new("--language")
    { Description = "Language of the texts, or auto (default).", DefaultValueFactory = _ => AutoLanguage };
    private readonly Option<string[]> _categories = new("--categories")
    {
        Description = "Categories to hide; without it all but dates, places and organizations.",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string?> _rules = new("--rules") { Description = "A file of own rules (docs/rules.md)." };
    private readonly Option<string?> _model = new("--model") { Description = "The model: fast, strong, together or a model file." };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        _style.AcceptOnlyFromAmong("placeholder", "lifelike");
        command.Options.Add(_style);
        command.Options.Add(_language);
        command.Options.Add(_categories);
        command.Options.Add(_rules);
        command.Options.Add(_model);
    }

    /// <summary>What a session hides; null, after saying why, when an option makes no sense.</summary>
    public RedactionSessionOptions? ReadOptions(ParseResult parsed, StandardStreams streams)
    {
        var language = parsed.GetValue(_language)!;
        if (language != AutoLanguage && !TextLanguages.IsSupported(language))
        {
            streams.Complain("--language takes a language tag, such as en, or auto");
            return null;
        }

        var names = parsed.GetValue(_categories) ?? [];
        var selection = TextTaxonomy.Select(names, null, domainPhi: false, language == AutoLanguage ? "en" : language);
        if (selection.Unknown.Count > 0)
        {
            streams.Complain(
                $"--categories takes All, Default and names of categories (docs/categories.md); {selection.Unknown.Count} of those given are none");
            return null;
        }

        return new RedactionSessionOptions
        {
            Style = parsed.GetValue(_style) == "lifelike" ? SurrogateStyle.Lifelike : SurrogateStyle.Placeholder,
            Language = language == AutoLanguage ? null : language,
            Categories = names.Length == 0 ? null : selection.Selected,
        };
    }

    /// <summary>The analyzer that the options name.</summary>
    /// <exception cref="UserRuleException">The rules are broken.</exception>
    /// <exception cref="Models.ModelNotFoundException">There is no such model.</exception>
    /// <exception cref="Inference.ModelFile.ModelFileException">The model is broken.</exception>
    public PiiAnalyzer OpenAnalyzer(ParseResult parsed)
    {
        var rules = parsed.GetValue(_rules) is { } file ? UserRules.Load(file) : UserRules.None;
        var tagger = NeuralTagger.Choose(parsed.GetValue(_model));
        return new PiiAnalyzer(new PiiAnalyzerOptions { Rules = rules, Models = tagger is null ? [] : [tagger] });
    }
}
