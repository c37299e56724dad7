using System.Globalization;
using Hush.Contracts.Documents;
using Hush.Mapping.Documents;
using Hush.Mapping.Policies;
using Hush.Mapping.Problems;
using Hush.Mapping.Versions;

namespace Hush.Mapping.Search;

/// <summary>What the parameters of the skill mean.</summary>
internal sealed class SkillSettings
{
    private static readonly string[] MaskingModes = ["none", "replace"];
    private static readonly string[] TypeNames = ["api", "display"];

    private SkillSettings(string defaultLanguage, bool masks, bool showsDisplayNames, PiiSettings detection) =>
        (DefaultLanguage, Masks, ShowsDisplayNames, Detection) = (defaultLanguage, masks, showsDisplayNames, detection);

    /// <summary>Language of records that name none.</summary>
    internal string DefaultLanguage { get; }

    /// <summary>Whether the masked text is wanted.</summary>
    internal bool Masks { get; }

    /// <summary>Whether types go by the names for display.</summary>
    internal bool ShowsDisplayNames { get; }

    /// <summary>What is to be found.</summary>
    internal PiiSettings Detection { get; }

    /// <summary>Reads the parameters.</summary>
    /// <param name="parameters">What was given.</param>
    /// <param name="acceptForeignModels">Whether every dated model version is taken as the latest.</param>
    /// <param name="path">Where they stand, for the problem's target.</param>
    /// <param name="identifiers">Whether identifiers without a category of the contract are looked for.</param>
    public static Mapped<SkillSettings> Read(SkillParameters parameters, bool acceptForeignModels, string path = "",
        IdentifierScope identifiers = IdentifierScope.ByVersion)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var mode = parameters["maskingMode"] ?? "none";
        if (!MaskingModes.Contains(mode)) return ProblemCatalog.BadValue(path + "maskingMode", MaskingModes);
        if (IsBadMaskCharacter(parameters, mode)) return ProblemCatalog.BadValue(path + "maskingCharacter", ["*"]);
        var names = parameters["typeNames"] ?? "api";
        if (!TypeNames.Contains(names)) return ProblemCatalog.BadValue(path + "typeNames", TypeNames);
        if (!HushModel.Knows(parameters["modelVersion"], acceptForeignModels))
            return ProblemCatalog.BadValue(path + "modelVersion", [HushModel.Latest, HushModel.Version]);
        if (!TryReadPrecision(parameters["minimumPrecision"], out var precision))
            return ProblemCatalog.BadValue(path + "minimumPrecision", "It is a number from 0.0 to 1.0.");

        PiiParameters detection = new()
        {
            Domain = parameters["domain"],
            PiiCategories = parameters["piiCategories"]?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            ConfidenceScoreThreshold = precision > 0 ? new ConfidenceThresholdInput { Default = precision } : null,
        };
        var settings = PiiParametersMapping.Read(detection, TextApiVersion.Latest, identifiers, path.TrimEnd('.'),
            AvailableKeys.None);
        return settings.Problem is { } problem
            ? problem
            : new SkillSettings(parameters["defaultLanguageCode"] ?? "en", mode == "replace", names == "display", settings.Value!);
    }

    // Null is no character: without masking it does no harm.
    private static bool IsBadMaskCharacter(SkillParameters parameters, string mode)
    {
        if (!parameters.Given.TryGetValue("maskingCharacter", out var character)) return false;
        return character is null ? mode == "replace" : character != "*";
    }

    // Zero asks for all that the detector takes for a find, which is the detector's own threshold, not for its guesses.
    private static bool TryReadPrecision(string? text, out double precision)
    {
        precision = 0;
        return text is null
            || (double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out precision)
                && precision is >= 0 and <= 1);
    }
}
