using Hush.Detection.Neural;
using Hush.Detection.Rules;
using Hush.Inference.ModelFile;
using Hush.Models;
using Microsoft.Extensions.Options;

namespace Hush;

/// <summary>Opens what the settings name, so that a wrong name stops the start of the program and not its first call.</summary>
internal sealed class HushOptionsValidation : IValidateOptions<HushOptions>
{
    public ValidateOptionsResult Validate(string? name, HushOptions options)
    {
        List<string> failures = [];
        if (!string.IsNullOrEmpty(options.RulesFile)) Try(nameof(HushOptions.RulesFile), () => UserRules.Load(options.RulesFile));
        if (!string.IsNullOrEmpty(options.Model)) Try(nameof(HushOptions.Model), () => NeuralTagger.Choose(options.Model));
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);

        void Try(string setting, Func<object?> open)
        {
            try
            {
                open();
            }
            catch (Exception wrong) when (wrong is UserRuleException or ModelNotFoundException or ModelFileException)
            {
                failures.Add($"{HushOptions.Section}:{setting}: {wrong.Message}");
            }
        }
    }
}
