using Hush.Contracts.Conversations;
using Hush.Mapping.Policies;
using Hush.Mapping.Problems;
using Hush.Mapping.Versions;

namespace Hush.Mapping.Conversations;

/// <summary>Turns a task and its parameters into what the analysis is asked for, or says what is wrong with them.</summary>
internal static class TaskMapping
{
    private static readonly string[] Kinds = [WireNames.TaskKind];

    /// <summary>Reads <paramref name="input"/>.</summary>
    /// <param name="input">The task; null is a missing one.</param>
    /// <param name="version">The API version, which decides category names and placeholders.</param>
    /// <param name="limits">Says which model versions and keyed policies are taken.</param>
    /// <param name="path">Where it stands in the request, such as <c>tasks[0]</c>, for the problem's target.</param>
    public static Mapped<PlannedTask> Read(ConversationTaskInput? input, ConversationApiVersion version, ConversationLimits limits, string path)
    {
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(limits);
        if (input?.Kind is null) return ProblemCatalog.BadValue(path + ".kind", Kinds);
        if (!string.Equals(input.Kind, WireNames.TaskKind, StringComparison.OrdinalIgnoreCase)) return ProblemCatalog.BadValue(path + ".kind", Kinds);
        if (!version.HasPii)
            return ProblemCatalog.TaskNotInVersion(version.Name, ConversationApiVersion.All.Where(v => v.HasPii).Select(v => v.Name), path + ".kind");

        var options = ReadParameters(input.Parameters ?? new ConversationPiiParameters(), version, limits,
            path + ".parameters");
        return options.Problem is { } problem
            ? problem
            : new PlannedTask(input.TaskName, options.Value!) { Ignored = IgnoredParameters.Of(input.Parameters) };
    }

    private static Mapped<ConversationOptions> ReadParameters(
        ConversationPiiParameters parameters, ConversationApiVersion version, ConversationLimits limits, string path)
    {
        if (!HushModel.Knows(parameters.ModelVersion, limits.AcceptForeignModelVersions))
            return ProblemCatalog.BadTaskModelVersion(parameters.ModelVersion!, WireNames.TaskKind, path + ".modelVersion");

        var source = Representation.Lexical;
        if (parameters.RedactionSource is { Length: > 0 } name)
        {
            if (WireNames.FindSource(name) is not { } asked) return ProblemCatalog.BadValue(path + ".redactionSource", WireNames.Sources);
            source = asked;
        }

        if (OffsetUnits.Find(parameters.StringIndexType) is not { } unit) return ProblemCatalog.BadValue(path + ".stringIndexType",
            OffsetUnits.Names);
        PolicyRules policies = new(version.MaskStyle, name => version.Taxonomy.TryParse(name, out var category)
            ? category : null, version.Taxonomy.Names, path, limits.Keys);
        var rules = policies.Read(parameters.RedactionCharacter, parameters.RedactionPolicy,
            parameters.RedactionPolicies);
        if (rules.Problem is { } badPolicy) return badPolicy;
        var categories = CategoryMapping.Read(parameters, version, path);
        if (categories.Problem is { } badCategory) return badCategory;

        return new ConversationOptions
        {
            Taxonomy = version.Taxonomy,
            Categories = categories.Value,
            Source = source,
            Policies = new PolicySet(rules.Value!),
            LengthUnit = unit,
            // Either name may ask for it: what is muted in vain can be heard again, what is not muted in vain is a leak.
            RedactAudio = parameters.RedactAudioTiming == true || parameters.IncludeAudioRedaction == true,
        };
    }
}
