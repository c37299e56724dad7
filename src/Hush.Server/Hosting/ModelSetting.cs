using Hush.Detection.Neural;
using Hush.Inference.ModelFile;
using Hush.Models;

namespace Hush.Server.Hosting;

/// <summary>Which model the server uses.</summary>
internal sealed class ModelSetting
{
    /// <summary>The setting: <c>fast</c>, <c>strong</c>, <c>together</c> or a model file; the default model without it.</summary>
    public const string Name = "Hush:Model";

    // Keeps no failure: the next attempt to load opens the file again.
    private readonly Lazy<NeuralTagger?> _tagger;

    private ModelSetting(string? value)
    {
        _tagger = new Lazy<NeuralTagger?>(() => NeuralTagger.Choose(value), LazyThreadSafetyMode.PublicationOnly);
        var path = string.IsNullOrEmpty(value) ? ModelCatalog.BesideProgram.Default?.Path
            : TierOf(value) is { } tier ? ModelCatalog.BesideProgram.Find(tier)?.Path : IsTogether(value) ? null : value;
        Path = path is null ? null : System.IO.Path.GetFullPath(path);
    }

    /// <summary>Full path of the model's file; null where there is no model, or where two read together.</summary>
    public string? Path { get; }

    /// <summary>The tier of that name, in any letter case; null when it is none.</summary>
    public static ModelTier? TierOf(string name) => Enum.GetValues<ModelTier>().Cast<ModelTier?>()
        .FirstOrDefault(tier => string.Equals(tier.ToString(), name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a name, in any letter case, stands for the fast and the strong model together.</summary>
    public static bool IsTogether(string name) => string.Equals(name, NeuralTagger.TogetherName, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the setting, and opens what it names so that a wrong one stops the start. Without it nothing is opened yet.</summary>
    /// <exception cref="StartProblemException">There is no such model, or it is broken.</exception>
    public static ModelSetting Read(IConfiguration configuration)
    {
        var value = configuration[Name];
        ModelSetting setting = new(value);
        if (string.IsNullOrEmpty(value)) return setting;
        try
        {
            setting.Open();
            return setting;
        }
        catch (Exception wrong) when (wrong is ModelNotFoundException or ModelFileException)
        {
            throw new StartProblemException($"Wrong settings: {Name}: {wrong.Message}", wrong);
        }
    }

    /// <summary>The tagger of the model, opened at the first call; null where there is no model.</summary>
    /// <exception cref="ModelFileException">The model is broken.</exception>
    public NeuralTagger? Open() => _tagger.Value;
}
